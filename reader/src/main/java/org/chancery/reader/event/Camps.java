package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.predication.Predication;

/** On which side of a fight at home those stand who do violence: what both sides do is told of one land, but is two acts. */
final class Camps {

    private static final Set<String> RULING = Set.of("GOV", "MIL", "COP", "SPY", "PRM", "JUD", "LEG");
    private static final Set<String> AGAINST = Set.of("REB", "UAF", "CRM", "OPP", "IMG");

    private Camps() {}

    /** "Gunmen attacked a barracks", "soldiers killed four of the gunmen": told of one land, done by either side. */
    static boolean opposed(Act one, Act other) {
        if (one.type() != EventType.ASSAULT || one.mutual() || other.mutual()) {
            return false;
        }
        return within(one.actors(), RULING) && within(other.actors(), AGAINST)
                || within(one.actors(), AGAINST) && within(other.actors(), RULING);
    }

    /** "Exchanged fire", "North Korea fired shells": what one side did by itself; "is fighting", "shot two men": a war and a deed. */
    static boolean eachItsOwn(Act one, Act other) {
        if (one.type() != EventType.ASSAULT || !verb(one) || !verb(other)) {
            return false;
        }
        boolean lasting = (one.status() == Status.ONGOING) != (other.status() == Status.ONGOING);
        boolean otherWord = !one.told().lemma().equals(other.told().lemma());
        return one.mutual() != other.mutual() || lasting && otherWord;
    }

    private static boolean verb(Act act) {
        return act.told().kind() == Predication.Kind.VERB;
    }

    private static boolean within(List<Entity> parties, Set<String> sectors) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> !party.sectors().isEmpty()
                                && sectors.containsAll(party.sectors()));
    }
}
