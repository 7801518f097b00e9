package org.chancery.reader.predication;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** "The arrival today of a convoy", "the release this morning of two men": a time stands between a noun and its of-phrase. */
final class DatedNouns {

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "overnight", "earlier");

    private static final Set<String> POINTED = Set.of("this", "last", "yesterday", "on");

    private DatedNouns() {}

    /** The head of the of-phrase behind the time; -1 when the noun has none. */
    static int complement(Sentence sentence, int noun) {
        int of = behindTime(sentence, noun + 1);
        if (of < 0 || of >= sentence.size()) {
            return -1;
        }
        Token preposition = sentence.token(of);
        boolean belongs = preposition.lower().equals("of")
                && preposition.is("case")
                && preposition.head() > of
                && sentence.token(preposition.head()).head() != noun;
        return belongs ? preposition.head() : -1;
    }

    private static int behindTime(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return -1;
        }
        boolean pointed = POINTED.contains(sentence.token(at).lower());
        if (pointed
                && sentence.token(at + 1).isNoun()
                && !sentence.token(at + 1).is("nmod:poss")) {
            return at + 2;
        }
        return DAYS.contains(sentence.token(at).lower()) ? at + 1 : -1;
    }
}
