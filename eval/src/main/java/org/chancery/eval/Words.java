package org.chancery.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Span;

/** The words of a text by their places, punctuation apart: passages are compared by the words they share. */
final class Words {

    /** Words before which a noun phrase's head has been told. */
    private static final Set<String> BREAKS = Set.of(
            "of", "in", "at", "for", "from", "with", "on", "by", "to", "under", "over", "near", "about", "as", "among",
            "within", "who", "whom", "whose", "which", "that", "and", "or", "but");

    private static final String STOPS = ",();:\"“”–—/";

    private record Word(int begin, int end, String form, boolean stopBefore) {}

    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        int[] points = text.codePoints().toArray();
        int i = 0;
        boolean stop = false;
        while (i < points.length) {
            if (!Character.isLetterOrDigit(points[i])) {
                stop |= STOPS.indexOf(points[i]) >= 0;
                i++;
                continue;
            }
            int end = i;
            while (end < points.length && Character.isLetterOrDigit(points[end])) {
                end++;
            }
            boolean possessive =
                    end - i == 1 && points[i] == 's' && i > 0 && (points[i - 1] == '\'' || points[i - 1] == '’');
            if (!possessive) {
                words.add(new Word(i, end, new String(points, i, end - i).toLowerCase(Locale.ROOT), stop));
                stop = false;
            }
            i = end;
        }
    }

    /** The words that touch one of the places, by number. */
    BitSet in(List<Span> spans) {
        BitSet in = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            in.set(i, spans.stream().anyMatch(span -> word.begin < span.end() && span.begin() < word.end));
        }
        return in;
    }

    /** Twice what both share over what both have. */
    static double dice(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int all = one.cardinality() + other.cardinality();
        return all == 0 ? 0 : 2.0 * both.cardinality() / all;
    }

    /** Whether the head word of each phrase lies in the other. */
    boolean sameHead(Span one, Span other) {
        BitSet first = in(List.of(one));
        BitSet second = in(List.of(other));
        int headOfFirst = head(first);
        int headOfSecond = head(second);
        return headOfFirst >= 0 && headOfSecond >= 0 && second.get(headOfFirst) && first.get(headOfSecond);
    }

    /** The last word before the first comma, bracket, preposition, relative or "and". */
    private int head(BitSet phrase) {
        int head = -1;
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Word word = words.get(i);
            if (head >= 0 && (word.stopBefore || BREAKS.contains(word.form))) {
                return head;
            }
            head = i;
        }
        return head;
    }
}
