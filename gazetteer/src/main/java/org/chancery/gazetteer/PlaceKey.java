package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Names of places as keys: as {@link Folding}, and "Deir ez-Zor", "Deir Ez Zor", "St. John's" and "Saint Johns" alike. */
final class PlaceKey {

    /** Shorter names are too near to each other. */
    private static final int SHORTEST_VARIED = 5;

    private PlaceKey() {}

    static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length() + 3);
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (letter == '-' || letter == ' ' || letter == '\u00a0' || letter == '\n') {
                blank(key);
            } else if (Character.isLetterOrDigit(letter)) {
                key.append(letter);
            }
        }
        return key.length() > 0 && key.charAt(key.length() - 1) == ' '
                ? key.substring(0, key.length() - 1)
                : key.toString();
    }

    /** What else a name from another script is spelt like: "Zuwara" and "Zuwarah", "Hasakah" and "al-Hasakah". */
    static List<String> variants(String key) {
        List<String> variants = new ArrayList<>(3);
        if (key.length() < SHORTEST_VARIED) {
            return variants;
        }
        String end = key.endsWith("ah") ? key.substring(0, key.length() - 1) : key.endsWith("a") ? key + "h" : key;
        String bare = key.startsWith("al ") ? key.substring(3) : "al " + key;
        String both = end.startsWith("al ") ? end.substring(3) : "al " + end;
        for (String variant : List.of(end, bare, both)) {
            if (!variant.equals(key) && !variants.contains(variant)) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static void blank(StringBuilder key) {
        int length = key.length();
        if (length == 0 || key.charAt(length - 1) == ' ') {
            return;
        }
        if (length >= 2
                && key.charAt(length - 1) == 't'
                && key.charAt(length - 2) == 's'
                && (length == 2 || key.charAt(length - 3) == ' ')) {
            key.setLength(length - 2);
            key.append("saint");
        }
        key.append(' ');
    }
}
