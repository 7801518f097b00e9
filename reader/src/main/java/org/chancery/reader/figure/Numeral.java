package org.chancery.reader.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, whatever it stands for.
 *
 * @param begin first token
 * @param end one behind the last token
 * @param value null when the words give none ("dozens")
 * @param words what stands for the value where there is none, "between" at the low end of a range; null for a plain
 *     number
 * @param currency ISO 4217 code, null when no sign of money is part of it
 * @param joined unit written on the number ("12-<em>day</em>", "30<em>km</em>"), null when none is
 * @param form how it is written
 */
record Numeral(
        int begin,
        int end,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String currency,
        @Nullable String joined,
        Form form) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        VAGUE,
        FRACTION,
        RANGE,
        ORDINAL,
        NONE
    }

    Numeral ending(int newEnd) {
        return new Numeral(begin, newEnd, value, words, currency, joined, form);
    }

    Numeral in(int newBegin, String newCurrency) {
        return new Numeral(newBegin, end, value, words, newCurrency, joined, form);
    }

    boolean is(long number) {
        return value != null && value.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    String rule() {
        return "figure/" + form.name().toLowerCase(java.util.Locale.ROOT);
    }
}
