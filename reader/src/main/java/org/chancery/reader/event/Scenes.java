package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * The day and place of a sentence that goes on with the scene of the one before: "On Monday the envoy arrived in Rome.
 * He met the premier." The time keeps the span of the words that gave it.
 *
 * <p>A scene goes on in the next sentence of the paragraph, in its main clause, in the simple past, with one who acted
 * before or at the same place. What another does then may be an answer of a later day.
 */
final class Scenes {

    private static final Set<EventType> ON_THE_SPOT = Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

    private Scenes() {}

    /** The tellings, in text order, with what they take from the scene. */
    static List<Telling> dated(List<Telling> tellings) {
        List<Telling> dated = new ArrayList<>(tellings.size());
        Telling scene = null;
        for (Telling telling : tellings) {
            Telling full = scene == null ? telling : fromScene(scene, telling);
            dated.add(full);
            if (full.when() != null && main(full.act().told()) && !full.headline()) {
                scene = opens(full) ? full : null;
            }
        }
        return dated;
    }

    private static boolean opens(Telling telling) {
        When when = Objects.requireNonNull(telling.when());
        return telling.act().status() == Status.OCCURRED && when.start().equals(when.end());
    }

    private static Telling fromScene(Telling scene, Telling telling) {
        if (telling.when() != null || !continues(scene, telling)) {
            return telling;
        }
        boolean samePlace = samePlace(scene.where(), telling.where());
        if (!samePlace && (telling.where() != null || !sameActor(scene.act(), telling.act()))) {
            return telling;
        }
        Where where = telling.where();
        if (where == null && scene.where() != null && hosted(telling.act(), scene.where())) {
            where = scene.where();
        }
        return telling.at(scene.when(), where);
    }

    private static boolean continues(Telling scene, Telling telling) {
        Sentence before = scene.act().told().sentence();
        Predication told = telling.act().told();
        return told.sentence().number() == before.number() + 1
                && told.sentence().paragraph() == before.paragraph()
                && telling.act().status() == Status.OCCURRED
                && telling.claims().equals(scene.claims())
                && main(told)
                && simplePast(told);
    }

    /** Whether it is told in the main clause, by its verb or a noun that the verb carries. */
    private static boolean main(Predication told) {
        Sentence sentence = told.sentence();
        int verb = told.carrier() >= 0 ? told.carrier() : told.head();
        Token token = sentence.token(verb);
        return token.head() < 0
                || token.is("conj") && sentence.token(token.head()).head() < 0;
    }

    private static boolean simplePast(Predication told) {
        Sentence sentence = told.sentence();
        int verb = told.carrier() >= 0 ? told.carrier() : told.head();
        boolean past = told.manner().tense() == Tense.PAST
                || sentence.token(verb).tag().equals("VBD");
        return past
                && sentence.childrenIn(verb, "aux").stream()
                        .noneMatch(aux -> sentence.token(aux).lemma().equals("have"));
    }

    private static boolean samePlace(@Nullable Where one, @Nullable Where other) {
        return one != null && other != null && one.name().equals(other.name());
    }

    private static boolean sameActor(Act one, Act other) {
        return other.actors().stream().anyMatch(actor -> one.actors().contains(actor));
    }

    /** Whether the act is one that people do together where they are, and one of them is at home there. */
    private static boolean hosted(Act act, Where place) {
        return ON_THE_SPOT.contains(act.type()) && (at(act.actors(), place) || at(act.recipients(), place));
    }

    private static boolean at(List<Entity> parties, Where place) {
        return parties.stream().anyMatch(party -> Objects.equals(party.country(), place.country()))
                && place.country() != null;
    }
}
