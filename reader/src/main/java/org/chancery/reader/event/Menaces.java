package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Threats and ultimatums that no word of threat tells: "Lima will pay a price", "any raid will be answered", "gave the
 * envoys a week to leave".
 */
final class Menaces {

    private static final List<String> SIDES = List.of("to", "against", "on", "at", "patient");

    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    Menaces(PartyFinder parties, Voices voices, WordClasses classes) {
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    /** The threat or demand; null when the clause is none. */
    @Nullable
    Act read(Predication told) {
        if (told.kind() != Predication.Kind.VERB
                || told.manner().negated()
                || told.manner().question()) {
            return null;
        }
        boolean future =
                told.manner().tense() == Tense.FUTURE || told.manner().modal().equals("would");
        return future ? foretold(told) : null;
    }

    /** "gave the troops a month to leave": a demand with a term. */
    @Nullable
    Act term(Predication told) {
        if (told.kind() != Predication.Kind.VERB
                || !classes.contains("grantterm", told.lemma())
                || told.manner().negated()) {
            return null;
        }
        boolean until = told.has("until") || told.has("till");
        boolean time = holds(told, "patient", "termword") || until;
        boolean purpose = told.sentence().childrenIn(told.head(), "advcl").stream()
                        .anyMatch(clause -> told.sentence().child(clause, "mark") >= 0
                                && told.sentence()
                                        .token(told.sentence().child(clause, "mark"))
                                        .tag()
                                        .equals("TO"))
                || told.sentence().childrenIn(told.head(), "xcomp").size() > 0;
        List<Entity> actors = parties.fill(told, "agent", true).parties();
        String role = until ? "patient" : "to";
        List<Entity> asked =
                OperationParties.without(parties.fill(told, role, false).parties(), actors);
        if (!time || !purpose || actors.isEmpty() || asked.isEmpty()) {
            return null;
        }
        return act(told, EventType.REQUEST, Mode.REQUEST_YIELD, "100", actors, asked);
    }

    /** "will pay dearly", "will answer for it" of another; "will respond", "will retaliate" of oneself. */
    private @Nullable Act foretold(Predication told) {
        List<Entity> speakers =
                voices.speaker(told).stream().filter(Voices::official).toList();
        if (speakers.isEmpty()) {
            return null;
        }
        List<Entity> acting = new ArrayList<>(parties.fill(told, "agent", true).parties());
        if (acting.isEmpty()) {
            acting.addAll(voices.firstPerson(told));
        }
        boolean own = acting.stream().anyMatch(one -> speakers.stream().anyMatch(speaker -> ours(one, speaker)));
        if (own && classes.contains("menaceverb", told.lemma())) {
            List<Entity> meant = List.of();
            for (String role : SIDES) {
                meant = meant.isEmpty()
                        ? OperationParties.without(
                                parties.fill(told, role, false).parties(), acting)
                        : meant;
            }
            return act(told, EventType.THREATEN, null, "130", acting, meant);
        }
        boolean suffering = classes.contains("sufferverb", told.lemma())
                        && (holds(told, "patient", "sufferword") || holds(told, "with", "sufferword"))
                || classes.contains("regretverb", told.lemma());
        return !own && suffering
                ? act(told, EventType.THREATEN, null, "130", speakers, OperationParties.without(acting, speakers))
                : null;
    }

    private boolean holds(Predication told, String role, String name) {
        return told.fill(role).stream()
                .anyMatch(token ->
                        classes.contains(name, told.sentence().token(token).lemma()));
    }

    private static boolean ours(Entity one, Entity speaker) {
        return one.equals(speaker) || one.country() != null && one.country().equals(speaker.country());
    }

    private static Act act(
            Predication told,
            EventType type,
            @Nullable Mode mode,
            String cameo,
            List<Entity> actors,
            List<Entity> recipients) {
        return new Act(
                type,
                mode,
                cameo,
                Status.OCCURRED,
                actors,
                recipients,
                false,
                told,
                type == EventType.REQUEST ? "operator/term" : "operator/menace",
                Firmness.INNER);
    }
}
