package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.store.Order;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Hit;
import org.chancery.store.RecordStore.Page;
import org.chancery.store.Snippets;
import org.chancery.store.Words;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds reports and stories. */
final class ReportQueries {

    private final Dialect dialect;
    private final Readings readings;

    ReportQueries(Dialect dialect, Readings readings) {
        this.dialect = dialect;
        this.readings = readings;
    }

    Page<Source> reports(Handle handle, Query query, int limit, @Nullable String cursor) {
        Sql sql = new Sql("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE 1 = 1");
        sql.add(asked(handle, query, query.asksFindings() ? query : query.narrow().text(null).build()));
        List<String> texts = Words.texts(query.text());
        if (!query.asksFindings() && !texts.isEmpty()) {
            sql.add(" AND r.id IN (SELECT c.id FROM (")
                    .add(dialect.candidates(texts, List.of(), false))
                    .add(") c)");
        }
        Place place = Place.parse(cursor);
        if (place != null) {
            sql.add(place.behind("r.day", "r.rank", "r.id"));
        }
        sql.add(" ORDER BY r.day DESC, r.rank, r.id LIMIT ?", limit + 1);
        List<ReportRow> rows =
                sql.on(handle).map((row, context) -> ReportRow.of(row)).list();
        List<Source> sources = rows.stream().limit(limit).map(ReportRow::source).toList();
        if (rows.size() <= limit) {
            return new Page<>(sources, null);
        }
        ReportRow last = rows.get(limit - 1);
        String article = last.source().article();
        Place end = new Place(Order.day(last.source().day()), Order.rank(article), last.id());
        return new Page<>(sources, end.toString());
    }

    /** Conditions on reports r: that they have a finding asked for, or, when none is asked of findings, on themselves. */
    private Sql asked(Handle handle, Query query, Query findings) {
        if (query.asksFindings()) {
            Selection selection = Selection.of(findings, dialect, handle);
            return new Sql(" AND r.id IN (SELECT f.id >> 20").add(selection.tables(false)).add(")");
        }
        Sql sql = new Sql();
        if (query.article() != null) {
            sql.add(" AND r.article = ?", query.article());
        }
        if (query.story() != null) {
            sql.add(" AND r.story = ?", query.story());
        }
        if (query.from() != null) {
            sql.add(" AND r.day >= ? AND r.day > 0", Order.day(query.from().toString()));
        }
        if (query.until() != null) {
            sql.add(" AND r.day <= ? AND r.day > 0", Order.day(query.until().toString()));
        }
        if (query.asOf() != null) {
            sql.add(" AND r.kept_at <= ?", query.asOf().toEpochMilli());
        }
        if (!query.controls().isEmpty()) {
            sql.add(" AND r.control IN ")
                    .list(query.controls().stream().map(Enum::ordinal).toList());
        }
        addOutlets(query.outlets(), sql);
        return sql;
    }

    private void addOutlets(Set<String> outlets, Sql sql) {
        String gap = outlets.isEmpty() ? "" : " AND (";
        for (String outlet : outlets) {
            List<Words.Word> words = Words.of(outlet);
            sql.add(gap).add(words.isEmpty() ? "(1 = 0" : "(1 = 1");
            for (Words.Word word : words) {
                sql.add(" AND " + dialect.holds("r.outlet_words", "?"), " " + word.folded() + " ");
            }
            sql.add(")");
            gap = " OR ";
        }
        sql.add(outlets.isEmpty() ? "" : ")");
    }

    Page<Hit> search(Handle handle, Query query, int limit, @Nullable String cursor) {
        List<String> texts = Words.texts(query.text());
        if (texts.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int offset = offset(cursor);
        Query rest = query.narrow().text(null).build();
        Sql sql = new Sql("SELECT " + ReportRow.COLUMNS + " FROM (")
                .add(dialect.candidates(texts, List.of(), true))
                .add(") c JOIN report r ON r.id = c.id WHERE 1 = 1")
                .add(asked(handle, rest, rest))
                .add(" ORDER BY c.score, r.rank, r.id LIMIT ? OFFSET ?", limit + 1, offset);
        List<ReportRow> rows =
                sql.on(handle).map((row, context) -> ReportRow.of(row)).list();
        List<Hit> hits = new ArrayList<>();
        for (ReportRow row : rows.subList(0, Math.min(limit, rows.size()))) {
            Article article = readings.get(handle, row.id(), row.source().edition())
                    .reading()
                    .article();
            hits.add(new Hit(row.source(), Snippets.of(article.text(), String.valueOf(query.text()))));
        }
        return new Page<>(hits, rows.size() > limit ? Integer.toString(offset + limit) : null);
    }

    private static int offset(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException odd) {
            throw new IllegalArgumentException("'" + cursor + "' is no place to go on from", odd);
        }
    }

    Page<Story> stories(Handle handle, Query query, int reports, int limit, @Nullable String cursor) {
        Query rest = query.narrow().text(null).build();
        Sql sql = new Sql(
                "SELECT s.story AS story, s.size AS size FROM (SELECT story, count(*) AS size FROM report GROUP BY story) s"
                        + " WHERE s.size >= ?",
                reports);
        if (!query.equals(Query.builder().build())) {
            sql.add(" AND s.story IN (SELECT r.story FROM report r WHERE 1 = 1").add(asked(handle, rest, rest)).add(")");
        }
        if (cursor != null) {
            int gap = cursor.indexOf(' ');
            long size = gap < 0 ? offset(cursor) : offset(cursor.substring(0, gap));
            sql.add(" AND (s.size < ? OR (s.size = ? AND s.story > ?))", size, size, cursor.substring(gap + 1));
        }
        sql.add(" ORDER BY s.size DESC, s.story LIMIT ?", limit + 1);
        record Sized(String story, long size) {}
        List<Sized> rows = sql.on(handle)
                .map((row, context) -> new Sized(row.getString(1), row.getLong(2)))
                .list();
        List<Story> stories = rows.stream()
                .limit(limit)
                .map(row -> story(handle, row.story()).orElseThrow())
                .toList();
        if (rows.size() <= limit) {
            return new Page<>(stories, null);
        }
        Sized last = rows.get(limit - 1);
        return new Page<>(stories, last.size() + " " + last.story());
    }

    Optional<Story> story(Handle handle, String id) {
        List<Source> reports = handle
                .createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.story = ?")
                .bind(0, id)
                .map((row, context) -> ReportRow.of(row).source())
                .list()
                .stream()
                .sorted(org.chancery.store.Reports.EARLIEST)
                .toList();
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(new Story(id, reports, reports.get(0).origin()));
    }

    Optional<ReportRow> report(Handle handle, String article) {
        return handle.createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.article = ?")
                .bind(0, article)
                .map((row, context) -> ReportRow.of(row))
                .findOne();
    }
}
