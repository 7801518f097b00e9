package org.chancery.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules in their order: the first that matches at a token reads the phrase. */
final class Grammar {

    /** What "early" and "the end of" may stand before. */
    static final List<TimeRule> WHOLES = List.of(
            YearRules::decade,
            MonthRules::withYear,
            MonthRules::season,
            NearRules::weekday,
            NearRules::day,
            NearRules::unit,
            MonthRules::bare);

    private static final List<TimeRule> RULES = List.of(
            DateRules::numeric,
            DateRules::weekdayAndDate,
            DateRules::monthFirst,
            DateRules::dayFirst,
            PartRules::fraction,
            PartRules::third,
            PartRules::joined,
            MonthRules::withYear,
            MonthRules::season,
            MonthRules::alone,
            YearRules::decade,
            YearRules::range,
            YearRules::year,
            NearRules::partOfUnit,
            NearRules::day,
            NearRules::partOfDay,
            NearRules::weekday,
            NearRules::unit,
            DistanceRules::stretch,
            DistanceRules::ago,
            DistanceRules::ahead,
            DistanceRules::fromAnother);

    private Grammar() {}

    /** The phrase that begins at that token, null when none does. */
    static @Nullable Match at(Scan scan, int from) {
        for (TimeRule rule : RULES) {
            Match match = rule.at(scan, from);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
