package org.chancery.store.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Status;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the counts of events by pair, month and teller. What has changed is marked while rows are written and counted anew
 * at the end of the transaction, so counts are exact whatever came and went.
 */
final class RollUp {

    /** A pair of states in alphabetical order and a month, 202603. */
    record Cell(String first, String second, int month) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byFirst = first.compareTo(other.first);
            int bySecond = byFirst != 0 ? byFirst : second.compareTo(other.second);
            return bySecond != 0 ? bySecond : Integer.compare(month, other.month);
        }
    }

    /** Acts both ways: each row of a pair as one or two dyads. At home there is only one way. */
    private static final String DYADS = """
            (SELECT first AS actor, second AS recipient, first, second, day, base, counts FROM finding_pair
                WHERE counts <> 0 AND (direction IN (1, 3) OR first = second)
             UNION ALL
             SELECT second AS actor, first AS recipient, first, second, day, base, counts FROM finding_pair
                WHERE counts <> 0 AND direction IN (2, 3) AND first <> second)""";

    /** What counts among findings f. */
    static final String COUNTS = "f.kind = 0 AND f.status IN (" + Status.OCCURRED.ordinal() + ", "
            + Status.ONGOING.ordinal() + ") AND f.rejected = 0 AND f.day / 100 % 100 > 0";

    /** What is counted apart and what of each event goes into its count. */
    static final String INNER = """
            SELECT d.actor AS actor, d.recipient AS recipient, f.day / 100 AS month, f.quad AS quad,
                coalesce(r.outlet_country, '') AS teller_country, r.control AS teller_control,
                coalesce(f.event, CAST(f.id AS TEXT)) AS event, count(*) AS tellings, max(f.score) AS score
            """;

    static final String GROUPS = " GROUP BY 1, 2, 3, 4, 5, 6, 7";

    static final String OUTER = """
            SELECT actor, recipient, month, quad, teller_country, teller_control,
                count(*) AS events, sum(tellings) AS tellings, sum(score) AS score
            """;

    static final String OUTER_GROUPS = " GROUP BY 1, 2, 3, 4, 5, 6";

    static final String REPORT = " JOIN report r ON r.id = f.id >> 20 ";

    private static final String COUNTED = " FROM " + DYADS + " d JOIN finding f ON " + Lists.COUNTED + REPORT;

    private static final String COLUMNS =
            "INSERT INTO dyad_month (actor, recipient, month, quad, teller_country, teller_control, events, tellings, score) ";

    private final Set<Cell> dirty = new TreeSet<>();

    /** Marks what a finding is counted in. */
    void mark(FindingRow finding) {
        if (finding.counts()) {
            for (FindingRow.PairRow pair : finding.pairs()) {
                dirty.add(new Cell(pair.first(), pair.second(), finding.day() / 100));
            }
        }
    }

    /** Marks what a finding may have been counted in. */
    void mark(Writer.Written finding) {
        if (finding.day() / 100 % 100 > 0) {
            for (String first : finding.states()) {
                for (String second : finding.states()) {
                    if (first.compareTo(second) <= 0) {
                        dirty.add(new Cell(first, second, finding.day() / 100));
                    }
                }
            }
        }
    }

    /** Counts anew what was marked; the rows it counts are written. */
    void refresh(Rows rows) throws SQLException {
        String count = COLUMNS + OUTER + " FROM (" + INNER + COUNTED
                + "WHERE d.first = ? AND d.second = ? AND d.day BETWEEN ? AND ?" + GROUPS + ") events"
                + OUTER_GROUPS;
        for (Cell cell : dirty) {
            rows.addSorted(
                    2,
                    "DELETE FROM dyad_month WHERE actor = ? AND recipient = ? AND month = ?",
                    cell.first(),
                    cell.second(),
                    cell.month());
            rows.addSorted(
                    2,
                    "DELETE FROM dyad_month WHERE recipient = ? AND actor = ? AND month = ?",
                    cell.first(),
                    cell.second(),
                    cell.month());
        }
        rows.flush();
        for (Cell cell : dirty) {
            rows.add(count, cell.first(), cell.second(), cell.month() * 100, cell.month() * 100 + 99);
        }
        rows.flush();
        dirty.clear();
    }

    /** Counts all anew. */
    static void all(Handle handle) {
        handle.execute("DELETE FROM dyad_month");
        handle.execute(COLUMNS + OUTER + " FROM (" + INNER + COUNTED + GROUPS + ") events" + OUTER_GROUPS);
    }
}
