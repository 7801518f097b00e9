package org.chancery.gazetteer;

/** Names of places as keys: as {@link Folding}, and "Deir ez-Zor", "Deir Ez Zor", "St. John's" and "Saint Johns" alike. */
final class PlaceKey {

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
