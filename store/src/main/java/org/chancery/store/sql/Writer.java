package org.chancery.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.store.Order;
import org.chancery.store.Words;
import org.jspecify.annotations.Nullable;

/** Writes what is derived from a reading, and removes it again. For one transaction. */
final class Writer implements AutoCloseable {

    /** Ids of findings are the report's times this, and their place in it. */
    static final long FINDINGS = 1L << 20;

    /** Ids of readings are the report's times this, and the edition. */
    static final long EDITIONS = 1L << 16;

    private static final String REPORT = """
            INSERT INTO report (id, article, rank, edition, version, kept_at, ref, title, url, outlet, outlet_country,
                control, outlet_words, published, day, story, own_origin, origin, corrected)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String READING =
            "INSERT INTO reading (id, version, kept_at, hash, body) VALUES (?, ?, ?, ?, ?)";
    private static final String FINDING = """
            INSERT INTO finding (id, name, kind, type, quad, status, tie, confidence, score, day, rank, first, last,
                place, place_words, place_country, sectors, states, parties, voices, word_begin, word_length, event, rejected,
                correction)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STATE =
            "INSERT INTO finding_state (state, day, rank, base, mask) VALUES (?, ?, ?, ?, ?)";
    private static final String PAIR =
            "INSERT INTO finding_pair (first, second, day, rank, base, direction, mask, counts)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TEXT = "INSERT INTO report_text (report, words) VALUES (?, ?)";

    private final Dialect dialect;
    private final Rows rows;
    private final Set<Long> parties = new HashSet<>();

    Writer(Dialect dialect, Rows rows) {
        this.dialect = dialect;
        this.rows = rows;
    }

    /** A report as its row tells of it beside its reading. */
    record Present(long id, int edition, long keptAt, String story) {}

    void reading(long report, int edition, String version, long keptAt, Derived.Packed packed) throws SQLException {
        rows.add(READING, report * EDITIONS + edition, version, keptAt, packed.hash(), packed.body());
    }

    /** Writes a report's row and all that is derived from its present reading. */
    void report(Present present, Derived derived) throws SQLException {
        Article article = derived.reading().article();
        Outlet outlet = article.outlet();
        String published = article.published();
        rows.add(
                REPORT,
                present.id(),
                article.id(),
                Order.rank(article.id()),
                present.edition(),
                derived.reading().reader().version(),
                present.keptAt(),
                article.ref(),
                article.title(),
                article.url(),
                outlet == null ? null : outlet.name(),
                outlet == null ? null : outlet.country(),
                (outlet == null ? OutletControl.UNKNOWN : outlet.control()).ordinal(),
                outlet == null ? "" : FindingRow.padded(Words.folded(outlet.name())),
                published,
                Order.day(published == null ? null : published.substring(0, Math.min(10, published.length()))),
                present.story(),
                OriginText.write(derived.origin()),
                OriginText.write(derived.origin()),
                derived.corrected().standings().size());
        rows.add(TEXT, present.id(), derived.words());
        rows.add(dialect.insertWords(), dialect.wordsRow(present.id(), derived.words(), derived.tokens()));
        findings(present.id() * FINDINGS, Order.rank(article.id()), derived);
        for (PartyRow party : derived.parties()) {
            party(party);
        }
    }

    private void findings(long first, long rank, Derived derived) throws SQLException {
        long id = first;
        for (@Nullable Object[] values : derived.rows()) {
            @Nullable Object[] row = values.clone();
            row[0] = id++;
            rows.add(FINDING, row);
        }
        for (Lists.OfState list : derived.lists().states()) {
            long base = first + (long) list.block() * Lists.BLOCK;
            rows.addSorted(4, STATE, list.state(), list.day(), rank, base, list.mask());
        }
        for (Lists.OfPair list : derived.lists().pairs()) {
            long base = first + (long) list.block() * Lists.BLOCK;
            rows.addSorted(
                    6,
                    PAIR,
                    list.first(),
                    list.second(),
                    list.day(),
                    rank,
                    base,
                    list.direction(),
                    list.mask(),
                    list.counts());
        }
    }

    /** Keeps a trace under its keys, and gives the mark of its line. */
    int trace(long finding, Traced traced) throws SQLException {
        String line = traced.trace().line();
        rows.add("INSERT INTO trace (finding, line) VALUES (?, ?)", finding, line);
        for (Long number : traced.numbers()) {
            rows.addSorted(
                    3,
                    "INSERT INTO trace_key (number, day, finding, mark) VALUES (?, ?, ?, ?)",
                    number,
                    traced.trace().day(),
                    finding,
                    line.hashCode());
        }
        return line.hashCode();
    }

    /** Keeps another line of a telling that is found by the same as before, and gives its mark. */
    int retrace(long finding, Traced traced) throws SQLException {
        String line = traced.trace().line();
        rows.add("UPDATE trace SET line = ? WHERE finding = ?", line, finding);
        for (Long number : traced.numbers()) {
            rows.add(
                    "UPDATE trace_key SET mark = ? WHERE number = ? AND day = ? AND finding = ?",
                    line.hashCode(),
                    number,
                    traced.trace().day(),
                    finding);
        }
        return line.hashCode();
    }

    void removeTrace(long finding, Traced traced) throws SQLException {
        rows.add("DELETE FROM trace WHERE finding = ?", finding);
        for (Long number : traced.numbers()) {
            rows.add(
                    "DELETE FROM trace_key WHERE number = ? AND day = ? AND finding = ?",
                    number,
                    traced.trace().day(),
                    finding);
        }
    }

    private void party(PartyRow row) throws SQLException {
        if (!parties.add(row.id())) {
            return;
        }
        Party party = row.party();
        rows.addSorted(
                1,
                dialect.insertNew("party", "id, country, name, named", "?, ?, ?, ?"),
                row.id(),
                party.country(),
                party.name(),
                party.named() ? 1 : 0);
        for (String word : row.words()) {
            rows.addSorted(2, dialect.insertNew("party_word", "word, party", "?, ?"), word, row.id());
        }
    }

    /** A finding that was written, with what its rows in other tables are known by. */
    record Written(long id, int day, long rank, List<String> states) {

        static Written of(ResultSet row) throws SQLException {
            return new Written(
                    row.getLong("id"),
                    row.getInt("day"),
                    row.getLong("rank"),
                    FindingRow.codes(row.getString("states")));
        }
    }

    /** Removes a report's row and all that is derived from its reading. */
    void remove(long report, List<Written> findings) throws SQLException {
        Set<List<Object>> gone = new HashSet<>();
        for (Written finding : findings) {
            long base = Lists.base(finding.id());
            removeState(Lists.EVERY, finding, base, gone);
            for (String state : finding.states()) {
                removeState(state, finding, base, gone);
                for (String other : finding.states()) {
                    removePair(state, other, finding, base, gone);
                }
            }
            rows.add("DELETE FROM finding WHERE id = ?", finding.id());
        }
        rows.add("DELETE FROM report_text WHERE report = ?", report);
        rows.add(dialect.deleteWords(), report);
        rows.add("DELETE FROM report WHERE id = ?", report);
        rows.flush();
    }

    private void removeState(String state, Written finding, long base, Set<List<Object>> gone) throws SQLException {
        if (gone.add(List.of(state, finding.day(), base))) {
            rows.add(
                    "DELETE FROM finding_state WHERE state = ? AND day = ? AND rank = ? AND base = ?",
                    state,
                    finding.day(),
                    finding.rank(),
                    base);
        }
    }

    private void removePair(String first, String second, Written finding, long base, Set<List<Object>> gone)
            throws SQLException {
        if (gone.add(List.of(first, second, finding.day(), base))) {
            rows.add(
                    "DELETE FROM finding_pair WHERE first = ? AND second = ? AND day = ? AND rank = ? AND base = ?",
                    first,
                    second,
                    finding.day(),
                    finding.rank(),
                    base);
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
