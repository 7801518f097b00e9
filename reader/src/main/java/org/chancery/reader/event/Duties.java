package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** "Kabul must release them", said by a party: a demand on whoever is to act. */
final class Duties {

    private static final Set<String> CRITICS =
            Set.of("OPP", "SOC", "LEG", "JUD", "LAB", "REB", "NGO", "REL", "PTY", "PRE", "ELI", "EDU", "REF");

    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    Duties(PartyFinder parties, Voices voices, WordClasses classes) {
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    /** The demand; null when the clause is none. */
    @Nullable
    Act read(Predication told, @Nullable Act plain) {
        if (told.kind() == Predication.Kind.NOUN
                || !classes.contains("dutyword", told.manner().modal())
                || told.manner().conditional()) {
            return null;
        }
        List<Entity> speakers = voices.demanding(told).stream()
                .filter(one -> one.country() != null || Voices.official(one))
                .toList();
        if (speakers.isEmpty()) {
            return null;
        }
        List<Entity> asked = new ArrayList<>(parties.fill(told, "agent", true).parties());
        if (asked.isEmpty()) {
            asked.addAll(parties.fill(told, "patient", true).parties());
        }
        boolean own = among(asked, speakers) || voices.around(told).isEmpty() && compatriots(asked, speakers);
        asked.removeAll(speakers);
        if (own || asked.isEmpty()) {
            return null;
        }
        return new Act(
                EventType.REQUEST,
                plain == null || told.manner().negated() ? Aims.requested(told, classes) : Composition.requested(plain),
                Composition.cameo(EventType.REQUEST, plain),
                Status.OCCURRED,
                speakers,
                asked,
                false,
                told,
                plain == null ? "operator/must" : "operator/must+" + plain.rule(),
                Firmness.INNER);
    }

    /** Whether those who speak are those asked, or a government or private people speak of their own land. */
    static boolean among(List<Entity> asked, List<Entity> speakers) {
        return asked.stream().anyMatch(speakers::contains)
                || compatriots(asked, speakers)
                        && speakers.stream()
                                .allMatch(one -> one.sectors().stream().noneMatch(CRITICS::contains));
    }

    /** A government's advice to its own citizens, in its own release, is no demand. */
    private static boolean compatriots(List<Entity> asked, List<Entity> speakers) {
        return asked.stream()
                .allMatch(one -> one.country() != null
                        && speakers.stream().anyMatch(speaker -> one.country().equals(speaker.country())));
    }
}
