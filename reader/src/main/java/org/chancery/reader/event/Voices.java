package org.chancery.reader.event;

import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.reader.claim.Claims;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.predication.Predication;

/** Whose word a predication is. */
final class Voices {

    private final Claims claims;
    private final Entities entities;

    Voices(Claims claims, Entities entities) {
        this.claims = claims;
        this.entities = entities;
    }

    /** The claims it stands in, innermost first. */
    List<Claim> around(Predication act) {
        var head = act.sentence().token(act.head());
        return claims.around(head.begin(), head.end());
    }

    /** The speaker of the innermost claim; empty in the outlet's own voice and where the speaker is no entity. */
    List<Entity> speaker(Predication act) {
        List<Claim> around = around(act);
        if (around.isEmpty() || around.get(0).speaker().entity() == null) {
            return List.of();
        }
        return List.of(entities.get(around.get(0).speaker().entity()));
    }
}
