package org.chancery.reader.event;

import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * What one predication tells, before tellings are joined.
 *
 * @param mutual whether the recipients act as well
 * @param rule the entry, with the operators over it from the outside in
 * @param firm how it was found, for the confidence: what stands where the frame looks first is firmer than an owner
 */
record Act(
        EventType type,
        @Nullable Mode mode,
        @Nullable String cameo,
        Status status,
        List<Entity> actors,
        List<Entity> recipients,
        boolean mutual,
        Predication told,
        String rule,
        Firmness firm) {

    Act {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    Act with(Status newStatus) {
        return new Act(type, mode, cameo, newStatus, actors, recipients, mutual, told, rule, firm);
    }

    Act between(List<Entity> newActors, List<Entity> newRecipients) {
        return new Act(type, mode, cameo, status, newActors, newRecipients, mutual, told, rule, firm);
    }

    /** The same with two sides. */
    Act single() {
        return new Act(type, mode, cameo, status, actors, recipients, false, told, rule, firm);
    }

    Act softer() {
        return new Act(type, mode, cameo, status, actors, recipients, mutual, told, rule, Firmness.DEFAULT);
    }

    Act typed(EventType newType, @Nullable Mode newMode, @Nullable String newCameo, Status newStatus, String newRule) {
        return new Act(newType, newMode, newCameo, newStatus, actors, recipients, mutual, told, newRule, firm);
    }
}
