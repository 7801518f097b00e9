package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Dialect dialect;
    private final Readings readings;
    private final JoinedEvents joining;

    EventQueries(Dialect dialect, Readings readings, JoinedEvents joining) {
        this.dialect = dialect;
        this.readings = readings;
        this.joining = joining;
    }

    Page<JoinedEvent> joined(Handle handle, Query query, int limit, @Nullable String cursor) {
        Selection selection = Selection.of(query, dialect, handle);
        Sql sql = new Sql("SELECT * FROM (SELECT f.event AS event, max(f.day) AS day")
                .add(selection.tables(false))
                .add(" AND f.event IS NOT NULL GROUP BY f.event) found WHERE 1 = 1");
        if (cursor != null) {
            int gap = cursor.indexOf(' ');
            int day = day(cursor, gap);
            sql.add(" AND (day < ? OR (day = ? AND event > ?))", day, day, cursor.substring(gap + 1));
        }
        record Found(String event, int day) {}
        List<Found> found = sql.add(" ORDER BY day DESC, event LIMIT ?", limit + 1)
                .on(handle)
                .map((row, context) -> new Found(row.getString(1), row.getInt(2)))
                .list();
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
