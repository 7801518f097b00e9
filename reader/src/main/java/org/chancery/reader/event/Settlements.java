package org.chancery.reader.event;

import java.util.Set;
import org.chancery.reader.language.Sentence;

/** Common nouns for places: what stands behind them by "of" is their name, the adjective before them their land. */
final class Settlements {

    private static final Set<String> NOUNS = WordList.load("settlement-nouns.txt");

    private Settlements() {}

    static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }

    /** The name in "the town of Mostar", -1 when there is none. */
    static int named(Sentence sentence, int token) {
        if (!contains(sentence.token(token).lemma())) {
            return -1;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            int marker = sentence.child(child, "case");
            boolean of = marker >= 0 && sentence.token(marker).lower().equals("of");
            if (of && sentence.token(child).isProperNoun()) {
                return child;
            }
        }
        return -1;
    }
}
