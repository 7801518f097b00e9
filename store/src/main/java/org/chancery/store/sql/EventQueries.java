package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Page;
import org.chancery.store.join.JoinedEvents;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds events across reports. */
final class EventQueries {

    private static final int FETCHED = 200;

    private final Dialect dialect;
    private final Readings readings;
    private final JoinedEvents joining;

    EventQueries(Dialect dialect, Readings readings, JoinedEvents joining) {
        this.dialect = dialect;
        this.readings = readings;
        this.joining = joining;
    }

    Page<JoinedEvent> joined(Handle handle, Query query, int limit, @Nullable String cursor) {
        List<Found> found = latest(handle, query, limit + 1, cursor == null ? null : place(cursor));
        List<JoinedEvent> events = new ArrayList<>();
        Hydrator hydrator = new Hydrator(handle, readings);
        for (Found each : found.subList(0, Math.min(limit, found.size()))) {
            joined(handle, hydrator, each.event()).ifPresent(events::add);
        }
        if (found.size() <= limit) {
            return new Page<>(events, null);
        }
        Found last = found.get(limit - 1);
        return new Page<>(events, last.day() + " " + last.event());
    }

    /** An event and the last day of the tellings of it that are asked for. */
    private record Found(String event, int day) {}

    /**
     * The latest events behind a place, so many at least where there are so many. Goes along the days and stops where it has
     * enough, as the events of a large record are too many to be sorted for each page.
     */
    private List<Found> latest(Handle handle, Query query, int enough, @Nullable Found behind) {
        Selection selection = Selection.of(query, dialect, handle);
        Sql sql = new Sql("SELECT f.event AS event, " + selection.day() + " AS day")
                .add(selection.tables(false))
                .add(" AND f.event IS NOT NULL");
        if (behind != null) {
            sql.add(" AND " + selection.day() + " <= ?", behind.day());
        }
        sql.add(" ORDER BY " + selection.day() + " DESC");
        List<Found> all = new ArrayList<>();
        List<Found> ofDay = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Stream<Found> tellings = sql
                .on(handle)
                .setFetchSize(FETCHED)
                .map((row, context) -> new Found(row.getString(1), row.getInt(2)))
                .stream()) {
            for (Iterator<Found> each = tellings.iterator(); each.hasNext(); ) {
                Found telling = each.next();
                if (!ofDay.isEmpty() && ofDay.get(0).day() != telling.day()) {
                    takeDay(ofDay, all);
                    if (all.size() >= enough) {
                        break;
                    }
                }
                if (seen.add(telling.event()) && isBehind(handle, query, telling, behind)) {
                    ofDay.add(telling);
                }
            }
        }
        takeDay(ofDay, all);
        return all;
    }

    private static void takeDay(List<Found> ofDay, List<Found> all) {
        ofDay.sort(Comparator.comparing(Found::event));
        all.addAll(ofDay);
        ofDay.clear();
    }

    /** Whether the event comes behind the place: no telling of it that is asked for lies before. */
    private boolean isBehind(Handle handle, Query query, Found telling, @Nullable Found place) {
        if (place == null) {
            return true;
        }
        if (telling.day() == place.day() && telling.event().compareTo(place.event()) <= 0) {
            return false;
        }
        Query narrowed = query.narrow().event(telling.event()).build();
        Integer last = new Sql("SELECT max(f.day)")
                .add(Selection.of(narrowed, dialect, handle).tables(false))
                .on(handle)
                .mapTo(Integer.class)
                .one();
        return last == null || last <= place.day();
    }

    private static Found place(String cursor) {
        int gap = cursor.indexOf(' ');
        int day = day(cursor, gap);
        return new Found(cursor.substring(gap + 1), day);
    }

    private static int day(String cursor, int gap) {
        try {
            return Integer.parseInt(cursor.substring(0, Math.max(0, gap)));
        } catch (NumberFormatException odd) {
            throw new IllegalArgumentException("'" + cursor + "' is no place to go on from", odd);
        }
    }

    Optional<JoinedEvent> joined(Handle handle, String event) {
        return joined(handle, new Hydrator(handle, readings), event);
    }

    @SuppressWarnings("unchecked")
    private Optional<JoinedEvent> joined(Handle handle, Hydrator hydrator, String event) {
        List<Told<Event>> tellings = new ArrayList<>();
        handle.createQuery("SELECT " + Hydrator.COLUMNS + " FROM finding f WHERE f.event = ? ORDER BY f.id")
                .bind(0, event)
                .map((row, context) -> Hydrator.Row.of(row))
                .list()
                .forEach(row -> tellings.add((Told<Event>) hydrator.told(row)));
        return tellings.isEmpty() ? Optional.empty() : Optional.of(joining.of(event, tellings));
    }
}
