package org.chancery.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times told from the report's own day: "on Monday", "yesterday", "last week", "earlier this month". */
final class NearRules {

    private NearRules() {}

    /** "Monday", "last Friday", "Monday night", "from Monday to Wednesday" */
    static @Nullable Match weekday(Scan scan, int from) {
        boolean pointed = scan.is(from, "last", "next") || scan.is(from, "this", "past") || scan.is(from, "coming");
        int at = pointed ? from + 1 : from;
        int weekday = scan.weekday(at);
        if (weekday == 0) {
            return null;
        }
        int end = scan.kind(at + 1, "part") ? at + 2 : at + 1;
        boolean range = scan.parts(end, from) && scan.weekday(end + 1) > 0;
        int last = range ? scan.weekday(end + 1) : weekday;
        end = range ? end + 2 : end;
        LocalDate today = scan.today();
        if (today == null) {
            return Match.of(end, null, "weekday");
        }
        LocalDate first = weekday(pointed ? scan.word(from) : "", scan.tense(from), today, weekday);
        return Match.of(end, new Days(first, first.plusDays((last - weekday + 7) % 7)), "weekday");
    }

    private static LocalDate weekday(String word, Tense tense, LocalDate today, int weekday) {
        int since = (today.getDayOfWeek().getValue() - weekday + 7) % 7;
        LocalDate past = today.minusDays(since);
        LocalDate ahead = since == 0 ? today : past.plusDays(7);
        return switch (word) {
            case "last", "past" -> since == 0 ? today.minusDays(7) : past;
            case "next", "coming" -> past.plusDays(7);
            default -> tense == Tense.FUTURE ? ahead : past;
        };
    }

    /** "today", "yesterday evening", "the day before yesterday", "tonight" */
    static @Nullable Match day(Scan scan, int from) {
        String shift = scan.value(from, "day");
        if (shift != null) {
            int end = scan.kind(from + 1, "part") ? from + 2 : from + 1;
            return Match.of(end, shifted(scan, Integer.parseInt(shift)), "day/named");
        }
        if (scan.is(from, "day")
                && scan.is(from + 1, "before", "after")
                && scan.is(from + 2, "yesterday", "tomorrow")) {
            return Match.of(from + 3, shifted(scan, scan.is(from + 2, "yesterday") ? -2 : 2), "day/named");
        }
        return null;
    }

    /** "this morning", "last night", "overnight" */
    static @Nullable Match partOfDay(Scan scan, int from) {
        if (scan.is(from, "overnight") && !scan.token(from).is("amod")) {
            Days today = shifted(scan, 0);
            return Match.of(
                    from + 1,
                    today == null ? null : new Days(today.first().minusDays(1), today.last()),
                    "day/overnight");
        }
        if (!scan.is(from, "this", "last") || !scan.kind(from + 1, "part")) {
            return null;
        }
        return Match.of(from + 2, shifted(scan, scan.is(from, "last") ? -1 : 0), "day/part");
    }

    /** "last week", "this month", "next year" */
    static @Nullable Match unit(Scan scan, int from) {
        int way = scan.is(from, "last") ? -1 : scan.is(from, "next") ? 1 : 0;
        String unit = scan.value(from + 1, "unit");
        if (unit == null) {
            return null;
        }
        boolean plain = !scan.word(from + 1).endsWith("s") && !Units.shorterThanWeek(unit);
        if (!plain || way == 0 && !scan.is(from, "this") || scan.is(from - 1, "the") && way != 1) {
            return null;
        }
        LocalDate today = scan.today();
        Days days = today == null ? null : Units.around(unit, Units.shift(today, unit, way));
        return Match.of(from + 2, days, "unit/near");
    }

    /** "earlier this month", "later this year", "later in 2022" in that year */
    static @Nullable Match partOfUnit(Scan scan, int from) {
        boolean earlier = scan.is(from, "earlier");
        if (!earlier && !scan.is(from, "later")) {
            return null;
        }
        if (scan.is(from + 1, "today")) {
            return Match.of(from + 2, shifted(scan, 0), "day/named");
        }
        LocalDate today = scan.today();
        Match whole = scan.is(from + 1, "this") ? unit(scan, from + 1) : null;
        if (scan.is(from + 1, "in") && today != null && scan.year(from + 2) == today.getYear()) {
            whole = Match.of(from + 3, Days.ofYear(today.getYear()), "year/year");
        }
        if (whole == null) {
            return null;
        }
        Days days = whole.days();
        if (today != null && days != null) {
            days = earlier ? new Days(days.first(), today) : new Days(today, days.last());
        }
        return new Match(whole.end(), days, whole.rule() + "-part");
    }

    private static @Nullable Days shifted(Scan scan, int days) {
        LocalDate today = scan.today();
        return today == null ? null : Days.of(today.plusDays(days));
    }
}
