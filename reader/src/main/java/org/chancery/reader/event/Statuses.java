package org.chancery.reader.event;

import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;

/** Status of an act from tense, modality, polarity; what is to come or refused changes the type with it. */
final class Statuses {

    private static final Set<EventType> LASTING = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.COOPERATE,
            EventType.AID);
    private static final Set<String> DUTY = Set.of("must", "should", "ought", "need");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can");
    private static final Set<String> TO_COME = Set.of(
            "planned",
            "upcoming",
            "forthcoming",
            "future",
            "next",
            "scheduled",
            "proposed",
            "intended",
            "looming",
            "imminent",
            "pending",
            "prospective",
            "eventual");
    private static final Set<String> UNSURE = Set.of(
            "possible",
            "potential",
            "alleged",
            "suspected",
            "feared",
            "threatened",
            "apparent",
            "likely",
            "purported",
            "reported",
            "imaginary",
            "hypothetical",
            "any");
    private static final Set<String> LASTING_WORDS = Set.of(
            "ongoing",
            "continuing",
            "continued",
            "current",
            "constant",
            "persistent",
            "sustained",
            "renewed",
            "daily",
            "relentless");

    private static final Set<String> TOPICS = Set.of("on", "about", "of", "for", "toward", "towards", "over");

    private final Voices voices;

    Statuses(Voices voices) {
        this.voices = voices;
    }

    Act apply(Act act) {
        Manner manner = act.told().manner();
        if (manner.conditional()
                || manner.question() && voices.around(act.told()).isEmpty()) {
            return act.with(Status.HYPOTHETICAL);
        }
        if (topic(act.told()) || Topics.ended(act)) {
            return act.with(Status.HYPOTHETICAL);
        }
        boolean future = manner.tense() == Tense.FUTURE || manner.modal().equals("would") && reported(act.told());
        if (manner.negated()) {
            boolean declined = act.type() == EventType.AGREE || act.type() == EventType.CONCEDE;
            return future
                            || declined && act.told().kind() == Predication.Kind.VERB
                            || MAYBE.contains(manner.modal())
                            || manner.modal().equals("would")
                    ? refused(act)
                    : act.with(Status.NOT);
        }
        if (future && !act.type().cooperative() && conditioned(act.told())) {
            return threatened(act);
        }
        if (future) {
            return toCome(act);
        }
        if (DUTY.contains(manner.modal()) || manner.modal().equals("would")) {
            return act.with(Status.HYPOTHETICAL);
        }
        if (MAYBE.contains(manner.modal())) {
            return act.with(Status.POSSIBLE);
        }
        if (manner.purpose()) {
            return act.with(Status.INTENDED);
        }
        if (act.told().kind() == Predication.Kind.NOUN && act.told().carrier() < 0) {
            return byModifier(act);
        }
        boolean now = manner.tense() == Tense.PRESENT && !act.told().sentence().headline();
        if ((manner.progressive() || now) && manner.tense() != Tense.PAST && LASTING.contains(act.type())
                || manner.progressive() && act.type() != EventType.CONSULT) {
            return act.with(Status.ONGOING);
        }
        return act.with(Status.OCCURRED);
    }

    /** Whether it is to come only if others do or do not do something: "will strike if the talks fail". */
    private static boolean conditioned(Predication told) {
        Sentence sentence = told.sentence();
        for (int clause : sentence.childrenIn(told.head(), "advcl")) {
            for (int child : sentence.children(clause)) {
                Token mark = sentence.token(child);
                if (mark.is("mark")
                        && (mark.lower().equals("if") || mark.lower().equals("unless"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Act threatened(Act act) {
        return switch (act.type()) {
            case ASSAULT, MOBILIZE, COERCE, SANCTION, PROTEST, REJECT ->
                act.typed(
                        EventType.THREATEN,
                        Composition.threatened(act),
                        Composition.cameo(EventType.THREATEN, act),
                        Status.OCCURRED,
                        "operator/conditional+" + act.rule());
            default -> act.with(Status.PLANNED);
        };
    }

    /** "talks on joining the union", "hopes of winning": what a noun is about is not told as done. */
    private static boolean topic(Predication told) {
        Sentence sentence = told.sentence();
        Token gerund = sentence.token(told.head());
        if (!gerund.tag().equals("VBG")
                || gerund.head() < 0
                || !sentence.token(gerund.head()).isNoun()) {
            return false;
        }
        for (int child : sentence.children(told.head())) {
            Token marker = sentence.token(child);
            if ((marker.is("case") || marker.is("mark")) && TOPICS.contains(marker.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "said it would send": what a speaker says of the future, told in the past. */
    private boolean reported(Predication told) {
        return !voices.around(told).isEmpty()
                || told.sentence().token(told.head()).is("ccomp");
    }

    /** Cooperation to come is an agreement, a retreat to come a concession (PLOVER); conflict to come is planned. */
    static Act toCome(Act act) {
        return switch (act.type()) {
            case CONSULT, AID, COOPERATE, SUPPORT ->
                act.typed(
                        EventType.AGREE,
                        null,
                        Composition.cameo(EventType.AGREE, act),
                        Status.PLANNED,
                        "operator/future+" + act.rule());
            case RETREAT -> act.typed(EventType.CONCEDE, null, "083", Status.PLANNED, "operator/future+" + act.rule());
            default -> act.with(Status.PLANNED);
        };
    }

    /** "will not send": cooperation declined. */
    static Act refused(Act act) {
        return switch (act.type()) {
            case CONSULT, AID, COOPERATE, SUPPORT, AGREE, CONCEDE, RETREAT ->
                act.typed(
                        EventType.REJECT,
                        Composition.refused(act),
                        Composition.cameo(EventType.REJECT, act),
                        Status.OCCURRED,
                        "operator/will-not+" + act.rule());
            default -> act.with(Status.NOT);
        };
    }

    private static Act byModifier(Act act) {
        Sentence sentence = act.told().sentence();
        for (int child : sentence.children(act.told().head())) {
            Token modifier = sentence.token(child);
            if (!modifier.is("amod") && !modifier.is("det")) {
                continue;
            }
            if (TO_COME.contains(modifier.lower())) {
                return toCome(act);
            }
            if (UNSURE.contains(modifier.lower())) {
                return act.with(Status.POSSIBLE);
            }
            if (LASTING_WORDS.contains(modifier.lower())) {
                return act.with(Status.ONGOING);
            }
        }
        return Topics.lasts(act.told()) ? act.with(Status.ONGOING) : act;
    }
}
