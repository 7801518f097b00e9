package org.chancery.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.join.EventJoiner;
import org.chancery.store.join.Trace;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds which tellings tell of one event, whenever tellings come or go. */
final class EventKeeper implements AutoCloseable {

    private final Handle handle;
    private final Dialect dialect;
    private final Rows rows;
    private final Writer writer;
    private final TraceTable table;
    /** Tellings that have come, or that hung together with what has gone, by key. */
    private final Map<String, Telling> touched = new TreeMap<>();

    /**
     * A telling with its finding's number.
     *
     * @param event the event it is told to be of, null when that is to be looked up
     */
    record Telling(long finding, Trace trace, @Nullable String event) {}

    EventKeeper(Handle handle, Dialect dialect, Rows rows, Writer writer, Traces traces) {
        this.handle = handle;
        this.dialect = dialect;
        this.rows = rows;
        this.writer = writer;
        this.table = new TraceTable(handle, dialect, traces);
    }

    /** Keeps a telling that has come; its finding is written as an event of its own. */
    void enter(long finding, Traced traced) throws SQLException {
        touch(new Telling(finding, traced.trace(), traced.event()), writer.trace(finding, traced));
    }

    private void touch(Telling telling, int mark) {
        touched.put(telling.trace().key(), telling);
        table.know(telling.finding(), telling.trace(), mark);
    }

    /** Takes the tellings of a report out; what hung together with them is joined anew. */
    void leave(long report) throws SQLException {
        rows.flush();
        List<Telling> gone = table.of(report);
        for (List<Trace> event :
                EventJoiner.around(gone.stream().map(Telling::trace).toList(), table.index())) {
            for (Trace trace : event) {
                touched.putIfAbsent(trace.key(), new Telling(table.finding(trace), trace, null));
            }
        }
        for (Telling telling : gone) {
            touched.remove(telling.trace().key());
            table.forget(telling.finding());
            writer.removeTrace(telling.finding(), Traced.of(telling.trace()));
        }
        rows.flush();
    }

    /** Tells the tellings of a report that it is in another story now. */
    void move(long report, String story) throws SQLException {
        for (Telling telling : table.of(report)) {
            Trace moved = telling.trace().renamed(telling.trace().key(), story);
            touch(new Telling(telling.finding(), moved, null), writer.retrace(telling.finding(), Traced.of(moved)));
        }
        rows.flush();
    }

    /** Joins what was touched, and gives the findings, of those that were there before, whose event has become another. */
    List<Writer.Written> finish() throws SQLException {
        if (touched.isEmpty()) {
            return List.of();
        }
        List<Trace> traces = touched.values().stream().map(Telling::trace).toList();
        List<List<Trace>> events = EventJoiner.around(traces, table.index());
        Map<Long, Before> before = before(events);
        List<Writer.Written> changed = new ArrayList<>();
        for (List<Trace> event : events) {
            String id = event.size() == 1 ? null : EventJoiner.id(event);
            for (Trace trace : event) {
                tell(trace, id == null ? EventJoiner.id(event) : id, before, changed);
            }
        }
        rows.flush();
        touched.clear();
        table.settle();
        return changed;
    }

    private void tell(Trace trace, String event, Map<Long, Before> before, List<Writer.Written> changed)
            throws SQLException {
        long finding = table.finding(trace);
        Telling telling = touched.get(trace.key());
        Before was = before.get(finding);
        String told = was != null ? was.event() : telling == null ? null : telling.event();
        if (!event.equals(told)) {
            rows.add("UPDATE finding SET event = ? WHERE id = ?", event, finding);
            if (was != null) {
                changed.add(was.row());
            }
        }
    }

    /** A finding as it was written before, with the event it was told to be of. */
    private record Before(Writer.Written row, @Nullable String event) {}

    /** The findings of these tellings whose event is not known. */
    private Map<Long, Before> before(List<List<Trace>> events) {
        List<Long> unknown = new ArrayList<>();
        for (List<Trace> event : events) {
            for (Trace trace : event) {
                Telling telling = touched.get(trace.key());
                if (telling == null || telling.event() == null) {
                    unknown.add(table.finding(trace));
                }
            }
        }
        Map<Long, Before> before = new TreeMap<>();
        if (!unknown.isEmpty()) {
            handle.createQuery("SELECT f.id, f.day, f.rank, f.states, f.event FROM " + dialect.numbers("?", "j")
                            + " CROSS JOIN finding f WHERE f.id = j.value")
                    .bind(0, Numbers.list(unknown))
                    .map((row, context) -> new Before(Writer.Written.of(row), row.getString("event")))
                    .forEach(found -> before.put(found.row().id(), found));
        }
        return before;
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }

    /** A failure of the database where only others may be thrown. */
    static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        SqlFailure(SQLException cause) {
            super(cause);
        }
    }
}
