package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A single written token that is a number: {@code 1,700}, {@code 500m}, {@code 12-day}, {@code 10-15} or
 * {@code twenty-one}.
 *
 * @param value the number, the low end of a range
 * @param high the high end of a range, else null
 * @param joined a unit written on it, "percent" and "plus" among them, else null
 * @param kind what sort of number
 * @param digits whether it is written in digits
 * @param scaled whether a scale is written on it
 */
record Atom(
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable String joined,
        Kind kind,
        boolean digits,
        boolean scaled) {

    /** What sort of number a token is. */
    enum Kind {
        COUNT,
        ORDINAL,
        FRACTION
    }

    private Atom(BigDecimal value, @Nullable String joined, boolean digits, boolean scaled) {
        this(value, null, joined, Kind.COUNT, digits, scaled);
    }

    private Atom(BigDecimal value, Kind kind, boolean digits) {
        this(value, null, null, kind, digits, false);
    }

    boolean ordinal() {
        return kind == Kind.ORDINAL;
    }

    boolean fraction() {
        return kind == Kind.FRACTION;
    }

    /** The number a token is, null when it is none. */
    static @Nullable Atom of(String text, FigureWords words) {
        String word = text.toLowerCase(Locale.ROOT).replace('–', '-').replace('‑', '-');
        if (word.isEmpty()) {
            return null;
        }
        boolean digit = isDigit(word.charAt(0));
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return hyphened(word.substring(0, hyphen), word.substring(hyphen + 1), words);
        }
        return digit ? digits(word, words) : plainWord(word, words);
    }

    private static @Nullable Atom plainWord(String word, FigureWords words) {
        BigDecimal unit = words.numeral("unit", word);
        if (unit != null) {
            return new Atom(unit, null, false, false);
        }
        BigDecimal ordinal = words.numeral("ordinal", word);
        return ordinal == null ? null : new Atom(ordinal, Kind.ORDINAL, false);
    }

    private static @Nullable Atom digits(String word, FigureWords words) {
        int end = endOfNumber(word);
        BigDecimal value = new BigDecimal(word.substring(0, end).replace(",", ""));
        String rest = word.substring(end);
        if (rest.isEmpty()) {
            boolean code = word.length() > 1 && word.charAt(0) == '0' && word.charAt(1) != '.';
            return code ? null : new Atom(value, null, true, false);
        }
        if (rest.charAt(0) == '/') {
            return slashed(value, rest.substring(1), words, word);
        }
        return switch (rest) {
            case "%", "pc", "pct" -> new Atom(value, "percent", true, false);
            case "+" -> new Atom(value, "plus", true, false);
            case "st", "nd", "rd", "th" -> new Atom(value, Kind.ORDINAL, true);
            default -> suffixed(value, rest, words);
        };
    }

    private static @Nullable Atom suffixed(BigDecimal value, String rest, FigureWords words) {
        BigDecimal scale = words.numeral("suffix", rest);
        if (scale != null) {
            return new Atom(value.multiply(scale), null, true, true);
        }
        return words.is("joined", rest) ? new Atom(value, rest, true, false) : null;
    }

    /** "1/3": a fraction when small enough and no day ("9/11"). */
    private static @Nullable Atom slashed(BigDecimal above, String rest, FigureWords words, String word) {
        if (words.is("slashed", word) || rest.isEmpty() || endOfNumber(rest) != rest.length()) {
            return null;
        }
        BigDecimal below = new BigDecimal(rest.replace(",", ""));
        boolean proper = above.compareTo(below) < 0 && below.compareTo(BigDecimal.TEN) <= 0;
        return proper ? new Atom(above.divide(below, MathContext.DECIMAL64), Kind.FRACTION, true) : null;
    }

    /** Number and hyphen: a range, a compound number, a scale, a fraction or a unit. */
    private static @Nullable Atom hyphened(String first, String rest, FigureWords words) {
        Atom number = of(first, words);
        if (number == null || number.ordinal() || number.joined() != null) {
            return halfOf(first, rest, words);
        }
        Atom second = rest.indexOf('-') < 0 ? of(rest, words) : null;
        BigDecimal fraction = words.numeral("fraction", rest);
        if (fraction != null && !number.digits()) {
            return new Atom(number.value().multiply(fraction), Kind.FRACTION, false);
        }
        if (second != null && !second.ordinal()) {
            return combined(number, second);
        }
        return united(number, rest, words);
    }

    private static @Nullable Atom combined(Atom number, Atom second) {
        boolean tens = number.value().intValue() >= 20
                && number.value().remainder(BigDecimal.TEN).signum() == 0;
        if (!number.digits() && !second.digits() && tens && second.value().compareTo(BigDecimal.TEN) < 0) {
            return new Atom(number.value().add(second.value()), null, false, false);
        }
        boolean rising = number.value().compareTo(second.value()) < 0;
        return rising
                ? new Atom(
                        number.value(), second.value(), second.joined(), Kind.COUNT, number.digits(), second.scaled())
                : null;
    }

    /** "12-day", "5,000-strong", "2-billion", "20-plus", "3-million-strong". */
    private static @Nullable Atom united(Atom number, String rest, FigureWords words) {
        int hyphen = rest.indexOf('-');
        String head = hyphen < 0 ? rest : rest.substring(0, hyphen);
        BigDecimal scale = words.numeral("scale", head);
        if (scale != null) {
            BigDecimal value = number.value().multiply(scale);
            String unit = hyphen < 0 ? null : rest.substring(hyphen + 1);
            return unit == null || words.is("joined", unit) || unit.startsWith("a-")
                    ? new Atom(value, unit == null || unit.startsWith("a-") ? null : unit, number.digits(), true)
                    : null;
        }
        if (rest.equals("plus") || rest.equals("odd")) {
            return new Atom(number.value(), "plus", number.digits(), false);
        }
        boolean extent = rest.endsWith("-long") || rest.endsWith("-strong") || rest.endsWith("-high");
        return words.is("joined", extent || hyphen < 0 ? head : rest)
                ? new Atom(number.value(), head, number.digits(), false)
                : null;
    }

    /** "half-million". */
    private static @Nullable Atom halfOf(String first, String rest, FigureWords words) {
        BigDecimal fraction = words.numeral("fraction", first);
        BigDecimal scale = words.numeral("scale", rest);
        return fraction == null || scale == null ? null : new Atom(fraction.multiply(scale), null, false, true);
    }

    private static int endOfNumber(String word) {
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            boolean mark = (c == '.' || c == ',') && at + 1 < word.length() && isDigit(word.charAt(at + 1));
            if (!isDigit(c) && !mark) {
                break;
            }
            at++;
        }
        return Math.min(at, secondPoint(word, at));
    }

    /** "1.2.3" is no number: the end is put before the second point, and what is left over fails. */
    private static int secondPoint(String word, int end) {
        int first = word.indexOf('.');
        int second = first < 0 ? -1 : word.indexOf('.', first + 1);
        return second < 0 ? end : second;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
