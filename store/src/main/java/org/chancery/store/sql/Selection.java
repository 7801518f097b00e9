package org.chancery.store.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.model.Code;
import org.chancery.store.Order;
import org.chancery.store.Query;
import org.chancery.store.Words;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL over the findings {@code f}. Where it begins is chosen by what narrows most: an event, a report or story,
 * a few reports that have the words, a pair, a state, else the days.
 */
final class Selection {

    /** With fewer reports than these it is cheaper to look through them than along the days. */
    private static final int FEW = 1500;

    private static final String WITHIN_REPORT = "f.id BETWEEN %s * 1048576 AND %s * 1048576 + 1048575";

    private final Query query;
    private final Dialect dialect;
    private final List<String> texts;
    private final List<Set<String>> groups;
    private final Sql from = new Sql();
    private final Sql where = new Sql();
    private String day = "f.day";
    private String rank = "f.rank";
    private boolean reportJoined;
    private boolean candidatesLead;
    /** Whether it begins with lists of a report's findings of one day. */
    private boolean byList;

    private Selection(Query query, Dialect dialect) {
        this.query = query;
        this.dialect = dialect;
        this.texts = Words.texts(query.text());
        List<Set<String>> asked = Tokens.asked(query);
        if (asked.stream().anyMatch(Set::isEmpty)) {
            where.add(" AND 1 = 0");
            asked = List.of();
        }
        this.groups = asked;
    }

    static Selection of(Query query, Dialect dialect, Handle handle) {
        Selection selection = new Selection(query, dialect);
        selection.begin(handle);
        selection.narrow();
        return selection;
    }

    /** Columns in whose order findings come. */
    String day() {
        return day;
    }

    String rank() {
        return rank;
    }

    String id() {
        return "f.id";
    }

    /** {@code FROM … WHERE …}, with a report {@code r} where that is wanted. */
    Sql tables(boolean report) {
        Sql sql = new Sql(" FROM ").add(from);
        boolean join = report && !reportJoined;
        sql.add(join || needsReport() ? " CROSS JOIN report r" : "");
        sql.add(texts.isEmpty() ? "" : " CROSS JOIN report_text w");
        sql.add(" WHERE 1 = 1").add(where);
        sql.add(join || needsReport() ? " AND r.id = f.id >> 20" : "");
        return sql.add(texts.isEmpty() ? "" : " AND w.report = f.id >> 20");
    }

    private boolean needsReport() {
        return !reportJoined
                && !(query.outlets().isEmpty()
                        && query.controls().isEmpty()
                        && query.story() == null
                        && query.article() == null
                        && query.asOf() == null);
    }

    private void begin(Handle handle) {
        if (query.event() != null) {
            from.add("finding f");
        } else if (query.article() != null || query.story() != null) {
            from.add("report r CROSS JOIN finding f");
            where.add(" AND " + WITHIN_REPORT.formatted("r.id", "r.id"));
            reportJoined = true;
        } else if (hasTokens() && isFew(handle)) {
            from.add("(").add(dialect.candidates(texts, groups, false)).add(") c CROSS JOIN finding f");
            where.add(" AND " + WITHIN_REPORT.formatted("c.id", "c.id"));
            candidatesLead = true;
        } else if (query.pair() != null) {
            beginWith("finding_pair");
        } else {
            // by the one state that is asked for, or by the days alone
            beginWith("finding_state");
        }
    }

    private void beginWith(String table) {
        from.add(table + " d CROSS JOIN finding f");
        where.add(" AND " + Lists.MEMBER);
        day = "d.day";
        rank = "d.rank";
        byList = true;
    }

    private boolean hasTokens() {
        return !texts.isEmpty() || !groups.isEmpty();
    }

    private boolean isFew(Handle handle) {
        return new Sql("SELECT count(*) FROM (SELECT 1 FROM (")
                        .add(dialect.candidates(texts, groups, false))
                        .add(") c LIMIT " + (FEW + 1) + ") few")
                        .on(handle)
                        .mapTo(Integer.class)
                        .one()
                <= FEW;
    }

    private void narrow() {
        narrowPair();
        narrowStates();
        narrowKinds();
        narrowPeriod();
        narrowSource();
        narrowPlaces();
        narrowParties();
        if (hasTokens() && !candidatesLead) {
            where.add(" AND f.id >> 20 IN (SELECT c.id FROM (")
                    .add(dialect.candidates(texts, groups, false))
                    .add(") c)");
        }
        for (String text : texts) {
            where.add(" AND " + dialect.holds("substr(w.words, f.word_begin, f.word_length)", "?"), " " + text + " ");
        }
    }

    private void narrowPair() {
        Query.Pair pair = query.pair();
        if (pair == null) {
            return;
        }
        boolean inOrder = pair.first().compareTo(pair.second()) <= 0;
        String first = inOrder ? pair.first() : pair.second();
        String second = inOrder ? pair.second() : pair.first();
        String directions =
                !pair.directed() || first.equals(second) ? "" : " AND d.direction IN (" + (inOrder ? 1 : 2) + ", 3)";
        if (byList) {
            where.add(" AND d.first = ? AND d.second = ?" + directions, first, second);
        } else {
            where.add(
                    " AND EXISTS (SELECT 1 FROM finding_pair d WHERE d.first = ? AND d.second = ? AND d.day = f.day"
                            + " AND d.rank = f.rank AND " + Lists.MEMBER + directions + ")",
                    first,
                    second);
        }
    }

    private void narrowStates() {
        Set<String> states = query.states();
        boolean listed = byList && query.pair() == null;
        if (listed) {
            where.add(" AND d.state = ?", states.size() == 1 ? states.iterator().next() : Lists.EVERY);
        }
        if (states.isEmpty() || listed && states.size() == 1) {
            return;
        }
        anyHolds("f.states", states.stream().map(FindingRow::quoted).toList());
    }

    private void anyHolds(String column, Collection<String> parts) {
        String gap = " AND (";
        for (String part : parts) {
            where.add(gap + dialect.holds(column, "?"), part);
            gap = " OR ";
        }
        where.add(")");
    }

    private void narrowKinds() {
        if (!query.kinds().isEmpty()) {
            among("f.kind", query.kinds());
        }
        if (!query.types().isEmpty()) {
            among("f.type", query.types());
        }
        if (!query.quads().isEmpty()) {
            among("f.quad", query.quads());
        }
        if (!query.statuses().isEmpty()) {
            among("f.status", query.statuses());
        }
        if (!query.ties().isEmpty()) {
            among("f.tie", query.ties());
        }
        if (query.confidence() > 0) {
            where.add(" AND (f.kind <> 0 OR f.confidence >= ?)", query.confidence());
        }
        if (!query.rejected()) {
            where.add(" AND f.rejected = 0");
        }
        if (query.event() != null) {
            where.add(" AND f.event = ?", query.event());
        }
    }

    private <T extends Enum<T> & Code> void among(String column, Set<T> wanted) {
        where.add(" AND " + column + " IN ")
                .list(wanted.stream().map(Enum::ordinal).toList());
    }

    private void narrowPeriod() {
        LocalDate first = query.from();
        LocalDate last = query.until();
        if (first == null && last == null) {
            return;
        }
        where.add(" AND f.first > 0");
        if (first != null) {
            where.add(" AND f.last >= ?", Order.day(first.toString()));
        }
        if (last != null) {
            int bound = Order.day(last.toString());
            where.add(" AND f.first <= ? AND " + day + " <= ?", bound, bound);
        }
    }

    private void narrowSource() {
        if (query.article() != null) {
            where.add(" AND r.article = ?", query.article());
        }
        if (query.story() != null) {
            where.add(" AND r.story = ?", query.story());
        }
        if (!query.controls().isEmpty()) {
            among("r.control", query.controls());
        }
        if (query.asOf() != null) {
            where.add(" AND r.kept_at <= ?", query.asOf().toEpochMilli());
        }
        named("r.outlet_words", null, query.outlets());
    }

    private void narrowPlaces() {
        named("f.place_words", "f.place_country", query.places());
    }

    /** Any of the names, each word of it in the one column, or as a country in the other. */
    private void named(String words, @Nullable String country, Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String gap = " AND (";
        for (String name : names) {
            where.add(gap);
            gap = " OR ";
            if (country != null) {
                where.add(country + " = ? OR ", name);
            }
            List<String> parts = new ArrayList<>();
            Words.of(name).forEach(word -> parts.add(word.folded()));
            where.add(parts.isEmpty() ? "1 = 0" : "(1 = 1");
            parts.forEach(part -> where.add(" AND " + dialect.holds(words, "?"), " " + part + " "));
            where.add(parts.isEmpty() ? "" : ")");
        }
        where.add(")");
    }

    private void narrowParties() {
        if (!query.sectors().isEmpty()) {
            anyHolds(
                    "f.sectors",
                    query.sectors().stream().map(FindingRow::quoted).toList());
        }
        if (!query.parties().isEmpty()) {
            where.add(" AND EXISTS (SELECT 1 FROM " + dialect.numbers("f.parties", "e") + " WHERE e.value IN (");
            where.add(PartyNames.having(query.parties(), false)).add("))");
        }
        if (!query.speakers().isEmpty()) {
            where.add(" AND EXISTS (SELECT 1 FROM " + dialect.numbers("f.voices", "e") + " WHERE e.value IN (");
            where.add(PartyNames.having(query.speakers(), true)).add("))");
        }
    }
}
