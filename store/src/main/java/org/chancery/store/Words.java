package org.chancery.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are compared: in lower case, without accents, cut at what is neither letter nor digit. All stores compare
 * by these, so that none of them finds what another does not.
 */
public final class Words {

    private Words() {}

    /**
     * A word of a text.
     *
     * @param begin where it stands, in UTF-16
     */
    public record Word(String folded, int begin, int end) {}

    /** The words of a text, in its order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                String folded = fold(text.substring(at, end));
                if (!folded.isEmpty()) {
                    words.add(new Word(folded, at, end));
                }
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The words of a text with a blank between them, none at the ends. */
    public static String folded(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (Word word : of(text)) {
            folded.append(folded.isEmpty() ? "" : " ").append(word.folded());
        }
        return folded.toString();
    }

    /** Whether the folded text holds the folded words together. */
    static boolean holds(String folded, String words) {
        int at = folded.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || folded.charAt(at - 1) == ' ') && (end == folded.length() || folded.charAt(end) == ' ')) {
                return true;
            }
            at = folded.indexOf(words, at + 1);
        }
        return false;
    }

    /** Whether the folded name has each word of the other folded name; never when that has none. */
    static boolean hasEach(String name, String wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        for (String word : wanted.split(" ")) {
            if (!holds(name, word)) {
                return false;
            }
        }
        return true;
    }

    /** What is asked of a text: each word, and quoted words together; folded. */
    public static List<String> texts(@Nullable String text) {
        List<String> parts = new ArrayList<>();
        if (text == null) {
            return parts;
        }
        String[] pieces =
                text.replace('“', '"').replace('”', '"').replace('„', '"').split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            // every other piece stands between quotation marks; one that is never closed is not quoted
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            if (quoted) {
                add(folded(pieces[i]), parts);
            } else {
                of(pieces[i]).forEach(word -> add(word.folded(), parts));
            }
        }
        return parts;
    }

    private static void add(String part, List<String> parts) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    private static int wordEnd(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!isPart(sign, at > begin)) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** An accent of its own belongs to the letter before it. */
    private static boolean isPart(int sign, boolean within) {
        return Character.isLetterOrDigit(sign) || (within && Character.getType(sign) == Character.NON_SPACING_MARK);
    }

    private static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int sign = word.codePointAt(i);
            i += Character.charCount(sign);
            append(sign, folded);
        }
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (!((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static void append(int sign, StringBuilder folded) {
        if (sign < 0x80) {
            folded.append((char) Character.toLowerCase(sign));
            return;
        }
        String letters = special(sign);
        if (letters != null) {
            folded.append(letters);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        parts.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
    }

    /** Letters with a stroke and the like, which no decomposition takes apart. */
    private static @Nullable String special(int sign) {
        return switch (sign) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'ħ', 'Ħ' -> "h";
            case 'ı', 'İ' -> "i";
            case 'ŧ', 'Ŧ' -> "t";
            case 'þ', 'Þ' -> "th";
            default -> null;
        };
    }
}
