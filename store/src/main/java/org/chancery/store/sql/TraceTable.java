package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.chancery.store.join.TellingIndex;
import org.chancery.store.join.Trace;
import org.chancery.store.join.Window;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds traces in their tables, many at once; for one transaction. */
final class TraceTable implements AutoCloseable {

    private final Handle handle;
    private final String near;
    private final String lines;
    private final Traces traces;
    private final Map<Long, Known> known = new HashMap<>();
    private final Map<String, Long> findings = new HashMap<>();
    private @Nullable PreparedStatement looking;
    private @Nullable PreparedStatement reading;

    /** A trace with the mark of its line. */
    private record Known(Trace trace, int mark) {}

    /** A row under a number, with its trace as soon as that was asked for. */
    private static final class Entry {
        private final int day;
        private final long finding;
        private @Nullable Known known;

        Entry(int day, long finding) {
            this.day = day;
            this.finding = finding;
        }
    }

    TraceTable(Handle handle, Dialect dialect, Traces traces) {
        this.handle = handle;
        this.traces = traces;
        String listed = dialect.numbers("?", "j");
        this.near = "SELECT k.number, k.day, k.finding, k.mark FROM " + listed
                + " CROSS JOIN trace_key k WHERE k.number = j.value";
        this.lines = "SELECT t.finding, t.line FROM " + listed + " CROSS JOIN trace t WHERE t.finding = j.value";
    }

    /** Is told a trace, which need then not be read. */
    void know(long finding, Trace trace, int mark) {
        known.put(finding, new Known(trace, mark));
        findings.put(trace.key(), finding);
    }

    void forget(long finding) {
        known.remove(finding);
    }

    /** The number of the finding of a trace that was found here. */
    long finding(Trace trace) {
        Long finding = findings.get(trace.key());
        if (finding == null) {
            throw new IllegalStateException("no finding of " + trace.key());
        }
        return finding;
    }

    /** The tellings of a report. */
    List<EventKeeper.Telling> of(long report) {
        return handle.createQuery("SELECT finding, line FROM trace WHERE finding BETWEEN ? AND ? ORDER BY finding")
                .bind(0, report * Writer.FINDINGS)
                .bind(1, report * Writer.FINDINGS + Writer.FINDINGS - 1)
                .map((row, context) -> {
                    String line = row.getString(2);
                    Trace trace = Trace.of(line);
                    know(row.getLong(1), trace, line.hashCode());
                    return new EventKeeper.Telling(row.getLong(1), trace, null);
                })
                .list();
    }

    /** All that is in the tables at this moment. */
    TellingIndex index() {
        return new Index();
    }

    /** Holds what was found for the groups to come. */
    void settle() {
        known.forEach((finding, each) -> traces.hold(finding, each.mark(), each.trace()));
        known.clear();
        findings.clear();
    }

    private final class Index implements TellingIndex {
        private final Map<Long, List<Entry>> entries = new HashMap<>();
        /** Where each window that is expected lies. */
        private final Map<Window, long[]> expected = new IdentityHashMap<>();

        @Override
        public void expect(Collection<Window> windows) {
            LongStream.Builder numbers = LongStream.builder();
            expected.clear();
            for (Window window : windows) {
                long[] there = Traced.numbers(window);
                expected.put(window, there);
                for (long number : there) {
                    numbers.add(number);
                }
            }
            try {
                load(numbers.build()
                        .sorted()
                        .distinct()
                        .filter(number -> !entries.containsKey(number))
                        .boxed()
                        .toList());
            } catch (SQLException failure) {
                throw new EventKeeper.SqlFailure(failure);
            }
        }

        private void load(List<Long> numbers) throws SQLException {
            numbers.forEach(number -> entries.put(number, List.of()));
            Set<Long> unread = new TreeSet<>();
            List<Entry> list = List.of();
            long last = 0;
            PreparedStatement statement = looking();
            statement.setString(1, Numbers.list(numbers));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long finding = row.getLong(3);
                    long number = row.getLong(1);
                    if (list.isEmpty() || number != last) {
                        list = entries.getOrDefault(number, List.of());
                        list = list.isEmpty() ? new ArrayList<>() : list;
                        entries.put(number, list);
                        last = number;
                    }
                    list.add(new Entry(row.getInt(2), finding));
                    if (!known.containsKey(finding) && !remembered(finding, row.getInt(4))) {
                        unread.add(finding);
                    }
                }
            }
            read(unread);
        }

        @Override
        public Collection<Trace> find(Window window) {
            List<Trace> found = new ArrayList<>();
            long[] there = expected.get(window);
            for (long number : there == null ? Traced.numbers(window) : there) {
                for (Entry entry : entries.getOrDefault(number, List.of())) {
                    Known each = window.from() <= entry.day && entry.day <= window.until() ? trace(entry) : null;
                    if (each != null) {
                        found.add(each.trace());
                    }
                }
            }
            return found;
        }
    }

    private @Nullable Known trace(Entry entry) {
        Known found = entry.known;
        if (found == null) {
            found = known.get(entry.finding);
            entry.known = found;
        }
        return found;
    }

    private boolean remembered(long finding, int mark) {
        Trace trace = traces.get(finding, mark);
        if (trace != null) {
            know(finding, trace, mark);
        }
        return trace != null;
    }

    private void read(Set<Long> unread) throws SQLException {
        if (unread.isEmpty()) {
            return;
        }
        PreparedStatement statement = reading();
        statement.setString(1, Numbers.list(unread));
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String line = row.getString(2);
                know(row.getLong(1), Trace.of(line), line.hashCode());
            }
        }
    }

    private PreparedStatement looking() throws SQLException {
        PreparedStatement statement = looking;
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(near);
            looking = statement;
        }
        return statement;
    }

    private PreparedStatement reading() throws SQLException {
        PreparedStatement statement = reading;
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(lines);
            reading = statement;
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement one = looking;
                PreparedStatement other = reading) {
            // closed when left
        }
    }
}
