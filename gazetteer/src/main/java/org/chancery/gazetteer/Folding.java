package org.chancery.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Names as keys: lower case, letters without their marks, one kind of apostrophe and hyphen. */
public final class Folding {

    private Folding() {}

    /** The key of a name: "Erdoğan", "Erdogan" and "ERDOGAN" have the same. */
    public static String fold(String name) {
        if (plain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char letter = parted.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                out.append(foldLetter(letter));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
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
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ə' -> 'a';
            case '’', '‘', 'ʼ', '`' -> '\'';
            case '‑', '–' -> '-';
            default -> letter;
        };
    }
}
