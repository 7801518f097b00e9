package org.chancery.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as the record writes them: {@code 2026-03-04}, or only {@code 2026-03} or {@code 2026}. */
final class Days {

    /** The number of what is no day. */
    static final int NONE = 0;

    private Days() {}

    /** A day, month or year as a number that orders as days do: 20260304, 20260300, 20260000; 0 for what is none. */
    static int number(@Nullable String told) {
        if (told == null || !(told.length() == 4 || told.length() == 7 || told.length() == 10)) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < told.length(); i++) {
            char sign = told.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash != (sign == '-') || (!dash && (sign < '0' || sign > '9'))) {
                return NONE;
            }
            number = dash ? number : 10 * number + sign - '0';
        }
        int whole = told.length() == 10 ? number : number * (told.length() == 7 ? 100 : 10000);
        boolean sound = whole / 100 % 100 <= 12 && whole % 100 <= 31 && (whole % 100 == 0 || whole / 100 % 100 > 0);
        return sound ? whole : NONE;
    }

    /** The first day of what may be a day, a month or a year. */
    static String first(String told) {
        return switch (told.length()) {
            case 4 -> told + "-01-01";
            case 7 -> told + "-01";
            default -> told;
        };
    }

    /** The last day of what may be a day, a month or a year. */
    static String last(String told) {
        try {
            return switch (told.length()) {
                case 4 -> Year.parse(told).atMonth(12).atEndOfMonth().toString();
                case 7 -> YearMonth.parse(told).atEndOfMonth().toString();
                default -> told;
            };
        } catch (DateTimeException odd) {
            return told;
        }
    }

    /** Whether what lasts from the one day to the other has a day in the wanted period. */
    static boolean within(
            @Nullable String first, @Nullable String last, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return true;
        }
        if (first == null || last == null) {
            return false;
        }
        return (from == null || last.compareTo(from.toString()) >= 0)
                && (until == null || first.compareTo(until.toString()) <= 0);
    }
}
