package org.chancery.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Turns rows of findings back into findings with all they need; for one transaction. */
final class Hydrator {

    static final String COLUMNS =
            "f.id AS finding_id, f.name AS finding_name, f.event AS finding_event, f.day AS finding_day,"
                    + " f.rank AS finding_rank";

    private final Handle handle;
    private final Readings readings;
    private final Map<Long, ReportRow> reports = new LinkedHashMap<>();

    Hydrator(Handle handle, Readings readings) {
        this.handle = handle;
        this.readings = readings;
    }

    /** A finding's row. */
    record Row(long id, String name, @Nullable String event, int day, long rank) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("finding_id"),
                    row.getString("finding_name"),
                    row.getString("finding_event"),
                    row.getInt("finding_day"),
                    row.getLong("finding_rank"));
        }
    }

    Told<?> told(Row row) {
        ReportRow report = report(row.id() / Writer.FINDINGS);
        Assembly assembly = readings.get(handle, report.id(), report.source().edition());
        Told<?> told = told(assembly, row, report.source(), null);
        if (told == null) {
            throw new StoreFault("finding " + row.name() + " of " + report.source().article()
                    + " is not in its reading; run 'chancery rebuild'");
        }
        return told;
    }

    private static @Nullable Told<?> told(
            Assembly assembly, Row row, Source source, @Nullable Correction correction) {
        String event = row.event();
        if (event == null && isEvent(assembly, row.name())) {
            event = Assembly.alone(source, row.name());
        }
        return assembly.told(row.name(), source, event, correction);
    }

    private static boolean isEvent(Assembly assembly, String name) {
        return assembly.reading().events().stream().map(Event::id).anyMatch(name::equals);
    }

    ReportRow report(long id) {
        ReportRow known = reports.get(id);
        if (known == null) {
            known = handle.createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.id = ?")
                    .bind(0, id)
                    .map((row, context) -> ReportRow.of(row))
                    .one();
            reports.put(id, known);
        }
        return known;
    }

    static boolean isEvent(Finding finding) {
        return finding instanceof Event;
    }
}
