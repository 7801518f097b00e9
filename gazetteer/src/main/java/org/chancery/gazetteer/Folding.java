package org.chancery.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Names as keys: lower case, letters without their marks, one kind of apostrophe and hyphen. */
public final class Folding {

    private static final char FIRST_MARKED = 'À';

    /** The letters from U+00C0 to U+017F without their marks; those that have none stand for themselves. */
    private static final String WITHOUT_MARKS = "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIiĲĳJjKkĸLlLlLlĿŀLlNnNnNnŉŊŋOoOoOoŒœ"
            + "RrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private Folding() {}

    /** The key of a name: "Erdoğan", "Erdogan" and "ERDOGAN" have the same. */
    public static String fold(String name) {
        if (plain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter < 128) {
                out.append(letter);
            } else if (letter >= FIRST_MARKED && letter - FIRST_MARKED < WITHOUT_MARKS.length()) {
                out.append(WITHOUT_MARKS.charAt(letter - FIRST_MARKED));
            } else {
                appendParted(letter, out);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The rarer letters: by the decomposition of Unicode, whose tables take a while to load. */
    private static void appendParted(char letter, StringBuilder out) {
        char simple = foldLetter(letter);
        if (simple != letter || Character.isSurrogate(letter)) {
            out.append(simple);
            return;
        }
        String parted = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            if (Character.getType(parted.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(parted.charAt(i));
            }
        }
    }

    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Letters whose mark does not come off by decomposition. */
    private static char foldLetter(char letter) {
        return switch (letter) {
            case 'ə' -> 'a';
            case '’', '‘', 'ʼ', '`' -> '\'';
            case '‑', '–' -> '-';
            default -> letter;
        };
    }
}
