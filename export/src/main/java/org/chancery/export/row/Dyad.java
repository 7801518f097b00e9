package org.chancery.export.row;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** One party acting upon one other; null where nobody is named. Tables of event data have a row for each. */
record Dyad(@Nullable Entity actor, @Nullable Entity recipient) {

    /**
     * Every actor with every recipient. Where several meet or work together and none is the recipient, each with each other, both
     * ways, as the field's tables have it.
     */
    static List<Dyad> of(Told<Event> told) {
        List<Entity> actors = told.from();
        List<Entity> recipients = told.to();
        List<Dyad> dyads = new ArrayList<>();
        if (recipients.isEmpty() && actors.size() > 1 && mutual(told.finding().type())) {
            for (Entity actor : actors) {
                for (Entity other : actors) {
                    if (!actor.id().equals(other.id())) {
                        dyads.add(new Dyad(actor, other));
                    }
                }
            }
            return dyads;
        }
        for (Entity actor : orNobody(actors)) {
            for (Entity recipient : orNobody(recipients)) {
                dyads.add(new Dyad(actor, recipient));
            }
        }
        return dyads;
    }

    /** Acts that several do with each other when no recipient is named; of others each is done by every one alone. */
    private static boolean mutual(EventType type) {
        return type == EventType.CONSULT || type == EventType.COOPERATE;
    }

    private static List<@Nullable Entity> orNobody(List<Entity> parties) {
        List<@Nullable Entity> some = new ArrayList<>(parties);
        if (some.isEmpty()) {
            some.add(null);
        }
        return some;
    }

    /** The same two in another telling; nobody where it does not name them. */
    Dyad in(Act telling) {
        return new Dyad(
                same(actor, telling.told().from()),
                same(recipient, telling.told().to(), telling.told().from()));
    }

    @SafeVarargs
    private static @Nullable Entity same(@Nullable Entity party, List<Entity>... sides) {
        if (party == null) {
            return null;
        }
        for (List<Entity> side : sides) {
            for (Entity one : side) {
                if (one.name().equals(party.name())
                        || (party.code() != null && party.code().equals(one.code()))) {
                    return one;
                }
            }
        }
        return null;
    }
}
