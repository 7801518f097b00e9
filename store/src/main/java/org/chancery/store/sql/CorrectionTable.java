package org.chancery.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Span;
import org.chancery.model.kept.Correction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people said, in its table. */
final class CorrectionTable {

    private static final String COLUMNS =
            "id, article, action, kind, anchor_begin, anchor_end, anchor_text, type, finding, who, made_at, why, standing";
    private static final Correction.Action[] ACTIONS = Correction.Action.values();
    private static final Correction.Standing[] STANDINGS = Correction.Standing.values();

    private CorrectionTable() {}

    static List<Correction> of(Handle handle, String article) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM correction WHERE article = ? ORDER BY id")
                .bind(0, article)
                .map((row, context) -> correction(row))
                .list();
    }

    static Map<Correction, Correction.Standing> standings(Handle handle, @Nullable String article) {
        Map<Correction, Correction.Standing> found = new LinkedHashMap<>();
        Sql sql = new Sql("SELECT " + COLUMNS + " FROM correction");
        if (article != null) {
            sql.add(" WHERE article = ?", article);
        }
        sql.add(" ORDER BY id")
                .on(handle)
                .map((row, context) -> Map.entry(correction(row), STANDINGS[row.getInt("standing")]))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                Long.toString(row.getLong("id")),
                row.getString("article"),
                ACTIONS[row.getInt("action")],
                row.getString("kind"),
                new Span(row.getInt("anchor_begin"), row.getInt("anchor_end"), row.getString("anchor_text")),
                row.getString("type"),
                row.getString("finding"),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getString("why"));
    }

    /** The number of the next correction. */
    static long next(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM correction")
                .mapTo(Long.class)
                .one();
    }

    static void insert(Rows rows, Correction correction) throws SQLException {
        rows.add(
                "INSERT INTO correction (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Long.valueOf(correction.id()),
                correction.article(),
                correction.action().ordinal(),
                correction.kind(),
                correction.anchor().begin(),
                correction.anchor().end(),
                correction.anchor().text(),
                correction.type(),
                correction.finding(),
                correction.who(),
                correction.when().toEpochMilli(),
                correction.why(),
                Correction.Standing.APPLIED.ordinal());
    }

    static void stand(Rows rows, Map<Correction, Correction.Standing> standings) throws SQLException {
        for (Map.Entry<Correction, Correction.Standing> entry : standings.entrySet()) {
            rows.add(
                    "UPDATE correction SET standing = ? WHERE id = ?",
                    entry.getValue().ordinal(),
                    Long.valueOf(entry.getKey().id()));
        }
    }
}
