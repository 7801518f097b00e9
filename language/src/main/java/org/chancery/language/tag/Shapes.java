package org.chancery.language.tag;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Words by the kinds of their characters: "Oslo-2" is "Xx-d" and so on. The first and the last two characters keep their
 * places, of what is between each kind is told once. Names of Greek letters count as one character, as the model was
 * trained on them so.
 */
final class Shapes {

    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron", "rho",
        "sigma", "tau", "upsilon", "omega"
    };

    /** Characters of numbers; the first of them never counted as one when the model was trained. */
    private static final String CHINESE_NUMBERS = "一二三四五六七八九十零〇百千万亿兩○◯";

    private static final int KEPT = 2;

    private Shapes() {}

    /** Letters and digits are told apart, all other characters stand for themselves. */
    static String plain(String word) {
        return shape(word, Shapes::plainKind);
    }

    /** All characters are of some kind. */
    static String full(String word) {
        return shape(word, Shapes::fullKind);
    }

    private static String shape(String word, IntUnaryOperator kinds) {
        int length = word.length();
        boolean all = length <= 2 * KEPT;
        StringBuilder begin = new StringBuilder(length);
        StringBuilder between = new StringBuilder(length);
        StringBuilder end = new StringBuilder(KEPT);
        for (int i = 0; i < length; i++) {
            int greek = greek(word, i);
            char kind = greek > 0 ? 'g' : (char) kinds.applyAsInt(word.charAt(i));
            if (all || i < KEPT) {
                begin.append(kind);
            } else if (i < length - KEPT) {
                between.append(kind);
            } else {
                end.append(kind);
            }
            i += Math.max(0, greek - 1);
        }
        return appendOnce(begin, between).append(end).toString();
    }

    private static StringBuilder appendOnce(StringBuilder begin, StringBuilder between) {
        char[] kinds = new char[between.length()];
        between.getChars(0, kinds.length, kinds, 0);
        Arrays.sort(kinds);
        for (int i = 0; i < kinds.length; i++) {
            if (i == 0 || kinds[i] != kinds[i - 1]) {
                begin.append(kinds[i]);
            }
        }
        return begin;
    }

    /** The length of the Greek letter's name that begins at a place, or 0. */
    private static int greek(String word, int place) {
        if (word.length() - place < 3 || "abgdeztiklorsu".indexOf(word.charAt(place)) < 0) {
            return 0;
        }
        for (String letter : GREEK) {
            if (word.startsWith(letter, place)) {
                return letter.length();
            }
        }
        return 0;
    }

    private static int plainKind(int character) {
        if (Character.isDigit((char) character)) {
            return 'd';
        }
        if (Character.isLowerCase((char) character)) {
            return 'x';
        }
        return Character.isUpperCase((char) character) || Character.isTitleCase((char) character) ? 'X' : character;
    }

    private static int fullKind(int character) {
        char one = (char) character;
        int type = Character.getType(one);
        if (Character.isDigit(one)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || CHINESE_NUMBERS.indexOf(one) > 0) {
            return 'd';
        }
        return switch (one) {
            case '第' -> 'o';
            case '年', '月', '日' -> 'D';
            case '\'' -> '\'';
            case '%' -> '%';
            default -> kindOfType(one, type);
        };
    }

    private static int kindOfType(char one, int type) {
        if (Character.isLowerCase(one)) {
            return 'x';
        }
        if (Character.isUpperCase(one) || Character.isTitleCase(one)) {
            return 'X';
        }
        if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
            return 's';
        }
        return switch (type) {
            case Character.OTHER_LETTER -> 'c';
            case Character.CURRENCY_SYMBOL -> '$';
            case Character.MATH_SYMBOL -> '+';
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
            case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
            case Character.OTHER_PUNCTUATION -> '.';
            case Character.CONNECTOR_PUNCTUATION -> '_';
            case Character.DASH_PUNCTUATION -> '-';
            default -> 'q';
        };
    }
}
