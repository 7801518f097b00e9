package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** "Kabul must release them", said by a party: a demand on whoever is to act. */
final class Duties {

    private static final Set<String> DUTY = Set.of("must", "should", "ought");

    private final PartyFinder parties;
    private final Voices voices;

    Duties(PartyFinder parties, Voices voices) {
        this.parties = parties;
        this.voices = voices;
    }

    /** The demand; null when the clause is none. */
    @Nullable
    Act read(Predication told, @Nullable Act plain) {
        if (told.kind() == Predication.Kind.NOUN
                || !DUTY.contains(told.manner().modal())
                || told.manner().conditional()) {
            return null;
        }
        List<Entity> speakers = voices.speaker(told);
        if (speakers.isEmpty()) {
            return null;
        }
        List<Entity> asked = new ArrayList<>(parties.fill(told, "agent", true).parties());
        if (asked.isEmpty()) {
            asked.addAll(parties.fill(told, "patient", true).parties());
        }
        boolean own = asked.stream().anyMatch(speakers::contains);
        asked.removeAll(speakers);
        if (own || asked.isEmpty()) {
            return null;
        }
        return new Act(
                EventType.REQUEST,
                Composition.requested(plain),
                Composition.cameo(EventType.REQUEST, plain),
                Status.OCCURRED,
                speakers,
                asked,
                false,
                told,
                plain == null ? "operator/must" : "operator/must+" + plain.rule(),
                Firmness.INNER);
    }
}
