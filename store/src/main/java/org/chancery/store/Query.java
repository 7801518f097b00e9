package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the record. Every part narrows; an empty set or null asks for nothing in particular.
 *
 * @param kinds kinds of findings wanted; empty means all
 * @param pair two states that both take part, on different sides where there are sides
 * @param states codes of states of which one takes part or speaks
 * @param parties names of parties, compared without case and accents, each word of a name
 * @param sectors PLOVER sectors of which a party has one
 * @param speakers names or country codes of who says it, anywhere in the chain
 * @param outlets names of outlets
 * @param controls who controls the outlet
 * @param places codes of countries or names of places where it happened
 * @param from first day wanted
 * @param until last day wanted
 * @param story id of a story
 * @param article id of an article
 * @param event id of an event across reports
 * @param text words that must stand in the passage, "quoted words" together
 * @param confidence least confidence of an event, 0 to 1
 * @param rejected whether what a person has rejected is wanted, too
 * @param asOf the record as it was known at that time; null for now
 */
public record Query(
        Set<Kind> kinds,
        @Nullable Pair pair,
        Set<String> states,
        Set<String> parties,
        Set<String> sectors,
        Set<EventType> types,
        Set<Quad> quads,
        Set<Status> statuses,
        Set<TieKind> ties,
        Set<String> speakers,
        Set<String> outlets,
        Set<OutletControl> controls,
        Set<String> places,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String story,
        @Nullable String article,
        @Nullable String event,
        @Nullable String text,
        double confidence,
        boolean rejected,
        @Nullable Instant asOf) {

    /** Kinds of findings. */
    public enum Kind {
        EVENT,
        CLAIM,
        TIE,
        CAUSE,
        FIGURE
    }

    /**
     * Two states.
     *
     * @param directed whether only what the first does to the second is wanted
     */
    public record Pair(String first, String second, boolean directed) {}

    /** The kinds asked for. */
    public Set<Kind> wanted() {
        return kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    }
}
