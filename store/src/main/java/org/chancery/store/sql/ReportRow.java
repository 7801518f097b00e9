package org.chancery.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/**
 * A report as its row tells of it.
 *
 * @param source of its present edition
 * @param own the origin that it tells by itself, whatever its story tells
 */
record ReportRow(long id, Source source, @Nullable Origin own, boolean corrected) {

    static final String COLUMNS =
            """
            r.id AS report_id, r.article AS article, r.edition AS edition, r.version AS version, r.kept_at AS kept_at,
            r.ref AS ref, r.title AS title, r.url AS url, r.outlet AS outlet, r.outlet_country AS outlet_country,
            r.control AS control, r.published AS published, r.story AS story, r.own_origin AS own_origin,
            r.origin AS origin, r.corrected AS corrected
            """;

    private static final OutletControl[] CONTROLS = OutletControl.values();

    static ReportRow of(ResultSet row) throws SQLException {
        String name = row.getString("outlet");
        Outlet outlet = name == null
                ? null
                : new Outlet(name, row.getString("outlet_country"), CONTROLS[row.getInt("control")]);
        Source source = new Source(
                row.getString("article"),
                row.getInt("edition"),
                row.getString("version"),
                Instant.ofEpochMilli(row.getLong("kept_at")),
                row.getString("ref"),
                row.getString("title"),
                row.getString("url"),
                outlet,
                row.getString("published"),
                row.getString("story"),
                OriginText.read(row.getString("origin")));
        return new ReportRow(
                row.getLong("report_id"),
                source,
                OriginText.read(row.getString("own_origin")),
                row.getInt("corrected") > 0);
    }
}
