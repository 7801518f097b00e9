package org.chancery.reader.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days of the week as English names them. */
final class Calendar {

    private static final int SHORTEST = 3;

    private Calendar() {}

    /** The day of the week of an ISO 8601 date. */
    static String weekday(String day) {
        return LocalDate.parse(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The weekday that a phrase names beside a day of the month and a month; null when it does not. */
    static @Nullable String weekdayBesideDate(String phrase) {
        List<String> words = Arrays.stream(phrase.split("[\\s,.]+")).toList();
        boolean month = words.stream().anyMatch(Calendar::isMonth);
        boolean day = words.stream().anyMatch(Calendar::isDayOfMonth);
        if (!month || !day) {
            return null;
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (words.stream().anyMatch(word -> shortens(word, name))) {
                return name;
            }
        }
        return null;
    }

    private static boolean isMonth(String word) {
        return Arrays.stream(Month.values())
                .anyMatch(month -> shortens(word, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    private static boolean isDayOfMonth(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits <= 2 && List.of("", "st", "nd", "rd", "th").contains(word.substring(digits));
    }

    /** "Tues" shortens "Tuesday". */
    private static boolean shortens(String word, String name) {
        return word.length() >= SHORTEST && name.regionMatches(true, 0, word, 0, word.length());
    }
}
