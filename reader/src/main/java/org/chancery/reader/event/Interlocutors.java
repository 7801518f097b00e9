package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * Whom words spoken in a meeting are for: a report that opens with two sides who met or spoke goes on "he expressed
 * condolences", "she raised the detention of her compatriots", "invited his guest to visit": to the other side.
 */
final class Interlocutors {

    /** How many sentences are the opening of a report. */
    private static final int OPENING = 4;

    private static final Set<EventType> MEANT = Set.of(EventType.SUPPORT, EventType.ACCUSE, EventType.AGREE);

    /** Words that always have somebody to hear them. */
    private static final List<String> COURTESIES = List.of(
            "event/support/thank",
            "event/support/gratitude",
            "event/support/condolence",
            "event/support/condole",
            "event/support/congratul",
            "event/support/express-solidarity-object",
            "operator/praise/grateful",
            "operator/commit/invite-to",
            "event/agree/invite",
            "event/agree/invitation",
            "event/agree/accept-invitation",
            "operator/accuse/cite-act",
            "event/agree/pledge-money");

    private Interlocutors() {}

    /** The tellings, with the other side where the words are for it. */
    static List<Telling> addressed(List<Telling> tellings) {
        List<Entity> sides = sides(tellings);
        if (sides.isEmpty()) {
            return tellings;
        }
        List<Telling> addressed = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            if (agreed(telling.act())) {
                addressed.add(telling.with(telling.act().between(sides, List.of())));
                continue;
            }
            Entity other = other(telling.act(), sides);
            addressed.add(
                    other == null
                            ? telling
                            : telling.with(telling.act().between(telling.act().actors(), List.of(other))));
        }
        return addressed;
    }

    /** The two who met, one of each land; empty where the report does not open with a meeting of two. */
    private static List<Entity> sides(List<Telling> tellings) {
        for (Telling telling : tellings) {
            Act act = telling.act();
            if (act.type() != EventType.CONSULT || telling.sentence() >= OPENING || act.status() != Status.OCCURRED) {
                continue;
            }
            Map<String, Entity> lands = new LinkedHashMap<>();
            Stream.concat(act.actors().stream(), act.recipients().stream())
                    .filter(party -> Telling.land(party) != null && PartyFinder.acts(party))
                    .forEach(party -> lands.putIfAbsent(Objects.requireNonNull(Telling.land(party)), party));
            if (lands.size() == 2) {
                return List.copyOf(lands.values());
            }
        }
        return List.of();
    }

    /** "It was agreed that contacts would go on": by both. */
    private static boolean agreed(Act act) {
        Predication told = act.told();
        return act.type() == EventType.AGREE
                && act.actors().isEmpty()
                && told.lemma().equals("agree")
                && told.sentence().child(told.head(), "aux:pass") >= 0;
    }

    private static @Nullable Entity other(Act act, List<Entity> sides) {
        boolean open = MEANT.contains(act.type())
                && !act.mutual()
                && !act.actors().isEmpty()
                && COURTESIES.stream().anyMatch(act.rule()::startsWith);
        if (!open) {
            return null;
        }
        for (int i = 0; i < 2; i++) {
            String own = Telling.land(sides.get(i));
            boolean speaks = act.actors().stream().allMatch(actor -> Objects.equals(own, Telling.land(actor)));
            boolean unsaid = act.recipients().stream()
                    .allMatch(party -> Telling.land(party) == null && party.code() == null
                            || Objects.equals(own, Telling.land(party)));
            if (speaks && unsaid) {
                return sides.get(1 - i);
            }
        }
        return null;
    }
}
