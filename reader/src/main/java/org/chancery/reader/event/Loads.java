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

    private static final Set<String> GOALS = Set.of("to", "for", "into", "in", "at", "across");

    private Loads() {}

    static List<Integer> of(Predication act) {
        Sentence sentence = act.sentence();
        List<Integer> loads = new ArrayList<>();
        List<Integer> carriers = new ArrayList<>(act.fill("agent"));
        carriers.addAll(act.fill("patient"));
        if (act.kind() == Predication.Kind.VERB) {
            // "sent two planes with tents": the load hangs on the verb
            act.fill("with").forEach(thing -> add(sentence, thing, loads));
        }
        for (int carrier : carriers) {
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

    /** Where the load goes, where that hangs on the load: "a ship with flour for Chad". */
    static List<Integer> goals(Predication act) {
        Sentence sentence = act.sentence();
        List<Integer> goals = new ArrayList<>();
        List<Integer> above = of(act);
        for (int thing : List.copyOf(above)) {
            Token bearing = sentence.token(thing).head() < 0
                    ? null
                    : sentence.token(sentence.token(thing).head());
            if (bearing != null && bearing.is("acl")) {
                above.add(bearing.index());
            }
        }
        for (int thing : above) {
            for (int child : sentence.children(thing)) {
                int marker = sentence.child(child, "case");
                Token token = sentence.token(child);
                boolean phrase = token.is("nmod") || token.is("obl");
                if (phrase
                        && marker >= 0
                        && GOALS.contains(sentence.token(marker).lower())) {
                    goals.add(child);
                }
            }
        }
        return goals;
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
