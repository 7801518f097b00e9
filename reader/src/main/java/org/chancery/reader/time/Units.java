package org.chancery.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks, months, quarters, years as stretches of the calendar. */
final class Units {

    private Units() {}

    static boolean shorterThanWeek(String unit) {
        return unit.equals("minute") || unit.equals("hour") || unit.equals("day");
    }

    /** That many units before (negative) or behind the day. */
    static LocalDate shift(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "minute", "hour" -> day.plusDays(count / 24);
            case "day" -> day.plusDays(count);
            case "week", "weekend" -> day.plusWeeks(count);
            case "fortnight" -> day.plusWeeks(2L * count);
            case "month" -> day.plusMonths(count);
            case "quarter" -> day.plusMonths(3L * count);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(10L * count);
            case "century" -> day.plusYears(100L * count);
            default -> throw new IllegalArgumentException("no unit: " + unit);
        };
    }

    /** The week, month … that the day lies in; told in weeks and longer, a time is no more exact than that. */
    static Days around(String unit, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = day.getYear();
        return switch (unit) {
            case "week", "fortnight" -> new Days(monday, monday.plusDays(6));
            case "weekend" -> new Days(monday.plusDays(5), monday.plusDays(6));
            case "month" -> Days.ofMonth(year, day.getMonthValue());
            case "quarter" -> Days.ofSeason(year, (day.getMonthValue() - 1) / 3 * 3 + 1);
            case "year" -> Days.ofYear(year);
            case "decade" -> Days.ofYears(year / 10 * 10, year / 10 * 10 + 9);
            case "century" -> Days.ofYears(year / 100 * 100, year / 100 * 100 + 99);
            default -> Days.of(day);
        };
    }
}
