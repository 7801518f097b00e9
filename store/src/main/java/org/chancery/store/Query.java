package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the record. Every part narrows; an empty set or null asks for nothing in particular. Parts that speak of
 * events ({@code types}, {@code quads}, {@code statuses}, {@code places}) let nothing else through, {@code ties} only ties.
 *
 * <p>The same query over the same findings gives the same answer in every store: that of {@link #test}.
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
 * @param from first day wanted; what lasts is wanted when any of its days is
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
    public enum Kind implements Code {
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

    public Query {
        kinds = sorted(kinds);
        states = sorted(states);
        parties = sorted(parties);
        sectors = sorted(sectors);
        types = sorted(types);
        quads = sorted(quads);
        statuses = sorted(statuses);
        ties = sorted(ties);
        speakers = sorted(speakers);
        outlets = sorted(outlets);
        controls = sorted(controls);
        places = sorted(places);
        if (from != null && until != null && from.isAfter(until)) {
            throw new IllegalArgumentException("the first day, " + from + ", is after the last, " + until);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + confidence);
        }
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> parts) {
        return Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    /** A query for all there is, to be narrowed. */
    public static QueryBuilder builder() {
        return new QueryBuilder();
    }

    /** This query, to be narrowed further. */
    public QueryBuilder narrow() {
        return new QueryBuilder(this);
    }

    /** Whether the finding is what this query asks for. */
    public boolean test(Told<?> told) {
        return new Matching(this).test(told);
    }

    /** Whether something is asked of the findings of a report, not of the report alone. */
    public boolean asksFindings() {
        return !kinds.isEmpty()
                || pair != null
                || !(states.isEmpty() && parties.isEmpty() && sectors.isEmpty() && speakers.isEmpty())
                || !(types.isEmpty() && quads.isEmpty() && statuses.isEmpty() && ties.isEmpty() && places.isEmpty())
                || event != null
                || confidence > 0;
    }

    /** The kinds asked for. */
    public Set<Kind> wanted() {
        return kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    }
}
