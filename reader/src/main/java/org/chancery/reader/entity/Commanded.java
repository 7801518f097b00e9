package org.chancery.reader.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The president ordered the deployment of troops to the border": forces that nobody owns are of whoever commands them. */
final class Commanded {

    private static final Set<String> MOVES = Set.of(
            "deployment",
            "redeployment",
            "dispatch",
            "sending",
            "withdrawal",
            "pullout",
            "pullback",
            "recall",
            "return",
            "mobilisation",
            "mobilization",
            "movement",
            "transfer",
            "departure",
            "drawdown",
            "rotation");

    private static final Set<String> COMMANDS = Set.of(
            "order",
            "authorise",
            "authorize",
            "approve",
            "announce",
            "direct",
            "command",
            "decree",
            "back",
            "confirm",
            "begin",
            "start",
            "complete",
            "finish",
            "extend",
            "halt",
            "suspend",
            "speed",
            "send",
            "dispatch",
            "deploy",
            "mass",
            "rush",
            "move",
            "pull",
            "withdraw",
            "recall",
            "mobilise",
            "mobilize",
            "station");

    private static final Set<String> FORCES = Set.of("MIL", "COP", "PRM");

    private Commanded() {}

    /** The state of whoever orders the forces with that head to move; null where nobody does. */
    static @Nullable String by(Draft draft, View view, int forces, @Nullable String sector) {
        if (sector == null || !FORCES.contains(sector)) {
            return null;
        }
        int verb = view.token(forces).head();
        if (verb >= 0
                && view.token(forces).is("nmod")
                && MOVES.contains(view.token(verb).lemma())) {
            verb = view.token(verb).is("obj") ? view.token(verb).head() : -1;
        } else if (verb >= 0 && !view.token(forces).is("obj")) {
            verb = -1;
        }
        if (verb < 0 || !COMMANDS.contains(view.token(verb).lemma())) {
            return null;
        }
        int subject = view.sentence().child(verb, "nsubj");
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean governs = party.sectors().contains("GOV") || FORCES.stream().anyMatch(party.sectors()::contains);
            if (subject >= found.begin()
                    && subject < found.end()
                    && found.parties().size() == 1
                    && governs) {
                return party.country();
            }
        }
        return null;
    }
}
