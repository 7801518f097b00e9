package org.chancery.export.flat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.kept.Told;

/** Who says it, in words. */
final class Voices {

    private Voices() {}

    /** The speakers of the claims a finding stands in, the outermost first; empty when the outlet tells it itself. */
    static List<String> of(Told<?> told) {
        List<String> voices = new ArrayList<>();
        for (Claim claim : told.chain()) {
            voices.add(name(told, claim));
        }
        return voices;
    }

    private static String name(Told<?> told, Claim claim) {
        Entity speaker = told.entity(claim.speaker().entity());
        if (speaker != null) {
            return speaker.name();
        }
        return claim.speaker().span() == null
                ? claim.speaker().kind().code()
                : claim.speaker().span().text();
    }
}
