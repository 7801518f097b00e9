package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.jspecify.annotations.Nullable;

/** Puts a query together; every call narrows it by one part, and sets are added to. */
public final class QueryBuilder {

    private final Set<Query.Kind> kinds = EnumSet.noneOf(Query.Kind.class);
    private Query.@Nullable Pair pair;
    private final Set<String> states = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> sectors = new LinkedHashSet<>();
    private final Set<EventType> types = EnumSet.noneOf(EventType.class);
    private final Set<Quad> quads = EnumSet.noneOf(Quad.class);
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final Set<TieKind> ties = EnumSet.noneOf(TieKind.class);
    private final Set<String> speakers = new LinkedHashSet<>();
    private final Set<String> outlets = new LinkedHashSet<>();
    private final Set<OutletControl> controls = EnumSet.noneOf(OutletControl.class);
    private final Set<String> places = new LinkedHashSet<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String story;
    private @Nullable String article;
    private @Nullable String event;
    private @Nullable String text;
    private double confidence;
    private boolean rejected;
    private @Nullable Instant asOf;

    QueryBuilder() {}

    QueryBuilder(Query query) {
        kinds(query.kinds()).pair(query.pair()).states(query.states()).parties(query.parties());
        sectors(query.sectors()).types(query.types()).quads(query.quads()).statuses(query.statuses());
        ties(query.ties()).speakers(query.speakers()).outlets(query.outlets()).controls(query.controls());
        places(query.places()).from(query.from()).until(query.until()).story(query.story());
        article(query.article()).event(query.event()).text(query.text()).confidence(query.confidence());
        rejected(query.rejected()).asOf(query.asOf());
    }

    public QueryBuilder kinds(Query.Kind... wanted) {
        return kinds(List.of(wanted));
    }

    public QueryBuilder kinds(Collection<Query.Kind> wanted) {
        kinds.addAll(wanted);
        return this;
    }

    /** What passes between two states, whoever begins. */
    public QueryBuilder pair(String first, String second) {
        return pair(new Query.Pair(first, second, false));
    }

    public QueryBuilder pair(Query.@Nullable Pair wanted) {
        pair = wanted;
        return this;
    }

    public QueryBuilder states(String... wanted) {
        return states(List.of(wanted));
    }

    public QueryBuilder states(Collection<String> wanted) {
        states.addAll(wanted);
        return this;
    }

    public QueryBuilder parties(String... wanted) {
        return parties(List.of(wanted));
    }

    public QueryBuilder parties(Collection<String> wanted) {
        parties.addAll(wanted);
        return this;
    }

    public QueryBuilder sectors(String... wanted) {
        return sectors(List.of(wanted));
    }

    public QueryBuilder sectors(Collection<String> wanted) {
        sectors.addAll(wanted);
        return this;
    }

    public QueryBuilder types(EventType... wanted) {
        return types(List.of(wanted));
    }

    public QueryBuilder types(Collection<EventType> wanted) {
        types.addAll(wanted);
        return this;
    }

    public QueryBuilder quads(Quad... wanted) {
        return quads(List.of(wanted));
    }

    public QueryBuilder quads(Collection<Quad> wanted) {
        quads.addAll(wanted);
        return this;
    }

    public QueryBuilder statuses(Status... wanted) {
        return statuses(List.of(wanted));
    }

    public QueryBuilder statuses(Collection<Status> wanted) {
        statuses.addAll(wanted);
        return this;
    }

    public QueryBuilder ties(TieKind... wanted) {
        return ties(List.of(wanted));
    }

    public QueryBuilder ties(Collection<TieKind> wanted) {
        ties.addAll(wanted);
        return this;
    }

    public QueryBuilder speakers(String... wanted) {
        return speakers(List.of(wanted));
    }

    public QueryBuilder speakers(Collection<String> wanted) {
        speakers.addAll(wanted);
        return this;
    }

    public QueryBuilder outlets(String... wanted) {
        return outlets(List.of(wanted));
    }

    public QueryBuilder outlets(Collection<String> wanted) {
        outlets.addAll(wanted);
        return this;
    }

    public QueryBuilder controls(OutletControl... wanted) {
        return controls(List.of(wanted));
    }

    public QueryBuilder controls(Collection<OutletControl> wanted) {
        controls.addAll(wanted);
        return this;
    }

    public QueryBuilder places(String... wanted) {
        return places(List.of(wanted));
    }

    public QueryBuilder places(Collection<String> wanted) {
        places.addAll(wanted);
        return this;
    }

    public QueryBuilder from(@Nullable LocalDate first) {
        from = first;
        return this;
    }

    public QueryBuilder until(@Nullable LocalDate last) {
        until = last;
        return this;
    }

    public QueryBuilder story(@Nullable String wanted) {
        story = wanted;
        return this;
    }

    public QueryBuilder article(@Nullable String wanted) {
        article = wanted;
        return this;
    }

    public QueryBuilder event(@Nullable String wanted) {
        event = wanted;
        return this;
    }

    public QueryBuilder text(@Nullable String wanted) {
        text = wanted;
        return this;
    }

    public QueryBuilder confidence(double least) {
        confidence = least;
        return this;
    }

    public QueryBuilder rejected(boolean wanted) {
        rejected = wanted;
        return this;
    }

    public QueryBuilder asOf(@Nullable Instant time) {
        asOf = time;
        return this;
    }

    /**
     * The query.
     *
     * @throws IllegalArgumentException in one line when it makes no sense
     */
    public Query build() {
        return new Query(
                kinds,
                pair,
                states,
                parties,
                sectors,
                types,
                quads,
                statuses,
                ties,
                speakers,
                outlets,
                controls,
                places,
                from,
                until,
                story,
                article,
                event,
                text,
                confidence,
                rejected,
                asOf);
    }
}
