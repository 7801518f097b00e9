package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.reader.predication.Predication;

/**
 * Whom aid goes to where a sentence does not say it: those whom the report has just told to be aided. "A cyclone struck
 * Tonga. Australia sent two ships to Tonga. New Zealand has given a million dollars."
 */
final class Beneficiaries {

    private static final int NEAR = 4;

    private Beneficiaries() {}

    /** The tellings, in text order, with the recipients that are understood. */
    static List<Telling> named(List<Telling> tellings) {
        List<Telling> named = new ArrayList<>(tellings.size());
        Telling aided = null;
        for (Telling telling : tellings) {
            Telling full = aided == null ? telling : understood(telling, aided);
            named.add(full);
            if (helps(full.act()) && Telling.coded(full.act().recipients()) > 0) {
                aided = full;
            }
        }
        return named;
    }

    /** Acts of help, done or promised. */
    private static boolean helps(Act act) {
        String cameo = act.cameo();
        return act.type() == EventType.AID || act.type() == EventType.AGREE && cameo != null && cameo.startsWith("033");
    }

    private static Telling understood(Telling telling, Telling aided) {
        Act act = telling.act();
        boolean open = act.type() == EventType.AID
                && act.told().kind() == Predication.Kind.VERB
                && act.recipients().isEmpty()
                && Telling.coded(act.actors()) > 0
                && telling.sentence() - aided.sentence() <= NEAR;
        if (!open) {
            return telling;
        }
        List<Entity> others = aided.act().recipients().stream()
                .filter(party -> act.actors().stream().noneMatch(actor -> sameLand(actor, party)))
                .toList();
        return others.isEmpty() ? telling : telling.with(act.between(act.actors(), others));
    }

    private static boolean sameLand(Entity one, Entity other) {
        String land = Telling.land(one);
        return land != null && land.equals(Telling.land(other));
    }
}
