package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Whose a thing is by what was done with it: "a plan put forward by Egypt", "a mine planted by rebels". */
final class Makers {

    private static final Set<String> MAKING = WordList.load("making-verbs.txt");

    private Makers() {}

    static List<Entity> of(PhraseParties parties, Sentence sentence, int thing) {
        for (int clause : sentence.childrenIn(thing, "acl")) {
            List<Entity> found = by(parties, sentence, clause);
            if (!found.isEmpty()) {
                return found;
            }
        }
        int above = sentence.token(thing).head();
        // "a mine planted by rebels killed two": the parser makes a clause of the subject
        boolean clause = above >= 0
                && sentence.token(thing).relation().equals("nsubj")
                && sentence.token(above).relation().equals("csubj");
        return clause ? by(parties, sentence, above) : List.of();
    }

    private static List<Entity> by(PhraseParties parties, Sentence sentence, int clause) {
        Token participle = sentence.token(clause);
        boolean past = participle.tag().equals("VBN") || participle.tag().equals("VBD");
        if (past && MAKING.contains(participle.lemma())) {
            for (int phrase : sentence.childrenIn(clause, "obl")) {
                int marker = sentence.child(phrase, "case");
                if (marker >= 0 && sentence.token(marker).lower().equals("by")) {
                    return parties.reach(sentence, phrase, false).parties();
                }
            }
        }
        return List.of();
    }
}
