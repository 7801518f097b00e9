package org.chancery.reader.time;

import org.jspecify.annotations.Nullable;

/** Parts of months and years: "early March", "late last year", "mid-2011", "the end of 2014", "the first half of 2011". */
final class PartRules {

    private PartRules() {}

    /** "early 2011", "late last month", "the end of March", "late on Monday" stays with Monday alone */
    static @Nullable Match third(Scan scan, int from) {
        int third = scan.numeric(from, "stretch");
        if (third == 0) {
            return null;
        }
        int at = scan.is(from + 1, "of", "in") ? from + 2 : from + 1;
        at = scan.is(at, "the") ? at + 1 : at;
        at = scan.is(at, "-") ? at + 1 : at;
        boolean year = scan.year(at) > 0;
        Match whole = year ? YearRules.range(scan, at) : whole(scan, at);
        if (year && whole == null) {
            whole = Match.of(at + 1, Days.ofYear(scan.year(at)), "year/year");
        }
        return whole == null ? null : new Match(whole.end(), third(whole.days(), third), whole.rule());
    }

    /** "mid-March", "mid-2011", "late-1990s" in one word */
    static @Nullable Match joined(Scan scan, int from) {
        int third = joinedThird(scan.word(from));
        if (third == 0) {
            return null;
        }
        Scan cut = scan.cut(from, scan.word(from).indexOf('-') + 1);
        int year = cut.year(from);
        Match whole = year > 0 ? Match.of(from + 1, Days.ofYear(year), "year/year") : whole(cut, from);
        return whole == null ? null : new Match(whole.end(), third(whole.days(), third), whole.rule());
    }

    private static int joinedThird(String word) {
        if (word.startsWith("mid-")) {
            return 2;
        }
        return word.startsWith("early-") ? 1 : word.startsWith("late-") || word.startsWith("end-") ? 3 : 0;
    }

    /** "the first half of 2011", "the third quarter of last year" */
    static @Nullable Match fraction(Scan scan, int from) {
        int number = scan.numeric(from, "ordinal");
        boolean half = scan.is(from + 1, "half");
        if (number == 0 || !half && !scan.is(from + 1, "quarter") || half && number > 2) {
            return null;
        }
        int at = scan.is(from + 2, "of") ? from + 3 : from + 2;
        Match year = scan.year(at) > 0
                ? Match.of(at + 1, Days.ofYear(scan.year(at)), "year/year")
                : NearRules.unit(scan, at);
        if (year == null) {
            return null;
        }
        return Match.of(year.end(), fraction(year.days(), number, half ? 6 : 3), "year/fraction");
    }

    private static @Nullable Match whole(Scan scan, int at) {
        for (TimeRule rule : Grammar.WHOLES) {
            Match match = rule.at(scan, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable Days third(@Nullable Days whole, int third) {
        return whole == null ? null : whole.third(third);
    }

    private static @Nullable Days fraction(@Nullable Days year, int number, int months) {
        if (year == null || year.first().getMonthValue() != 1) {
            return null;
        }
        var begin = year.first().plusMonths((long) months * (number - 1));
        return new Days(begin, begin.plusMonths(months).minusDays(1));
    }
}
