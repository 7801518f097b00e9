package org.chancery.store.join;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.EventType;

/**
 * How much speaks for it that two tellings by different reports are of one event. What excludes it is looked at first; then
 * each circumstance that agrees adds its weight. The same both ways round.
 */
final class Likeness {

    /** What it takes. */
    static final double ENOUGH = 5;

    private static final double SAME_WORDS = 20;

    private Likeness() {}

    /** Whether the two cannot be one, whatever else they share. */
    static boolean exclude(Trace one, Trace other) {
        // what is cheap to see and excludes most comes first
        return !Kinds.compatible(one, other)
                || Dates.exclude(one, other)
                || apart(one, other)
                || one.all.otherPersons(other.all)
                || !parties(one, other) && !disputed(one, other);
    }

    private static boolean apart(Trace one, Trace other) {
        boolean anywhere = Kinds.movable(one.type) && Kinds.movable(other.type);
        return !anywhere && Spot.relation(one.spot, other.spot) == Spot.Relation.APART;
    }

    /** The weight of what they share; 0 when they cannot be one. */
    static double of(Trace one, Trace other) {
        if (one.article.equals(other.article) || exclude(one, other)) {
            return 0;
        }
        if (copied(one, other)) {
            return SAME_WORDS;
        }
        double words = words(one, other);
        double names = names(one, other);
        if (Kinds.spoken(one.type) && Kinds.spoken(other.type) && words + names < 1) {
            return 0;
        }
        return sides(one, other)
                + persons(one, other)
                + Dates.weight(one, other)
                + place(one, other)
                + words
                + names
                + Kinds.weight(one, other)
                + toll(one, other);
    }

    private static boolean copied(Trace one, Trace other) {
        return one.story.equals(other.story)
                && one.type == other.type
                && one.trigger.equals(other.trigger)
                && one.actors.parties().equals(other.actors.parties())
                && one.recipients.parties().equals(other.recipients.parties())
                && words(one, other) >= 2;
    }

    /** Whether neither names a party that the other's account has no room for. */
    private static boolean parties(Trace one, Trace other) {
        if (Kinds.mutual(one.type) && Kinds.mutual(other.type)) {
            return subset(one.all, other.all);
        }
        return subset(one.actors, other.actors)
                && subset(one.recipients, other.recipients)
                && Terms.shared(one.all.parties(), other.all.parties()) > 0;
    }

    /**
     * Whether both tell of one deed of force and only name others as those who did it or were struck, which reports are
     * seldom at one about: it must be the same town, and the same doer or a count or words that agree.
     */
    private static boolean disputed(Trace one, Trace other) {
        boolean sameTown = one.type == EventType.ASSAULT
                && other.type == EventType.ASSAULT
                && one.spot != null
                && Spot.relation(one.spot, other.spot) == Spot.Relation.SAME
                && !one.spot.wide();
        return sameTown
                && Terms.shared(one.all.parties(), other.all.parties()) > 0
                && (subset(one.actors, other.actors) || one.toll.agrees(other.toll) || words(one, other) >= 1.5);
    }

    private static boolean subset(Side one, Side other) {
        return one.empty()
                || other.empty()
                || one.parties().containsAll(other.parties())
                || other.parties().containsAll(one.parties());
    }

    private static double sides(Trace one, Trace other) {
        if (Kinds.mutual(one.type) && Kinds.mutual(other.type)) {
            return agreement(one.all, other.all);
        }
        return (agreement(one.actors, other.actors) + agreement(one.recipients, other.recipients)) / 2;
    }

    private static double agreement(Side one, Side other) {
        if (one.empty() || other.empty()) {
            return one.empty() && other.empty() ? 1 : 0;
        }
        int most = Math.max(one.parties().size(), other.parties().size());
        return 2.0 * Terms.shared(one.parties(), other.parties()) / most;
    }

    private static double persons(Trace one, Trace other) {
        return Math.min(2.5, 1.25 * Terms.shared(one.all.persons(), other.all.persons()));
    }

    private static double place(Trace one, Trace other) {
        if (one.spot == null || other.spot == null) {
            return 0;
        }
        return switch (Spot.relation(one.spot, other.spot)) {
            case SAME -> one.spot.wide() && other.spot.wide() ? 1 : 2;
            case COMPATIBLE -> 0.5;
            case APART -> -2;
        };
    }

    private static double words(Trace one, Trace other) {
        long both = one.words.shared(other.words);
        int shared = (int) both;
        int numbers = (int) (both >>> Integer.SIZE);
        int least = Math.min(one.words.size(), other.words.size());
        double trigger = one.trigger.equals(other.trigger) ? 0.5 : 0;
        if (shared == 0) {
            return trigger - (least > 3 ? 0.5 : 0);
        }
        double share = shared / (double) least;
        return trigger + Math.min(2.5, shared * 0.4 + numbers * 0.3) * (share >= 0.25 ? 1 : 0.6);
    }

    /** Names beside those of the parties: the same, or only others. A place that one gives counts as one of its names. */
    private static double names(Trace one, Trace other) {
        boolean placed = one.spot != null && other.spot != null;
        Set<String> first = names(one, placed);
        Set<String> second = names(other, placed);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return Terms.shared(first, second) > 0 ? 0.75 : -1;
    }

    private static Set<String> names(Trace trace, boolean placed) {
        if (placed || trace.spot == null || trace.spot.wide()) {
            return trace.names;
        }
        Set<String> names = new TreeSet<>(trace.names);
        names.addAll(Terms.of(trace.spot.name()));
        return names;
    }

    private static double toll(Trace one, Trace other) {
        return one.toll.agrees(other.toll) ? 1.5 : -1.5 * one.toll.apart(other.toll);
    }
}
