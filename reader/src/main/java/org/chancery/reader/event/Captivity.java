package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** Who holds a captive, as the clause that hangs on him tells it: "whom rebels kidnapped", "held by Iran since May". */
final class Captivity {

    private static final Set<String> HOLDING = Set.of(
            "hold",
            "kidnap",
            "abduct",
            "seize",
            "capture",
            "detain",
            "arrest",
            "jail",
            "imprison",
            "intern",
            "snatch",
            "take",
            "keep");

    private Captivity() {}

    /** The parties that hold whoever undergoes the act; empty when no clause tells. */
    static List<Entity> holders(PartyFinder parties, Predication act) {
        Sentence sentence = act.sentence();
        List<Entity> holders = new ArrayList<>();
        for (int captive : act.fill("patient")) {
            for (Token verb : sentence.tokens()) {
                boolean holding = HOLDING.contains(verb.lemma());
                boolean tells = holding && verb.is("acl") && verb.head() >= 0 && sentence.below(verb.index(), captive);
                // "two men held by rebels were freed": the parser takes the first verb for the main one
                boolean above = holding
                        && sentence.token(act.head()).head() == verb.index()
                        && sentence.token(act.head()).is("dep");
                if (tells || above) {
                    addHolder(parties, sentence, verb.index(), above, holders);
                }
            }
        }
        return holders;
    }

    private static void addHolder(
            PartyFinder parties, Sentence sentence, int verb, boolean byOnly, List<Entity> holders) {
        boolean passive = sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "obj") < 0;
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            int preposition = sentence.child(child, "case");
            boolean by = token.is("obl")
                    && preposition >= 0
                    && sentence.token(preposition).lower().equals("by");
            boolean subject = token.is("nsubj") && !token.tag().startsWith("W") && !passive && !byOnly;
            if (by || subject) {
                holders.addAll(parties.reach(sentence, child, false).parties());
            }
        }
    }
}
