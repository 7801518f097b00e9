package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** What whoever acts has on board: "a plane <em>with tents</em> landed", "a ship <em>carrying flour</em> docked". */
final class Loads {

    private static final Set<String> BEARING =
            Set.of("carry", "bring", "load", "bear", "transport", "deliver", "ferry", "pack", "laden", "haul", "hold");

    private Loads() {}

    static List<Integer> of(Predication act) {
        Sentence sentence = act.sentence();
        List<Integer> loads = new ArrayList<>();
        for (int carrier : act.fill("agent")) {
            for (int child : sentence.children(carrier)) {
                Token token = sentence.token(child);
                if (token.is("nmod") && marked(sentence, child)) {
                    add(sentence, child, loads);
                } else if (token.is("acl") && BEARING.contains(token.lemma())) {
                    onBoard(sentence, child, loads);
                }
            }
        }
        return loads;
    }

    private static void onBoard(Sentence sentence, int bearing, List<Integer> loads) {
        for (int child : sentence.children(bearing)) {
            Token token = sentence.token(child);
            if (token.is("obj") || token.is("obl") && marked(sentence, child)) {
                add(sentence, child, loads);
            }
        }
    }

    private static boolean marked(Sentence sentence, int phrase) {
        int marker = sentence.child(phrase, "case");
        return marker >= 0
                && (sentence.token(marker).lower().equals("with")
                        || sentence.token(marker).lower().equals("of"));
    }

    /** The thing itself, what a measure measures of it, and what is joined to it. */
    private static void add(Sentence sentence, int thing, List<Integer> loads) {
        loads.add(thing);
        int measured = PhraseParties.measured(sentence, thing);
        if (measured >= 0) {
            add(sentence, measured, loads);
        }
        for (int conjunct : sentence.childrenIn(thing, "conj")) {
            loads.add(conjunct);
        }
    }
}
