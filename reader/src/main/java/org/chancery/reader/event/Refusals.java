package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Refusals that no word of refusal tells: "would not return to the table", "has no intention of signing", said by
 * whoever will not.
 */
final class Refusals {

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL", "JUD", "PTY", "OPP", "REB", "PRE", "IGO");
    private static final List<String> SIDES = List.of("with", "to", "from", "patient", "for", "by", "of");

    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    Refusals(PartyFinder parties, Voices voices, WordClasses classes) {
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    /** Whether the party's answer is a political one: a government, a force, a party, a body. */
    static boolean answers(Entity party) {
        return party.code() != null && party.sectors().stream().anyMatch(OFFICES::contains) || Topics.court(party);
    }

    /** The refusal; null when the clause is none. */
    @Nullable
    Act read(Predication told) {
        if (told.manner().conditional() || told.manner().question()) {
            return null;
        }
        if (!told.manner().negated()) {
            return denial(told);
        }
        return switch (told.kind()) {
            case VERB -> willNot(told);
            case NOUN -> noIntention(told);
            case ADJECTIVE -> null;
        };
    }

    /** "a charge that the navy denies": nothing else hangs on the verb. */
    private @Nullable Act denial(Predication told) {
        boolean bare = told.kind() == Predication.Kind.VERB
                && classes.contains("denyword", told.lemma())
                && told.manner().modal().isEmpty()
                && !told.has("patient")
                && !told.has("to");
        List<Entity> actors = bare ? parties.fill(told, "agent", true).parties() : List.of();
        return actors.stream().anyMatch(Refusals::answers)
                ? new Act(
                        EventType.REJECT,
                        null,
                        "120",
                        Status.OCCURRED,
                        actors,
                        List.of(),
                        false,
                        told,
                        "operator/denial",
                        Firmness.INNER)
                : null;
    }

    /** "will not sign", "would not send anybody", in the mouth of whoever will not. */
    private @Nullable Act willNot(Predication told) {
        boolean future =
                told.manner().tense() == Tense.FUTURE || told.manner().modal().equals("would");
        boolean fighting = told.fill("in").stream()
                .map(token -> told.sentence().token(token).lemma())
                .anyMatch(lemma -> classes.contains("violence", lemma) || classes.contains("statenoun", lemma));
        boolean submits = classes.contains("submitverb", told.lemma()) || takesPart(told.sentence(), told.head());
        if (!future || fighting || passive(told) || !submits) {
            return null;
        }
        List<Entity> actors = new ArrayList<>(parties.fill(told, "agent", true).parties());
        List<Entity> speakers = voices.speaker(told);
        if (actors.isEmpty()) {
            actors.addAll(voices.firstPerson(told));
        }
        boolean own = speakers.stream().anyMatch(speaker -> actors.stream().anyMatch(actor -> ours(actor, speaker)));
        return own && actors.stream().anyMatch(Refusals::answers) ? refusal(told, actors) : null;
    }

    /** "has no intention of leaving". */
    private @Nullable Act noIntention(Predication told) {
        if (told.carrier() < 0 || !classes.contains("intentionword", told.lemma()) || !submits(told)) {
            return null;
        }
        List<Entity> actors = parties.fill(told, "agent", true).parties();
        return actors.stream().anyMatch(Refusals::answers) ? refusal(told, actors) : null;
    }

    /** Whether what is not intended is what another wants: "of signing", "to take part". */
    private boolean submits(Predication told) {
        Sentence sentence = told.sentence();
        for (Token token : sentence.tokens()) {
            boolean below = token.head() == told.head() || token.head() == told.carrier();
            if (token.index() <= told.head() || !below || !token.isVerb()) {
                continue;
            }
            if (takesPart(sentence, token.index()) || classes.contains("submitverb", token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesPart(Sentence sentence, int verb) {
        int object = sentence.child(verb, "obj");
        return sentence.token(verb).lemma().equals("take")
                && object >= 0
                && sentence.token(object).lower().equals("part");
    }

    private Act refusal(Predication told, List<Entity> actors) {
        List<Entity> recipients = List.of();
        for (String role : SIDES) {
            recipients = recipients.isEmpty()
                    ? OperationParties.without(parties.fill(told, role, false).parties(), actors)
                    : recipients;
        }
        return new Act(
                EventType.REJECT,
                classes.contains("meetverb", told.lemma()) ? Mode.REJECT_MEET : Mode.REJECT_CHANGE,
                "120",
                Status.OCCURRED,
                actors,
                recipients,
                false,
                told,
                "operator/refusal",
                Firmness.INNER);
    }

    private static boolean ours(Entity actor, Entity speaker) {
        return actor.equals(speaker)
                || actor.country() != null && actor.country().equals(speaker.country());
    }

    private static boolean passive(Predication told) {
        Sentence sentence = told.sentence();
        for (int child : sentence.children(told.head())) {
            Token token = sentence.token(child);
            if (token.relation().equals("aux:pass") || token.relation().equals("nsubj:pass")) {
                return true;
            }
        }
        return false;
    }
}
