package org.chancery.reader.article;

import java.util.regex.Pattern;

/** Small judgements on how a line of English looks. */
final class Prose {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern ABBREVIATION_END = Pattern.compile(
            ".*(?:\\b\\p{L}\\.\\p{L}\\.|\\b(?:Jr|Sr|Inc|Ltd|Co|Corp|etc|No|Mr|Dr|St)\\.)$", Pattern.DOTALL);
    private static final String CLOSERS = "\"'”’»)]";

    private Prose() {}

    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (!blank && !inside) {
                count++;
            }
            inside = !blank;
        }
        return count;
    }

    /** Whether the text has at least one letter or digit. */
    static boolean hasWord(String text) {
        return WORD.matcher(text).find();
    }

    /** Whether the last sign, closing quotes and brackets aside, is one that ends a sentence. */
    static boolean endsSentence(String text) {
        char last = lastSign(text);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /** As {@link #endsSentence} but for a full stop only, and not one that belongs to an abbreviation. */
    static boolean endsWithFullStop(String text) {
        return lastSign(text) == '.'
                && !ABBREVIATION_END
                        .matcher(text.substring(Math.max(0, text.length() - 12)))
                        .matches();
    }

    /** Whether a line reads as running prose: a whole sentence, long enough and with words in small letters. */
    static boolean isSentence(String text) {
        return words(text) >= 5 && endsSentence(text) && lowerCaseWords(text) >= 2;
    }

    /** As {@link #isSentence}, or long enough to be prose whatever stands at its end. */
    static boolean isRunning(String text) {
        return isSentence(text) || (words(text) >= 15 && lowerCaseWords(text) >= 5);
    }

    /** Words that begin with a small letter. */
    static int lowerCaseWords(String text) {
        int count = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (atStart && Character.isLowerCase(sign)) {
                count++;
            }
            atStart = isBlank(sign);
        }
        return count;
    }

    static boolean startsLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Runs of blanks, line breaks and no-break spaces become one blank; none at the ends. */
    static String squeeze(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isBlank(sign)) {
                result.append(sign);
            } else if (result.length() > 0 && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        }
        int end = result.length();
        return end > 0 && result.charAt(end - 1) == ' ' ? result.substring(0, end - 1) : result.toString();
    }

    /** Blank in the wide sense: white space, no-break spaces, zero-width space, byte order mark. */
    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200B' || sign == '\uFEFF';
    }

    private static char lastSign(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }
}
