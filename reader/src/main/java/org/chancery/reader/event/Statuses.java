package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;

/** Status of an act from tense, modality, polarity; what is to come or refused changes the type with it. */
final class Statuses {

    private static final Set<EventType> LASTING = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.COOPERATE,
            EventType.AID);
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can");

    private final Voices voices;
    private final WordClasses classes;
    private final Scope scope;

    Statuses(Voices voices, WordClasses classes) {
        this.voices = voices;
        this.classes = classes;
        this.scope = new Scope(classes);
    }

    Act apply(Act act) {
        Manner manner = act.told().manner();
        if (manner.conditional()
                || manner.question() && voices.around(act.told()).isEmpty()) {
            return act.with(Status.HYPOTHETICAL);
        }
        if (topic(act.told()) || scope.unsaid(act.told()) || Topics.ended(act)) {
            return act.with(Status.HYPOTHETICAL);
        }
        boolean future = manner.tense() == Tense.FUTURE || manner.modal().equals("would") && reported(act.told());
        if (manner.negated() || scope.negated(act.told())) {
            boolean declined = act.type() == EventType.AGREE || act.type() == EventType.CONCEDE;
            return future
                            || declined && act.told().kind() == Predication.Kind.VERB
                            || MAYBE.contains(manner.modal())
                            || manner.modal().equals("would")
                    ? refused(act)
                    : act.with(Status.NOT);
        }
        if (future && !act.type().cooperative() && conditioned(act.told())) {
            // others' guesses at what somebody would do are no threat of his
            return foreseen(act) ? act.with(Status.HYPOTHETICAL) : threatened(act);
        }
        if (future && act.type() == EventType.ASSAULT && announced(act)) {
            return threatened(act);
        }
        if (future) {
            return toCome(act);
        }
        if (classes.contains("dutyword", manner.modal())
                || manner.modal().equals("need")
                || manner.modal().equals("would")) {
            return act.with(Status.HYPOTHETICAL);
        }
        if (MAYBE.contains(manner.modal())) {
            return act.with(Status.POSSIBLE);
        }
        if (manner.purpose() && !byMeans(act.told())) {
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

    /** "used its veto to block the text": with that means it was done. */
    private boolean byMeans(Predication told) {
        Sentence sentence = told.sentence();
        int above = sentence.token(told.head()).head();
        if (above < 0 || !classes.contains("useverb", sentence.token(above).lemma())) {
            return false;
        }
        int means = sentence.child(above, "obj");
        return sentence.token(above).tag().equals("VBD")
                && means >= 0
                && classes.contains("meansword", sentence.token(means).lemma());
    }

    /** Whether it is to come only if others do or do not do something: "will strike if the talks fail". */
    static boolean conditioned(Predication told) {
        return conditionedAt(told.sentence(), told.head())
                || told.carrier() >= 0 && conditionedAt(told.sentence(), told.carrier());
    }

    private static boolean conditionedAt(Sentence sentence, int head) {
        for (int clause : sentence.children(head)) {
            if (clause < head && Scope.inverted(sentence, clause)) {
                return true;
            }
        }
        for (int clause : sentence.childrenIn(head, "advcl")) {
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

    /** "we will strike back", said by whoever would: violence announced to its victim is a threat. */
    private boolean announced(Act act) {
        List<Entity> speakers = voices.speaker(act.told());
        return speakers.stream()
                .anyMatch(speaker -> act.actors().stream()
                        .anyMatch(actor -> actor.equals(speaker)
                                || actor.country() != null && actor.country().equals(speaker.country())));
    }

    private boolean foreseen(Act act) {
        List<Entity> speakers = voices.speaker(act.told());
        boolean told = voices.around(act.told()).isEmpty();
        return !told
                && speakers.stream()
                        .noneMatch(speaker -> act.actors().stream()
                                .anyMatch(actor -> actor.equals(speaker)
                                        || actor.country() != null
                                                && actor.country().equals(speaker.country())));
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
    private boolean topic(Predication told) {
        Sentence sentence = told.sentence();
        Token gerund = sentence.token(told.head());
        if (!gerund.tag().equals("VBG")
                || gerund.head() < 0
                || !sentence.token(gerund.head()).isNoun()) {
            return false;
        }
        for (int child : sentence.children(told.head())) {
            Token marker = sentence.token(child);
            if ((marker.is("case") || marker.is("mark")) && classes.contains("topicpreposition", marker.lower())) {
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

    /** A state of things that no word puts into the past: "the war", "its repression of dissent". */
    private boolean lasts(Predication told) {
        if (!classes.contains("statenoun", told.lemma())) {
            return false;
        }
        Sentence sentence = told.sentence();
        for (int child : sentence.children(told.head())) {
            Token token = sentence.token(child);
            boolean year = token.lower().length() == 4 && token.tag().equals("CD");
            boolean over = classes.contains("overword", token.lower());
            if (year || over || token.is("nmod") && sentence.token(child).tag().equals("CD")) {
                return false;
            }
        }
        return true;
    }

    private Act byModifier(Act act) {
        Sentence sentence = act.told().sentence();
        for (int child : sentence.children(act.told().head())) {
            Token modifier = sentence.token(child);
            if (!modifier.is("amod") && !modifier.is("det")) {
                continue;
            }
            if (classes.contains("tocomeword", modifier.lower())) {
                return toCome(act);
            }
            if (classes.contains("unsureword", modifier.lower())) {
                return act.with(Status.POSSIBLE);
            }
            if (classes.contains("lastingword", modifier.lower())) {
                return act.with(Status.ONGOING);
            }
        }
        return lasts(act.told()) || Topics.lasts(act.told()) ? act.with(Status.ONGOING) : act;
    }
}
