package org.chancery.store.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.EventType;

/**
 * Under what tellings are kept, and where one looks for those that may be of its event. It finds all that {@link Likeness}
 * does not exclude, and of the others few: two tellings that both name two parties must have both in common, so that what
 * the United States do to others is not compared with all that the United States do.
 *
 * <p>Between types in which no side leads it is the parties as a whole that count: those of one telling are among those of
 * the other. Else each side counts by itself, and a side that is not told is open. A key is a type, whether the event is
 * still to come, what the key is of, and parties.
 */
final class Keys {

    /** Of more parties pairs are too many: such tellings are kept, and look for others, by each party alone. */
    private static final int MANY = 5;

    /** The only party of an event without sides. */
    private static final char ALONE = '1';
    /** Two of its few parties. */
    private static final char TWO = '2';
    /** One of its few parties. */
    private static final char AMONG = 'm';
    /** One of its many parties. */
    private static final char CROWD = 'c';
    /** One of the only side that is told. */
    private static final char ONLY_ACTOR = '>';

    private static final char ONLY_RECIPIENT = '<';
    /** One of either side. */
    private static final char ACROSS = 'x';
    /** One of a side where both are told. */
    private static final char ACTOR = 'a';

    private static final char RECIPIENT = 'r';
    /** One of the many parties of both sides. */
    private static final char WIDE = 'w';
    /** A party of a deed of force in a known place, which another telling may say others did. */
    private static final char DISPUTED = 'd';

    private Keys() {}

    /** What the telling is kept under. */
    static Set<String> kept(Trace trace) {
        Set<String> parts = new TreeSet<>();
        if (Kinds.mutual(trace.type)) {
            keepWhole(trace.all.parties(), parts);
        }
        if (Kinds.meetsSided(trace.type)) {
            keepSides(trace, parts);
        }
        if (mayBeDisputed(trace)) {
            each(DISPUTED, trace.all.parties(), parts);
        }
        return keys(trace.type, trace.planned(), parts);
    }

    /** Under what tellings of its event may be kept that are still to come, or not. */
    static Set<String> wanted(Trace trace, boolean planned) {
        Set<String> keys = new TreeSet<>();
        for (EventType type : Kinds.near(trace.type, trace.mode)) {
            Set<String> parts = new TreeSet<>();
            if (Kinds.mutual(trace.type) && Kinds.mutual(type)) {
                wantWhole(trace.all.parties(), parts);
            } else {
                wantSides(trace, parts);
            }
            if (type == trace.type && mayBeDisputed(trace)) {
                each(DISPUTED, trace.all.parties(), parts);
            }
            keys.addAll(keys(type, planned, parts));
        }
        return keys;
    }

    private static boolean mayBeDisputed(Trace trace) {
        return trace.type == EventType.ASSAULT && trace.spot != null;
    }

    private static void keepWhole(Set<String> parties, Set<String> parts) {
        if (parties.size() == 1) {
            each(ALONE, parties, parts);
        } else if (parties.size() <= MANY) {
            pairs(TWO, parties, parties, false, parts);
            each(AMONG, parties, parts);
        } else {
            each(CROWD, parties, parts);
        }
    }

    private static void wantWhole(Set<String> parties, Set<String> parts) {
        each(ALONE, parties, parts);
        each(CROWD, parties, parts);
        if (parties.size() > 1 && parties.size() <= MANY) {
            pairs(TWO, parties, parties, false, parts);
        } else {
            each(AMONG, parties, parts);
        }
    }

    private static void keepSides(Trace trace, Set<String> parts) {
        Set<String> actors = trace.actors.parties();
        Set<String> recipients = trace.recipients.parties();
        if (recipients.isEmpty()) {
            each(ONLY_ACTOR, actors, parts);
        } else if (actors.isEmpty()) {
            each(ONLY_RECIPIENT, recipients, parts);
        } else if (trace.all.parties().size() > MANY) {
            each(WIDE, trace.all.parties(), parts);
        } else {
            pairs(ACROSS, actors, recipients, true, parts);
            each(ACTOR, actors, parts);
            each(RECIPIENT, recipients, parts);
        }
    }

    private static void wantSides(Trace trace, Set<String> parts) {
        Set<String> actors = trace.actors.parties();
        Set<String> recipients = trace.recipients.parties();
        boolean open = actors.isEmpty() || recipients.isEmpty();
        boolean wide = trace.all.parties().size() > MANY;
        each(WIDE, trace.all.parties(), parts);
        each(ONLY_ACTOR, open ? trace.all.parties() : actors, parts);
        each(ONLY_RECIPIENT, open ? trace.all.parties() : recipients, parts);
        if (open || wide) {
            each(ACTOR, actors, parts);
            each(RECIPIENT, recipients, parts);
        } else {
            pairs(ACROSS, actors, recipients, true, parts);
        }
    }

    private static void each(char kind, Set<String> parties, Set<String> parts) {
        parties.forEach(party -> parts.add(kind + party));
    }

    private static void pairs(char kind, Set<String> one, Set<String> other, boolean self, Set<String> parts) {
        List<String> second = new ArrayList<>(other);
        for (String first : one) {
            for (String party : second) {
                int order = first.compareTo(party);
                if (order != 0 || self) {
                    parts.add(kind + (order <= 0 ? first + "|" + party : party + "|" + first));
                }
            }
        }
    }

    private static Set<String> keys(EventType type, boolean planned, Set<String> parts) {
        Set<String> keys = new TreeSet<>();
        String begin = (char) ('A' + type.ordinal()) + (planned ? "?" : "!");
        parts.forEach(part -> keys.add(begin + part));
        return keys;
    }
}
