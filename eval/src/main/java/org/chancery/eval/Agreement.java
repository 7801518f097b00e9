package org.chancery.eval;

import java.util.List;
import java.util.Set;
import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Side;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;

/**
 * In what an event that was read agrees with one the gold has.
 *
 * <p>Sides may change places in a CONSULT and a COOPERATE, where the gold lists all as actors or one on either side;
 * an AGREE of several actors may have some of them as recipients.
 *
 * @param modeCounts whether the gold says of the type that was read which mode it has
 * @param bothSides actors and recipients right together
 */
record Agreement(
        boolean type,
        boolean modeCounts,
        boolean mode,
        boolean status,
        boolean actors,
        boolean recipients,
        boolean bothSides) {

    static Agreement of(Act gold, Event event, Parties parties) {
        Set<String> actors = parties.actors(event);
        Set<String> recipients = parties.recipients(event);
        boolean actorsFit = gold.actors().fits(actors);
        boolean recipientsFit = gold.recipients().fits(recipients);
        boolean shared = mutual(gold) && gold.actors().with(gold.recipients()).fits(Sets.union(actors, recipients));
        List<Mode> modes = gold.modes().stream()
                .filter(mode -> mode.type() == event.type())
                .toList();
        return new Agreement(
                gold.types().contains(event.type()),
                gold.modes().isEmpty() || !modes.isEmpty(),
                event.mode() == null ? gold.modeless() : modes.contains(event.mode()),
                gold.statuses().contains(event.status()),
                actorsFit || shared,
                recipientsFit || shared,
                actorsFit && recipientsFit || shared);
    }

    private static boolean mutual(Act gold) {
        EventType type = gold.types().get(0);
        Side actors = gold.actors();
        return type == EventType.CONSULT
                || type == EventType.COOPERATE
                || type == EventType.AGREE
                        && actors.required().size() > 1
                        && gold.recipients().allowed().isEmpty();
    }

    /** Type, status and both sides; the mode is judged apart. */
    boolean right() {
        return type && status && bothSides;
    }

    /** How well the two go together; a wholly right pair outweighs any pairs that are not. */
    double weight() {
        return (right() ? 100 : 0) + (type ? 8 : 0) + (bothSides ? 4 : 0) + (status ? 2 : 0) + 1;
    }
}
