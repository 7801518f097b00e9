package org.chancery.language.name;

/**
 * Whether a capitalised word between words in lower case comes again in its sentence, and where. Names that stand beside
 * it are told by their tag, of which the model was never taught anything: where one does nothing is told.
 */
final class Occurrences {

    /** What is told; {@link #BEFORE} and {@link #BEHIND} may both be. */
    static final int NO_PATTERN = 1;

    static final int BEFORE = 2;
    static final int BEHIND = 4;

    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;

    private Occurrences() {}

    static int of(String[] words, String[] tags, int place) {
        boolean patterned = place > 0
                && isName(words[place])
                && place + 1 < words.length
                && noUpper(words[place + 1])
                && hasLetter(words[place + 1])
                && hasLetter(words[place - 1]);
        if (!patterned) {
            return NO_PATTERN;
        }
        if (isProper(words, tags, place - 1)) {
            return 0;
        }
        int told = 0;
        for (int i = place + NEAREST; i < words.length && i <= place + FARTHEST; i++) {
            told |= comesAlone(words, tags, place, i) ? BEHIND : 0;
        }
        for (int i = place - NEAREST; i >= 0 && i >= place - FARTHEST; i--) {
            told |= comesAlone(words, tags, place, i) ? BEFORE : 0;
        }
        return told;
    }

    private static boolean comesAlone(String[] words, String[] tags, int place, int other) {
        return words[other].equals(words[place])
                && !isProper(words, tags, other - 1)
                && !isProper(words, tags, other + 1);
    }

    private static boolean isProper(String[] words, String[] tags, int place) {
        return place >= 0 && place < words.length && tags[place].equals("NNP") && isName(words[place]);
    }

    private static boolean isName(String word) {
        if (word.length() < 2) {
            return false;
        }
        char first = word.charAt(0);
        return (Character.isUpperCase(first) || Character.isTitleCase(first)) && noUpper(word.substring(1));
    }

    private static boolean noUpper(String word) {
        return !word.isEmpty() && word.chars().noneMatch(one -> Character.isUpperCase((char) one));
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(one -> Character.isLetter((char) one));
    }
}
