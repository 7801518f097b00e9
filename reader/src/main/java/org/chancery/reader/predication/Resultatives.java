package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * Objects of verbs with the word that tells what becomes of them: "set free the couple", "found the editor guilty",
 * "threw open its skies", "let the sailors go", "declared two aides persona non grata". The parser hangs the object on that word.
 */
final class Resultatives {

    private static final Set<String> OUTCOMES =
            Set.of("free", "guilty", "persona", "grata", "responsible", "liable", "complicit", "open", "go");
    private static final Set<String> BELOW = Set.of("nsubj", "dep", "obj");

    private Resultatives() {}

    /** The object that the parser hangs on the outcome; empty when there is none. */
    static List<Integer> objects(Sentence sentence, Clauses clauses, int verb) {
        List<Integer> objects = new ArrayList<>();
        for (int outcome : sentence.children(verb)) {
            Token word = sentence.token(outcome);
            if (outcome <= verb || !OUTCOMES.contains(word.lower())) {
                continue;
            }
            for (int child : sentence.children(outcome)) {
                Token object = sentence.token(child);
                if (BELOW.contains(object.relation())
                        && child > verb
                        && (object.isNoun() || object.tag().equals("PRP"))) {
                    objects.addAll(clauses.conjuncts(child));
                }
            }
        }
        return objects;
    }
}
