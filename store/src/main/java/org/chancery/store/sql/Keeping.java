package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Source;
import org.chancery.store.Assembly;
import org.chancery.store.RecordStore.Receipt;
import org.chancery.store.story.Origins;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps readings within one transaction: their rows, and what follows from them together with all others. */
final class Keeping implements AutoCloseable {

    private final Handle handle;
    private final Readings readings;
    private final Origins origins;
    private final Rows rows;
    private final Writer writer;
    private final StoryKeeper stories;
    private final EventKeeper events;
    private final RollUp rollUp = new RollUp();
    private @Nullable PreparedStatement there;
    private long lastReport;
    private final List<Waiting> waiting = new ArrayList<>();
    /** Articles of what waits. */
    private final Set<String> fresh = new HashSet<>();

    Keeping(Handle handle, Dialect dialect, Readings readings, Traces traces, Origins origins) {
        this.handle = handle;
        this.readings = readings;
        this.origins = origins;
        this.rows = new Rows(handle.getConnection());
        this.writer = new Writer(dialect, rows);
        this.stories = new StoryKeeper(handle, dialect, rows, readings);
        this.events = new EventKeeper(handle, dialect, rows, writer, traces);
        this.lastReport = handle.createQuery("SELECT coalesce(max(id), 0) FROM report")
                .mapTo(Long.class)
                .one();
    }

    /** A reading ready to be kept. */
    record Ready(Derived derived, Derived.Packed packed) {

        static Ready of(Reading reading, Codec codec, Origins origins) {
            return new Ready(Derived.of(reading, List.of(), origins), Derived.Packed.of(reading, codec));
        }
    }

    /** An edition that is there. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Edition(int number, byte[] hash) {}

    /** A report whose story is known only when those that came with it are known. */
    private record Waiting(long id, int edition, long keptAt, Derived derived) {}

    Receipt put(Ready ready, Instant at) throws SQLException {
        Reading reading = ready.derived().reading();
        String article = reading.article().id();
        if (fresh.contains(article)) {
            send();
        }
        ReportRow report = report(article);
        List<Edition> editions = report == null ? List.of() : editions(report.id());
        for (Edition edition : editions) {
            if (Arrays.equals(edition.hash(), ready.packed().hash())) {
                return new Receipt(article, edition.number(), Receipt.State.KNOWN);
            }
        }
        long id = report == null ? ++lastReport : report.id();
        int number = editions.size() + 1;
        long keptAt = at.toEpochMilli();
        writer.reading(id, number, reading.reader().version(), keptAt, ready.packed());
        if (report == null) {
            enter(id, number, keptAt, ready.derived());
            return new Receipt(article, number, Receipt.State.NEW);
        }
        send();
        List<Correction> said = report.corrected() ? CorrectionTable.of(handle, article) : List.of();
        Derived derived = said.isEmpty() ? ready.derived() : Derived.of(reading, said, origins);
        replace(report, number, keptAt, derived);
        CorrectionTable.stand(rows, derived.corrected().standings());
        rows.flush();
        return new Receipt(article, number, Receipt.State.REREAD);
    }

    /** Takes in a report of which the record has none yet; it is written with those that come with it. */
    void enter(long id, int edition, long keptAt, Derived derived) throws SQLException {
        readings.hold(id, edition, derived.fingerprint());
        stories.enter(id, derived);
        waiting.add(new Waiting(id, edition, keptAt, derived));
        fresh.add(derived.reading().article().id());
    }

    /** Writes what waits and sends it all. */
    private void send() throws SQLException {
        for (Waiting report : waiting) {
            String story = stories.written(report.id());
            write(new Writer.Present(report.id(), report.edition(), report.keptAt(), story), report.derived());
        }
        waiting.clear();
        fresh.clear();
        rows.flush();
    }

    private @Nullable ReportRow report(String article) throws SQLException {
        if (!isThere(article)) {
            return null;
        }
        return handle.createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.article = ?")
                .bind(0, article)
                .map((row, context) -> ReportRow.of(row))
                .findOne()
                .orElse(null);
    }

    private boolean isThere(String article) throws SQLException {
        PreparedStatement statement = there;
        if (statement == null) {
            statement = handle.getConnection().prepareStatement("SELECT 1 FROM report WHERE article = ?");
            there = statement;
        }
        statement.setString(1, article);
        try (ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private List<Edition> editions(long report) {
        return handle.createQuery("SELECT id, hash FROM reading WHERE id BETWEEN ? AND ? ORDER BY id")
                .bind(0, report * Writer.EDITIONS)
                .bind(1, report * Writer.EDITIONS + Writer.EDITIONS - 1)
                .map((row, context) -> new Edition((int) (row.getLong(1) % Writer.EDITIONS), row.getBytes(2)))
                .list();
    }

    /** Puts what follows from another reading, or from the same with other corrections, in the place of what is there. */
    private void replace(ReportRow report, int edition, long keptAt, Derived derived) throws SQLException {
        Source before = report.source();
        Assembly old = readings.get(handle, report.id(), before.edition());
        remove(report.id());
        String story = before.story();
        Derived was = edition == before.edition() ? derived : Derived.of(old.reading(), List.of(), origins);
        if (!sameText(was, derived)) {
            stories.leave(report.id(), was, story);
            stories.enter(report.id(), derived);
            story = stories.written(report.id());
        }
        write(new Writer.Present(report.id(), edition, keptAt, story), derived);
        stories.touch(story);
    }

    private static boolean sameText(Derived one, Derived other) {
        return Arrays.equals(one.fingerprint().bytes(), other.fingerprint().bytes())
                && java.util.Objects.equals(
                        one.fingerprint().day(), other.fingerprint().day());
    }

    /** Corrects the findings of a report anew with all that was said about it. */
    void recorrect(ReportRow report, Collection<Correction> said) throws SQLException {
        Source source = report.source();
        Reading reading = readings.get(handle, report.id(), source.edition()).reading();
        Derived derived = Derived.of(reading, said, origins);
        replace(report, source.edition(), source.keptAt().toEpochMilli(), derived);
        CorrectionTable.stand(rows, derived.corrected().standings());
    }

    /** Writes a report whose reading is there and whose rows are gone. */
    private void write(Writer.Present present, Derived derived) throws SQLException {
        readings.hold(present.id(), present.edition(), derived.fingerprint());
        writer.report(present, derived);
        String article = derived.reading().article().id();
        long id = present.id() * Writer.FINDINGS;
        for (FindingRow finding : derived.findings()) {
            rollUp.mark(finding);
            Traced traced = derived.traces().get(finding.name());
            if (traced != null) {
                String key = article + "/" + present.edition() + "/" + finding.name();
                events.enter(id, traced.renamed(key, present.story()));
            }
            id++;
        }
    }

    private void remove(long report) throws SQLException {
        rows.flush();
        events.leave(report);
        List<Writer.Written> written = new ArrayList<>();
        handle.createQuery("SELECT id, day, rank, states FROM finding WHERE id BETWEEN ? AND ?")
                .bind(0, report * Writer.FINDINGS)
                .bind(1, report * Writer.FINDINGS + Writer.FINDINGS - 1)
                .map((row, context) -> Writer.Written.of(row))
                .forEach(written::add);
        written.forEach(rollUp::mark);
        writer.remove(report, written);
    }

    /** Sends all that waits, joins what came with what was there, and brings the counts up to date. */
    void finish() throws SQLException {
        send();
        for (Map.Entry<Long, String> moved : stories.finish().entrySet()) {
            events.move(moved.getKey(), moved.getValue());
        }
        events.finish().forEach(rollUp::mark);
        rollUp.refresh(rows);
    }

    void insert(Correction correction) throws SQLException {
        CorrectionTable.insert(rows, correction);
        rows.flush();
    }

    void recordStandings(Map<Correction, Correction.Standing> standings) throws SQLException {
        CorrectionTable.stand(rows, standings);
    }

    @Override
    public void close() throws SQLException {
        try (rows;
                events;
                stories;
                PreparedStatement asking = there) {
            writer.close();
        }
    }
}
