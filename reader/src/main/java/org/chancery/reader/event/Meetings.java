package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * Who visits whom: a meeting in the country of one side is a visit by the other, which acts; its host receives (PLOVER).
 * A meeting in a country of neither is one at a third place.
 */
final class Meetings {

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG");

    private Meetings() {}

    /** An exercise of the forces of several states is cooperation, of one alone a show of force (PLOVER). */
    static Act joint(Act act) {
        boolean exercise = act.type() == EventType.MOBILIZE && act.rule().contains("event/mobilize/exercise");
        long lands = act.actors().stream()
                .map(Telling::land)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
        return exercise && lands > 1
                ? new Act(
                        EventType.COOPERATE,
                        null,
                        "062",
                        act.status(),
                        act.actors(),
                        List.of(),
                        true,
                        act.told(),
                        act.rule(),
                        act.firm())
                : act;
    }

    static Act place(Act act, @Nullable Where where) {
        if (act.type() != EventType.CONSULT
                || act.mode() == Mode.CONSULT_PHONE
                || where == null
                || where.country() == null) {
            return act;
        }
        List<Entity> all = new ArrayList<>(act.actors());
        act.recipients().stream().filter(party -> !all.contains(party)).forEach(all::add);
        List<Entity> hosts = all.stream()
                .filter(party -> where.country().equals(party.country()))
                .toList();
        List<Entity> guests =
                all.stream().filter(party -> !hosts.contains(party)).toList();
        if (guests.isEmpty()) {
            return act;
        }
        if (!hosts.isEmpty()) {
            return new Act(
                    act.type(),
                    Mode.CONSULT_VISIT,
                    "042",
                    act.status(),
                    guests,
                    hosts,
                    false,
                    act.told(),
                    act.rule(),
                    act.firm());
        }
        boolean states = all.stream().noneMatch(party -> party.country() == null || BODIES.contains(party.country()));
        if (act.mode() == null && states && all.size() > 1) {
            return act.typed(act.type(), Mode.CONSULT_THIRD_PARTY, "044", act.status(), act.rule());
        }
        return act;
    }
}
