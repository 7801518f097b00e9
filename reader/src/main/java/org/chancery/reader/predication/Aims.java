package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication.Filler;

/** Where the object of a verb is meant to go, told by a participle on that object. */
final class Aims {

    private Aims() {}

    /** "Fired missiles targeting a base", "shells aimed at a port": where what is fired goes. */
    static void add(Sentence sentence, Clauses clauses, List<Filler> fillers, int verb) {
        for (int object : clauses.objects(verb)) {
            for (int child : aims(sentence, verb, object)) {
                Token aim = sentence.token(child);
                if (aim.lemma().equals("target") && aim.tag().equals("VBG")) {
                    PredicationFinder.add(fillers, "at", clauses.objects(child));
                } else if (aim.lemma().equals("aim")
                        || aim.lemma().equals("direct") && aim.tag().equals("VBN")) {
                    PredicationFinder.addPhrases(sentence, clauses, fillers, child, false);
                }
            }
        }
    }

    private static List<Integer> aims(Sentence sentence, int verb, int object) {
        List<Integer> below = new ArrayList<>(sentence.childrenIn(object, "acl"));
        sentence.childrenIn(verb, "dep").stream()
                .filter(child -> child > object)
                .forEach(below::add);
        return below;
    }
}
