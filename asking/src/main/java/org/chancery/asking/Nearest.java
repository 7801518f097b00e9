package org.chancery.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a list that a mistyped one may stand for. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest few, the nearest first; empty when none is near. All words are compared as they are. */
    static List<String> of(String word, Collection<String> known) {
        record Near(String word, int distance) {}
        int reach = Math.max(1, word.length() / 3);
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= reach) {
                int distance = distance(word, candidate);
                if (distance <= reach) {
                    near.add(new Near(candidate, distance));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
        return near.stream().map(Near::word).distinct().limit(MOST).toList();
    }

    /** How many letters to leave out, put in, change or swap with their neighbour. */
    static int distance(String from, String to) {
        int[] twoBefore = new int[to.length() + 1];
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = row;
        }
        return before[to.length()];
    }
}
