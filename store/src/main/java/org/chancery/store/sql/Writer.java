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
import org.chancery.store.join.EventJoiner;
import org.chancery.store.join.Trace;
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
    private static final String STATE = "INSERT INTO finding_state (state, day, rank, finding) VALUES (?, ?, ?, ?)";
    private static final String PAIR =
            "INSERT INTO finding_pair (first, second, day, rank, finding, direction) VALUES (?, ?, ?, ?, ?, ?)";
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
        long rank = Order.rank(article.id());
        long id = present.id() * FINDINGS;
        for (FindingRow finding : derived.findings()) {
            Trace trace = derived.traces().get(finding.name());
            String event = trace == null ? null : EventJoiner.id(List.of(trace));
            finding(id++, rank, finding, event);
        }
    }

    /** Keeps a trace under its keys. */
    void trace(long finding, Trace trace) throws SQLException {
        rows.add("INSERT INTO trace (finding, line) VALUES (?, ?)", finding, trace.line());
        for (String word : trace.keys()) {
            rows.add("INSERT INTO trace_key (word, day, finding) VALUES (?, ?, ?)", word, trace.day(), finding);
        }
    }

    void removeTrace(long finding, Trace trace) throws SQLException {
        rows.add("DELETE FROM trace WHERE finding = ?", finding);
        for (String word : trace.keys()) {
            rows.add("DELETE FROM trace_key WHERE word = ? AND day = ? AND finding = ?", word, trace.day(), finding);
        }
    }

    private void finding(long id, long rank, FindingRow finding, @Nullable String event) throws SQLException {
        rows.add(
                FINDING,
                id,
                finding.name(),
                finding.kind(),
                finding.type(),
                finding.quad(),
                finding.status(),
                finding.tie(),
                finding.event() == null ? null : finding.event().confidence(),
                finding.score(),
                finding.day(),
                rank,
                finding.first(),
                finding.last(),
                finding.place(),
                finding.placeWords(),
                finding.placeCountry(),
                FindingRow.list(finding.sectors()),
                FindingRow.list(finding.states()),
                FindingRow.numbers(finding.parties()),
                FindingRow.numbers(finding.voices()),
                finding.wordBegin(),
                finding.wordLength(),
                event,
                finding.rejected() ? 1 : 0,
                finding.correction());
        for (String state : finding.states()) {
            rows.add(STATE, state, finding.day(), rank, id);
        }
        for (FindingRow.PairRow pair : finding.pairs()) {
            rows.add(PAIR, pair.first(), pair.second(), finding.day(), rank, id, pair.direction());
        }
        for (Party party : finding.parties()) {
            party(party);
        }
        for (Party voice : finding.voices()) {
            party(voice);
        }
    }

    private void party(Party party) throws SQLException {
        long id = party.id();
        if (!parties.add(id)) {
            return;
        }
        rows.add(
                dialect.insertNew("party", "id, country, name, named", "?, ?, ?, ?"),
                id,
                party.country(),
                party.name(),
                party.named() ? 1 : 0);
        for (Words.Word word : Words.of(party.name())) {
            rows.add(dialect.insertNew("party_word", "word, party", "?, ?"), word.folded(), id);
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
        for (Written finding : findings) {
            for (String state : finding.states()) {
                rows.add(
                        "DELETE FROM finding_state WHERE state = ? AND day = ? AND rank = ? AND finding = ?",
                        state,
                        finding.day(),
                        finding.rank(),
                        finding.id());
                for (String other : finding.states()) {
                    rows.add(
                            "DELETE FROM finding_pair WHERE first = ? AND second = ? AND day = ? AND rank = ? AND finding = ?",
                            state,
                            other,
                            finding.day(),
                            finding.rank(),
                            finding.id());
                }
            }
            rows.add("DELETE FROM finding WHERE id = ?", finding.id());
        }
        rows.add("DELETE FROM report_text WHERE report = ?", report);
        rows.add(dialect.deleteWords(), report);
        rows.add("DELETE FROM report WHERE id = ?", report);
        rows.flush();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
