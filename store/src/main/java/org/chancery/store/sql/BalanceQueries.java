package org.chancery.store.sql;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.kept.DyadMonth;
import org.chancery.store.Balance;
import org.chancery.store.Order;
import org.chancery.store.Query;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts events between states: from the counts that are kept where these tell, else from the findings. */
final class BalanceQueries {

    private static final String ORDER =
            " ORDER BY actor, recipient, month, quad, CASE WHEN teller_country = '' THEN 1 ELSE 0 END, teller_country,"
                    + " teller_control";
    private static final Quad[] QUADS = Quad.values();
    private static final OutletControl[] CONTROLS = OutletControl.values();

    private final Dialect dialect;

    BalanceQueries(Dialect dialect) {
        this.dialect = dialect;
    }

    List<DyadMonth> balance(Handle handle, Query query) {
        Sql sql = isKept(query) ? kept(query) : counted(handle, query);
        return sql.add(ORDER)
                .on(handle)
                .map((row, context) -> {
                    int month = row.getInt("month");
                    String country = row.getString("teller_country");
                    return new DyadMonth(
                            row.getString("actor"),
                            row.getString("recipient"),
                            YearMonth.of(month / 100, month % 100),
                            QUADS[row.getInt("quad")],
                            country.isEmpty() ? null : country,
                            CONTROLS[row.getInt("teller_control")],
                            row.getInt("events"),
                            row.getInt("tellings"),
                            row.getLong("score") / 100.0);
                })
                .list();
    }

    /** Whether the query asks for nothing that the kept counts do not tell apart. */
    private static boolean isKept(Query query) {
        Query plain = Query.builder()
                .pair(query.pair())
                .states(query.states())
                .quads(query.quads())
                .controls(query.controls())
                .from(query.from())
                .until(query.until())
                .build();
        Query told = query.narrow().build();
        boolean months = (query.from() == null || query.from().getDayOfMonth() == 1)
                && (query.until() == null
                        || query.until().equals(YearMonth.from(query.until()).atEndOfMonth()));
        return months
                && (told.equals(plain)
                        || told.equals(plain.narrow().kinds(Query.Kind.EVENT).build()));
    }

    private Sql kept(Query query) {
        Sql sql = new Sql("SELECT * FROM dyad_month d WHERE 1 = 1");
        addSides(query, sql);
        if (!query.quads().isEmpty()) {
            sql.add(" AND d.quad IN ")
                    .list(query.quads().stream().map(Enum::ordinal).toList());
        }
        if (!query.controls().isEmpty()) {
            sql.add(" AND d.teller_control IN ")
                    .list(query.controls().stream().map(Enum::ordinal).toList());
        }
        addPeriod("d.month", query.from(), query.until(), 100, sql);
        return sql;
    }

    private Sql counted(Handle handle, Query query) {
        Query timeless = Balance.timeless(query);
        Selection selection = Selection.of(timeless, dialect, handle);
        Sql sql = new Sql("WITH found AS (SELECT f.id AS id")
                .add(selection.tables(false))
                .add(") ");
        sql.add(RollUp.OUTER + " FROM (" + RollUp.INNER
                + " FROM (SELECT CASE w.way WHEN 1 THEN p.first ELSE p.second END"
                + " AS actor, CASE w.way WHEN 1 THEN p.second ELSE p.first END AS recipient, f.id AS finding FROM found"
                + PairLookup.of(dialect, "found.id")
                + " JOIN (SELECT 1 AS way UNION ALL SELECT 2) w ON p.direction IN (w.way, 3)"
                + " AND (w.way = 1 OR p.first <> p.second)) d JOIN finding f ON f.id = d.finding"
                + RollUp.REPORT + "WHERE " + RollUp.COUNTS);
        addSides(query, sql);
        addPeriod("f.day", query.from(), query.until(), 1, sql);
        return sql.add(RollUp.GROUPS + ") events" + RollUp.OUTER_GROUPS);
    }

    private static void addSides(Query query, Sql sql) {
        Query.Pair pair = query.pair();
        if (pair != null && pair.directed()) {
            sql.add(" AND d.actor = ? AND d.recipient = ?", pair.first(), pair.second());
        } else if (pair != null) {
            sql.add(
                    " AND ((d.actor = ? AND d.recipient = ?) OR (d.actor = ? AND d.recipient = ?))",
                    pair.first(),
                    pair.second(),
                    pair.second(),
                    pair.first());
        }
        if (!query.states().isEmpty()) {
            sql.add(" AND (d.actor IN ").list(query.states());
            sql.add(" OR d.recipient IN ").list(query.states()).add(")");
        }
    }

    private static void addPeriod(
            String column, @Nullable LocalDate from, @Nullable LocalDate until, int divisor, Sql sql) {
        if (from != null) {
            sql.add(" AND " + column + " >= ?", Order.day(from.toString()) / divisor);
        }
        if (until != null) {
            sql.add(" AND " + column + " <= ?", Order.day(until.toString()) / divisor);
        }
    }
}
