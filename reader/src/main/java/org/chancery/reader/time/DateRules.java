package org.chancery.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: "December 10", "10th of December 2023", "April 5-6", "2023-12-10". */
final class DateRules {

    /** So many days ahead a date without a year may lie when nothing says that it is to come. */
    private static final int SOON = 45;

    private DateRules() {}

    /** "2023-12-10", "10.12.2023" */
    static @Nullable Match numeric(Scan scan, int from) {
        String text = scan.word(from);
        LocalDate day = null;
        if (shaped(text, '-', 4, 2, 2)) {
            day = Scan.date(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10));
        } else if (shaped(text, '.', 2, 2, 4)) {
            day = Scan.date(part(text, 6, 10), part(text, 3, 5), part(text, 0, 2));
        }
        return day == null ? null : Match.of(from + 1, Days.of(day), "date/numeric");
    }

    /** "December 10", "Dec. 10-12, 2023", "April 30 to May 2" */
    static @Nullable Match monthFirst(Scan scan, int from) {
        int month = scan.month(from);
        if (month == 0) {
            return null;
        }
        int[] range = scan.dayRange(from + 1);
        int first = range == null ? scan.day(from + 1) : range[0];
        if (first == 0) {
            return null;
        }
        int at = from + 2;
        int lastMonth = month;
        int last = range == null ? first : range[1];
        if (range == null && scan.parts(at, from)) {
            boolean named = scan.month(at + 1) > 0 && scan.day(at + 2) > 0;
            int number = scan.day(named ? at + 2 : at + 1);
            if (number > 0) {
                lastMonth = named ? scan.month(at + 1) : month;
                last = number;
                at += named ? 3 : 2;
            }
        }
        return dated(scan, from, at, new int[] {month, first, lastMonth, last}, "date/month-first");
    }

    /** "10 December 2023", "the 10th of December", "5-6 April", "between 5 and 7 April" */
    static @Nullable Match dayFirst(Scan scan, int from) {
        int[] range = scan.dayRange(from);
        int first = range == null ? scan.day(from) : range[0];
        if (first == 0) {
            return null;
        }
        int last = range == null ? first : range[1];
        int at = from + 1;
        int firstMonth = 0;
        if (range == null) {
            int ownMonth = scan.month(at) > 0 && scan.parts(at + 1, from) && scan.day(at + 2) > 0 ? 1 : 0;
            if (scan.parts(at + ownMonth, from) && scan.day(at + ownMonth + 1) > 0) {
                firstMonth = ownMonth > 0 ? scan.month(at) : 0;
                last = scan.day(at + ownMonth + 1);
                at += ownMonth + 2;
            }
        }
        if (scan.is(at, "of")) {
            at++;
        }
        int month = scan.month(at);
        if (month == 0) {
            return null;
        }
        return dated(
                scan,
                from,
                at + 1,
                new int[] {firstMonth > 0 ? firstMonth : month, first, month, last},
                "date/day-first");
    }

    /** "Monday, December 4", "Tuesday (5 March)" */
    static @Nullable Match weekdayAndDate(Scan scan, int from) {
        if (scan.weekday(from) == 0) {
            return null;
        }
        int at = scan.is(from + 1, ",", "(") ? from + 2 : from + 1;
        at = scan.is(at, "the") ? at + 1 : at;
        Match date = monthFirst(scan, at);
        date = date != null ? date : dayFirst(scan, at);
        if (date == null) {
            return null;
        }
        boolean bracket = scan.is(from + 1, "(") && scan.is(date.end(), ")");
        return new Match(bracket ? date.end() + 1 : date.end(), date.days(), date.rule());
    }

    private static @Nullable Match dated(Scan scan, int from, int end, int[] days, String rule) {
        int comma = scan.is(end, ",") ? 1 : 0;
        int year = scan.year(end + comma);
        if (year > 0) {
            return upToNext(scan, from, Match.of(end + comma + 1, ending(year, days), rule));
        }
        LocalDate today = scan.today();
        return Match.of(end, today == null ? null : nearest(scan.tense(from), today, days), rule);
    }

    /** "30 December 2022 to 2 January 2023": with the date that ends the range, if one does. */
    private static Match upToNext(Scan scan, int from, Match first) {
        Match last = null;
        if (scan.parts(first.end(), from)) {
            last = monthFirst(scan, first.end() + 1);
            last = last != null ? last : dayFirst(scan, first.end() + 1);
        }
        Days begin = first.days();
        Days end = last == null ? null : last.days();
        if (last == null || begin == null || end == null || !begin.last().isBefore(end.first())) {
            return first;
        }
        return Match.of(last.end(), begin.upTo(end), "date/range");
    }

    /** The days of a range whose end lies in that year. */
    private static @Nullable Days ending(int year, int[] days) {
        Days same = days(year, days);
        return same != null && same.last().getYear() > year ? days(year - 1, days) : same;
    }

    /** The days in the year that the tense points to. */
    private static @Nullable Days nearest(Tense tense, LocalDate today, int[] days) {
        Days same = days(today.getYear(), days);
        Days before = days(today.getYear() - 1, days);
        Days after = days(today.getYear() + 1, days);
        if (same == null || before == null || after == null) {
            return same != null ? same : before != null ? before : after;
        }
        boolean over = !same.first().isAfter(today);
        Days past = over ? same : before;
        Days future = same.last().isBefore(today) ? after : same;
        return switch (tense) {
            case FUTURE -> future;
            case PAST -> past;
            case OPEN -> future.first().isBefore(today.plusDays(SOON)) ? future : past;
        };
    }

    /** First month and day, last month and day in that year; over New Year when the last lies before the first. */
    private static @Nullable Days days(int year, int[] days) {
        LocalDate first = Scan.date(year, days[0], days[1]);
        LocalDate last = Scan.date(year, days[2], days[3]);
        if (first == null || last == null) {
            return null;
        }
        return last.isBefore(first) ? new Days(first, last.plusYears(1)) : new Days(first, last);
    }

    private static boolean shaped(String text, char mark, int first, int second, int third) {
        return text.length() == first + second + third + 2
                && Scan.digits(text, 0) == first
                && text.charAt(first) == mark
                && Scan.digits(text, first + 1) == second
                && text.charAt(first + 1 + second) == mark
                && Scan.digits(text, first + second + 2) == third;
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
