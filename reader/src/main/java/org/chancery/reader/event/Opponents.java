package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Whom a state answers by steps that always meet some other state: "Cambodian soldiers shelled a Thai village. Thailand
 * recalled its ambassador and shut four crossings."
 */
final class Opponents {

    private static final int NEAR = 3;

    private static final Set<EventType> QUARREL =
            Set.of(EventType.ASSAULT, EventType.ACCUSE, EventType.COERCE, EventType.THREATEN, EventType.REJECT);

    /** Steps that a state takes against another one only. */
    private static final List<String> STEPS = List.of(
            "event/sanction/recall-ambassador",
            "event/sanction/recall-noun",
            "event/sanction/cut-ties",
            "event/coerce/close-border");

    private Opponents() {}

    /** The tellings, in text order, with the other side of such steps. */
    static List<Telling> named(List<Telling> tellings) {
        List<Telling> named = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            Act act = telling.act();
            Entity other = open(act) ? opponent(named, telling) : null;
            named.add(other == null ? telling : telling.with(act.between(act.actors(), List.of(other))));
        }
        return named;
    }

    private static boolean open(Act act) {
        return act.recipients().isEmpty()
                && act.actors().size() == 1
                && act.actors().get(0).kind() == EntityKind.STATE
                && STEPS.stream().anyMatch(act.rule()::startsWith);
    }

    /** The one other land with which the state has just been told to be at odds; null when none or several are. */
    private static @Nullable Entity opponent(List<Telling> before, Telling step) {
        String own = Telling.land(step.act().actors().get(0));
        Entity other = null;
        for (int i = before.size() - 1;
                i >= 0 && step.sentence() - before.get(i).sentence() <= NEAR;
                i--) {
            Act act = before.get(i).act();
            List<Entity> sides = Stream.concat(act.actors().stream(), act.recipients().stream())
                    .filter(party -> Telling.land(party) != null)
                    .toList();
            boolean involved = QUARREL.contains(act.type())
                    && sides.stream().anyMatch(party -> Objects.equals(own, Telling.land(party)));
            for (Entity side : involved ? sides : List.<Entity>of()) {
                boolean same = Objects.equals(own, Telling.land(side));
                if (!same && other != null && !Objects.equals(Telling.land(other), Telling.land(side))) {
                    return null;
                }
                other = same ? other : side;
            }
        }
        return other;
    }
}
