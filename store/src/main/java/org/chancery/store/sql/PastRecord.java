package org.chancery.store.sql;

import java.time.Instant;
import org.chancery.store.memory.MemoryStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The record as it was known at a time: made anew from the readings and corrections of that time. */
final class PastRecord {

    private PastRecord() {}

    /** The record of that time; null when it is the present one, as nothing has come since. */
    static @Nullable MemoryStore at(Handle handle, Readings readings, Instant time) {
        long end = time.toEpochMilli();
        boolean later = handle.createQuery("SELECT (SELECT count(*) FROM reading WHERE kept_at > ?)"
                                + " + (SELECT count(*) FROM correction WHERE made_at > ?)")
                        .bind(0, end)
                        .bind(1, end)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (!later) {
            return null;
        }
        MemoryStore past = new MemoryStore();
        handle.createQuery("SELECT id, kept_at, body FROM reading WHERE kept_at <= ? ORDER BY id")
                .bind(0, end)
                .setFetchSize(100)
                .map((row, context) -> {
                    int edition = (int) (row.getLong(1) % Writer.EDITIONS);
                    past.restore(readings.unpack(row.getBytes(3)), edition, Instant.ofEpochMilli(row.getLong(2)));
                    return edition;
                })
                .forEach(edition -> {});
        CorrectionTable.standings(handle, null).keySet().stream()
                .filter(correction -> !correction.when().isAfter(time))
                .forEach(past::restore);
        return past;
    }
}
