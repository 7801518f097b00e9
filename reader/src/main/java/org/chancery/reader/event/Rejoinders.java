package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;

/** "Beijing rejected the protest": of whoever protested to it earlier in the report. */
final class Rejoinders {

    private static final List<String> WORDS = List.of("demand", "criticism", "accusation");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those", "such");

    private Rejoinders() {}

    /** The tellings in text order, with whoever is answered where no phrase of the sentence names them. */
    static List<Telling> addressed(List<Telling> tellings, WordClasses classes) {
        List<Telling> done = new ArrayList<>();
        for (Telling telling : tellings) {
            Act act = telling.act();
            boolean open = act.type() == EventType.REJECT
                    && act.recipients().isEmpty()
                    && act.told().kind() == Predication.Kind.VERB
                    && known(act.told(), classes);
            List<Entity> spoke = open ? lastToAddress(act, done) : List.of();
            done.add(spoke.isEmpty() ? telling : telling.with(act.between(act.actors(), spoke)));
        }
        return done;
    }

    /** Whether what is turned down is a word of another that the report has told of: "the protest". */
    private static boolean known(Predication told, WordClasses classes) {
        Sentence sentence = told.sentence();
        return told.fill("patient").stream().anyMatch(token -> {
            String lemma = sentence.token(token).lemma();
            int article = sentence.child(token, "det");
            return WORDS.stream().anyMatch(name -> classes.contains(name, lemma))
                    && article >= 0
                    && DEFINITE.contains(sentence.token(article).lower());
        });
    }

    /** Who last accused or asked whoever now answers. */
    private static List<Entity> lastToAddress(Act answer, List<Telling> before) {
        for (int at = before.size() - 1; at >= 0; at--) {
            Act act = before.get(at).act();
            boolean word = act.type() == EventType.ACCUSE || act.type() == EventType.REQUEST;
            boolean addressed = act.recipients().stream()
                    .anyMatch(one -> answer.actors().stream().anyMatch(actor -> sameLand(one, actor)));
            if (word && addressed && Telling.coded(act.actors()) > 0) {
                return act.actors().stream()
                        .filter(one -> answer.actors().stream().noneMatch(actor -> sameLand(one, actor)))
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean sameLand(Entity one, Entity other) {
        String land = Telling.land(one);
        return land != null && land.equals(Telling.land(other));
    }
}
