package org.chancery.reader.event;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Who has a thing, where a participle says so: "property belonging to the bank", "a tanker owned by Cairo". */
final class Holders {

    private static final Set<String> BELONGING = Set.of("belong");
    private static final Set<String> HAVING =
            Set.of("own", "operate", "hold", "control", "run", "manage", "charter", "staff", "crew", "man", "guard");

    private Holders() {}

    /** The noun of the holder, -1 when no participle names one. */
    static int of(Sentence sentence, int thing) {
        for (int clause : sentence.childrenIn(thing, "acl")) {
            String verb = sentence.token(clause).lemma();
            boolean belongs = BELONGING.contains(verb);
            boolean had = HAVING.contains(verb) && sentence.token(clause).tag().equals("VBN");
            if (!belongs && !had) {
                continue;
            }
            for (int child : sentence.children(clause)) {
                Token phrase = sentence.token(child);
                int marker = sentence.child(child, "case");
                String preposition = marker < 0 ? "" : sentence.token(marker).lower();
                if ((phrase.is("obl") || phrase.is("nmod")) && preposition.equals(belongs ? "to" : "by")) {
                    return child;
                }
            }
        }
        return -1;
    }
}
