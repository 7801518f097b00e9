package org.chancery.views;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as the record has them: ISO 8601, at times a month or a year only. */
final class Days {

    private Days() {}

    /** The first day of what the text names; null for what is no day. */
    static @Nullable LocalDate first(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
            };
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    /** The last day of what the text names; null for what is no day. */
    static @Nullable LocalDate last(@Nullable String text) {
        LocalDate first = first(text);
        if (text == null || first == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }
}
