package org.chancery.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.kept.Correction;
import org.chancery.store.RecordStore.Progress;
import org.chancery.store.story.Origins;
import org.jdbi.v3.core.Handle;

/** Makes everything anew that follows from readings and corrections; for one transaction. */
final class Rebuild {

    private static final String[] DERIVED = {
        "finding_state",
        "finding_pair",
        "dyad_month",
        "trace_key",
        "trace",
        "story_key",
        "party_word",
        "party",
        "report_text",
        "report_index",
        "finding",
        "report"
    };
    /** Reports that are made ready at once. */
    private static final int GROUP = 200;

    private final Handle handle;
    private final Dialect dialect;
    private final Readings readings;
    private final Origins origins;

    Rebuild(Handle handle, Dialect dialect, Readings readings, Origins origins) {
        this.handle = handle;
        this.dialect = dialect;
        this.readings = readings;
        this.origins = origins;
    }

    /** The present edition of a report. */
    private record Latest(long report, int edition, long keptAt) {}

    /** A report with all that follows from it alone. */
    private record Ready(Latest latest, Derived derived) {}

    void run(Progress progress) throws SQLException {
        List<Latest> all = latest();
        for (String table : DERIVED) {
            handle.execute("DELETE FROM " + table);
        }
        progress.done(0, all.size());
        try (Keeping keeping = new Keeping(handle, dialect, readings, new Traces(), origins)) {
            for (int from = 0; from < all.size(); from += GROUP) {
                List<Latest> group = all.subList(from, Math.min(all.size(), from + GROUP));
                for (Ready ready : ready(group)) {
                    write(keeping, ready);
                }
                keeping.finish();
                progress.done(from + group.size(), all.size());
            }
        }
        RollUp.all(handle);
    }

    private List<Latest> latest() {
        Map<Long, Latest> latest = new TreeMap<>();
        handle.createQuery("SELECT id, kept_at FROM reading ORDER BY id")
                .map((row, context) -> new Latest(
                        row.getLong(1) / Writer.EDITIONS, (int) (row.getLong(1) % Writer.EDITIONS), row.getLong(2)))
                .forEach(each -> latest.put(each.report(), each));
        return new ArrayList<>(latest.values());
    }

    private List<Ready> ready(List<Latest> group) {
        record Raw(Latest latest, byte[] body, List<Correction> said) {}
        Map<String, List<Correction>> said = new TreeMap<>();
        List<Raw> raw = new ArrayList<>();
        CorrectionTable.standings(handle, null)
                .keySet()
                .forEach(correction -> said.computeIfAbsent(correction.article(), any -> new ArrayList<>())
                        .add(correction));
        for (Latest latest : group) {
            byte[] body = handle.createQuery("SELECT body FROM reading WHERE id = ?")
                    .bind(0, latest.report() * Writer.EDITIONS + latest.edition())
                    .mapTo(byte[].class)
                    .one();
            raw.add(new Raw(latest, body, List.of()));
        }
        return raw.parallelStream()
                .map(each -> {
                    var reading = readings.unpack(each.body());
                    List<Correction> own = said.getOrDefault(reading.article().id(), List.of());
                    return new Ready(each.latest(), Derived.of(reading, own, origins));
                })
                .toList();
    }

    private static void write(Keeping keeping, Ready ready) throws SQLException {
        Latest latest = ready.latest();
        keeping.enter(latest.report(), latest.edition(), latest.keptAt(), ready.derived());
        keeping.recordStandings(ready.derived().corrected().standings());
    }
}
