package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** What somebody is told, let or given time to do: "ordered the envoy to <em>leave</em>", "gave her a day to <em>go</em>". */
final class Errands {

    private Errands() {}

    /** The verbs of the infinitives below the act or below what it gives. */
    static List<Integer> below(Predication act) {
        List<Integer> verbs = new ArrayList<>();
        for (Predication.Complement complement : act.complements()) {
            if (complement.link().equals("inf")) {
                verbs.add(complement.token());
            }
        }
        if (verbs.isEmpty()) {
            addInfinitives(act.sentence(), act.head(), verbs);
            for (String role : List.of("patient", "object")) {
                act.fill(role).forEach(token -> addInfinitives(act.sentence(), token, verbs));
            }
        }
        return verbs;
    }

    /** Who is to do it, where the parser makes them the subject of the infinitive: "let <em>inspectors</em> visit". */
    static List<Integer> doers(Predication act) {
        return subjects(act.sentence(), below(act));
    }

    /** The verbs of what is said: "admitted that its men had <em>fired</em>", "admitted <em>firing</em>". */
    static List<Integer> claimed(Predication act) {
        return act.complements().stream()
                .filter(complement ->
                        complement.link().equals("that") || complement.link().equals("gerund"))
                .map(Predication.Complement::token)
                .toList();
    }

    static List<Integer> subjects(Sentence sentence, List<Integer> verbs) {
        List<Integer> subjects = new ArrayList<>();
        for (int verb : verbs) {
            subjects.addAll(sentence.childrenIn(verb, "nsubj"));
        }
        return subjects;
    }

    private static void addInfinitives(Sentence sentence, int above, List<Integer> verbs) {
        for (int child : sentence.children(above)) {
            Token verb = sentence.token(child);
            boolean hangs = verb.is("acl") || verb.is("advcl") || verb.is("xcomp") || verb.is("dep");
            if (hangs && child > above && verb.tag().equals("VB")) {
                verbs.add(child);
            }
        }
    }
}
