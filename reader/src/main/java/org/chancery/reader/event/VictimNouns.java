package org.chancery.reader.event;

import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/**
 * Nouns whose owner undergoes the act when it is a person or people without power: "his arrest", "the envoy's murder",
 * "the hostages' release", against "Iran's arrest of two envoys".
 */
final class VictimNouns {

    private static final Set<String> NOUNS = WordList.load("victim-nouns.txt");

    private static final Set<String> FORCES = Set.of("MIL", "COP", "REB", "PRM", "SPY", "UAF", "GOV", "JUD");

    private VictimNouns() {}

    static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }

    /** A person, or people who neither govern nor bear arms. */
    static boolean undergoes(Entity party) {
        return party.kind() == EntityKind.PERSON
                || party.kind() == EntityKind.GROUP && party.sectors().stream().noneMatch(FORCES::contains);
    }
}
