package org.chancery.reader.event;

import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Span;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** One passage that tells an act, with its circumstances; several tellings make an event. */
record Telling(Act act, @Nullable When when, @Nullable Where where, List<Claim> claims, Span trigger, Span evidence) {

    Telling {
        claims = List.copyOf(claims);
    }

    Telling at(@Nullable When newWhen, @Nullable Where newWhere) {
        return new Telling(act, newWhen, newWhere, claims, trigger, evidence);
    }

    Telling with(Act newAct) {
        return new Telling(newAct, when, where, claims, trigger, evidence);
    }

    int sentence() {
        return act.told().sentence().number();
    }

    boolean headline() {
        return act.told().sentence().headline();
    }

    /** How much it says: parties named, time, place. Of two tellings the fuller gives the trigger. */
    int fullness() {
        int named = coded(act.actors()) + coded(act.recipients());
        return 4 * Math.min(named, 3) + (when == null ? 0 : 1) + (where == null ? 0 : 1) + (headline() ? 0 : 3);
    }

    static int coded(List<Entity> parties) {
        return (int) parties.stream().filter(party -> party.code() != null).count();
    }

    /** The country, or the class of what belongs to none; null when it has no code. */
    static @Nullable String land(Entity party) {
        if (party.country() != null) {
            return party.country();
        }
        String code = party.code();
        return code == null || code.length() < 3 ? null : code.substring(0, 3);
    }
}
