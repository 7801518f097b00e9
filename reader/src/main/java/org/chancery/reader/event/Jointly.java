package org.chancery.reader.event;

import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** What parties of two lands do jointly, whatever it is: "Oman and Chad jointly run a port", "run a joint school". */
final class Jointly {

    private static final String RULE = "event/cooperate/together";

    private final PartyFinder parties;
    private final WordClasses classes;

    Jointly(PartyFinder parties, WordClasses classes) {
        this.parties = parties;
        this.classes = classes;
    }

    /** The act of cooperation, its status still open; null where nothing is done jointly. */
    @Nullable
    Act read(Predication told) {
        if (told.kind() != Predication.Kind.VERB
                || !classes.contains("jointverb", told.lemma())
                || !said(told) && !shared(told)) {
            return null;
        }
        List<Entity> actors = parties.fill(told, "agent", true).parties();
        long lands = actors.stream()
                .map(Telling::land)
                .filter(land -> land != null)
                .distinct()
                .count();
        return lands < 2
                ? null
                : new Act(
                        EventType.COOPERATE,
                        null,
                        "060",
                        Status.OCCURRED,
                        actors,
                        List.of(),
                        true,
                        told,
                        RULE,
                        Firmness.DIRECT);
    }

    private static boolean said(Predication told) {
        Sentence sentence = told.sentence();
        return sentence.childrenIn(told.head(), "advmod").stream()
                .anyMatch(word -> sentence.token(word).lower().equals("jointly")
                        || sentence.token(word).lower().equals("together"));
    }

    private static boolean shared(Predication told) {
        Sentence sentence = told.sentence();
        for (int object : told.fill("patient")) {
            for (int child : sentence.childrenIn(object, "amod")) {
                Token word = sentence.token(child);
                if (word.lower().equals("joint") || word.lower().equals("combined")) {
                    return true;
                }
            }
        }
        return false;
    }
}
