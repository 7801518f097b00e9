package org.chancery.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Reading;
import org.chancery.store.RecordStore.Receipt;
import org.jdbi.v3.core.Handle;

/** Keeps readings within one transaction. */
final class Keeping implements AutoCloseable {

    private final Handle handle;
    private final Dialect dialect;
    private final Rows rows;
    private final Writer writer;
    private final RollUp rollUp = new RollUp();
    private long lastReport;

    Keeping(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.rows = new Rows(handle.getConnection());
        this.writer = new Writer(dialect, rows);
        this.lastReport = handle.createQuery("SELECT coalesce(max(id), 0) FROM report")
                .mapTo(Long.class)
                .one();
    }

    /** A reading ready to be kept. */
    record Ready(Derived derived, Derived.Packed packed) {

        static Ready of(Reading reading, Codec codec) {
            return new Ready(Derived.of(reading), Derived.Packed.of(reading, codec));
        }
    }

    /** An edition that is there. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Edition(int number, byte[] hash) {}

    Receipt put(Ready ready, Instant at) throws SQLException {
        Reading reading = ready.derived().reading();
        String article = reading.article().id();
        rows.flush();
        Long report = handle.createQuery("SELECT id FROM report WHERE article = ?")
                .bind(0, article)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        List<Edition> editions = report == null ? List.of() : editions(report);
        for (Edition edition : editions) {
            if (Arrays.equals(edition.hash(), ready.packed().hash())) {
                return new Receipt(article, edition.number(), Receipt.State.KNOWN);
            }
        }
        if (report != null) {
            remove(report);
        }
        long id = report == null ? ++lastReport : report;
        int edition = editions.size() + 1;
        writer.reading(id, edition, reading.reader().version(), at.toEpochMilli(), ready.packed());
        write(new Writer.Present(id, edition, at.toEpochMilli(), article, null, null, 0), ready.derived());
        return new Receipt(article, edition, report == null ? Receipt.State.NEW : Receipt.State.REREAD);
    }

    private List<Edition> editions(long report) {
        return handle.createQuery("SELECT id, hash FROM reading WHERE id BETWEEN ? AND ? ORDER BY id")
                .bind(0, report * Writer.EDITIONS)
                .bind(1, report * Writer.EDITIONS + Writer.EDITIONS - 1)
                .map((row, context) -> new Edition((int) (row.getLong(1) % Writer.EDITIONS), row.getBytes(2)))
                .list();
    }

    /** Writes a report whose reading is there. */
    void write(Writer.Present present, Derived derived) throws SQLException {
        writer.report(present, derived);
        derived.findings().forEach(rollUp::mark);
    }

    private void remove(long report) throws SQLException {
        List<Writer.Written> written = new ArrayList<>();
        handle.createQuery("SELECT id, day, rank, states FROM finding WHERE id BETWEEN ? AND ?")
                .bind(0, report * Writer.FINDINGS)
                .bind(1, report * Writer.FINDINGS + Writer.FINDINGS - 1)
                .map((row, context) -> new Writer.Written(
                        row.getLong(1), row.getInt(2), row.getLong(3), FindingRow.codes(row.getString(4))))
                .forEach(written::add);
        written.forEach(rollUp::mark);
        writer.remove(report, written);
    }

    /** Sends all that waits and brings the counts up to date. */
    void finish() throws SQLException {
        rows.flush();
        rollUp.refresh(rows);
    }

    /** Sends all that waits; the counts are made anew by someone else. */
    void flush() throws SQLException {
        rows.flush();
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() throws SQLException {
        writer.close();
    }
}
