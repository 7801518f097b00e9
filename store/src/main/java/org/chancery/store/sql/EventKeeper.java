package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.join.EventJoiner;
import org.chancery.store.join.TellingIndex;
import org.chancery.store.join.Trace;
import org.chancery.store.join.Window;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds which tellings tell of one event, whenever tellings come or go. */
final class EventKeeper implements AutoCloseable {

    private static final String NEAR = """
            SELECT k.finding, t.line, f.event FROM trace_key k JOIN trace t ON t.finding = k.finding
                JOIN finding f ON f.id = k.finding WHERE k.word = ? AND k.day BETWEEN ? AND ?""";

    private final Handle handle;
    private final Rows rows;
    private final Writer writer;
    /** Tellings that have come, or that hung together with what has gone, by key. */
    private final Map<String, Telling> touched = new TreeMap<>();

    private final Map<Long, Telling> known = new HashMap<>();
    private @Nullable PreparedStatement near;

    /** A telling with its finding's number and the event it is told to be of. */
    record Telling(long finding, Trace trace, @Nullable String event) {}

    EventKeeper(Handle handle, Rows rows, Writer writer) {
        this.handle = handle;
        this.rows = rows;
        this.writer = writer;
    }

    /** Keeps a telling that has come; its finding is written as an event of its own. */
    void enter(long finding, Trace trace) throws SQLException {
        writer.trace(finding, trace);
        Telling telling = new Telling(finding, trace, EventJoiner.id(List.of(trace)));
        touched.put(trace.key(), telling);
        known.put(finding, telling);
    }

    /** Takes the tellings of a report out; what hung together with them is joined anew. */
    void leave(long report) throws SQLException {
        List<Telling> gone = of(report);
        rows.flush();
        Index index = new Index();
        for (List<Trace> event :
                EventJoiner.around(gone.stream().map(Telling::trace).toList(), index)) {
            for (Trace trace : event) {
                Telling telling = index.byKey.get(trace.key());
                if (telling != null) {
                    touched.put(trace.key(), telling);
                }
            }
        }
        for (Telling telling : gone) {
            touched.remove(telling.trace().key());
            known.remove(telling.finding());
            writer.removeTrace(telling.finding(), telling.trace());
        }
        rows.flush();
    }

    /** Tells the tellings of a report that it is in another story now. */
    void move(long report, String story) throws SQLException {
        for (Telling telling : of(report)) {
            Trace moved = telling.trace().renamed(telling.trace().key(), story);
            rows.add("UPDATE trace SET line = ? WHERE finding = ?", moved.line(), telling.finding());
            Telling now = new Telling(telling.finding(), moved, telling.event());
            touched.put(moved.key(), now);
            known.put(telling.finding(), now);
        }
        rows.flush();
    }

    private List<Telling> of(long report) {
        return handle.createQuery("SELECT t.finding, t.line, f.event FROM trace t JOIN finding f ON f.id = t.finding"
                        + " WHERE t.finding BETWEEN ? AND ? ORDER BY t.finding")
                .bind(0, report * Writer.FINDINGS)
                .bind(1, report * Writer.FINDINGS + Writer.FINDINGS - 1)
                .map((row, context) -> new Telling(row.getLong(1), Trace.of(row.getString(2)), row.getString(3)))
                .list();
    }

    /** Joins what was touched, and gives the findings whose event has become another. */
    List<Long> finish() throws SQLException {
        List<Long> changed = new ArrayList<>();
        if (touched.isEmpty()) {
            return changed;
        }
        Index index = new Index();
        touched.values().forEach(telling -> index.byKey.put(telling.trace().key(), telling));
        List<Trace> traces = touched.values().stream().map(Telling::trace).toList();
        for (List<Trace> event : EventJoiner.around(traces, index)) {
            String id = EventJoiner.id(event);
            for (Trace trace : event) {
                Telling telling = index.byKey.get(trace.key());
                if (telling != null && !id.equals(telling.event())) {
                    rows.add("UPDATE finding SET event = ? WHERE id = ?", id, telling.finding());
                    changed.add(telling.finding());
                }
            }
        }
        rows.flush();
        touched.clear();
        known.clear();
        return changed;
    }

    @Override
    public void close() throws SQLException {
        if (near != null) {
            near.close();
        }
    }

    /** Tellings in the tables. */
    private final class Index implements TellingIndex {
        private final Map<String, Telling> byKey = new TreeMap<>();

        @Override
        public Collection<Trace> find(Window window) {
            try {
                return near(window);
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }

        private List<Trace> near(Window window) throws SQLException {
            PreparedStatement statement = near;
            if (statement == null) {
                statement = handle.getConnection().prepareStatement(NEAR);
                near = statement;
            }
            statement.setString(1, window.key());
            statement.setInt(2, window.from());
            statement.setInt(3, window.until());
            List<Trace> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Telling telling = known.get(row.getLong(1));
                    if (telling == null) {
                        telling = new Telling(row.getLong(1), Trace.of(row.getString(2)), row.getString(3));
                        known.put(telling.finding(), telling);
                    }
                    byKey.put(telling.trace().key(), telling);
                    found.add(telling.trace());
                }
            }
            return found;
        }
    }

    /** A failure of the database where only others may be thrown. */
    static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        SqlFailure(SQLException cause) {
            super(cause);
        }
    }
}
