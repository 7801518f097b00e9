package org.chancery.language.name;

import java.util.Locale;
import org.chancery.language.table.WordTable;

/** Words by the kinds of their characters, of which those in a row that are alike count as one. */
final class NameShapes {

    private static final int SHORT = 3;

    private NameShapes() {}

    /**
     * The shape of a word.
     *
     * @param known words that were met in lower case while the model was trained: their shape tells so
     */
    static String of(String word, WordTable known) {
        StringBuilder shape = new StringBuilder("WT-");
        char last = '~';
        boolean letters = true;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            letters &= kind == 'x' || kind == 'X';
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        if (word.length() <= SHORT) {
            shape.append(':').append(word.length());
        }
        if (letters && known.find(word.toLowerCase(Locale.ROOT)) >= 0) {
            shape.append('k');
        }
        return shape.toString();
    }

    /** A word with all digits alike. */
    static String nines(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return ninesFrom(word, i);
            }
        }
        return word;
    }

    private static String ninesFrom(String word, int first) {
        char[] characters = word.toCharArray();
        for (int i = first; i < characters.length; i++) {
            characters[i] = Character.isDigit(characters[i]) ? '9' : characters[i];
        }
        return new String(characters);
    }

    private static char kind(char one) {
        if (Character.isDigit(one)) {
            return 'd';
        }
        if (Character.isLowerCase(one) || one == '_') {
            return 'x';
        }
        return Character.isUpperCase(one) ? 'X' : one;
    }
}
