package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.kept.Told;
import org.chancery.store.Facets;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Facet;
import org.chancery.store.RecordStore.Page;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds and counts findings. */
final class FindingQueries {

    private static final int FETCHED = 1000;

    private final Dialect dialect;
    private final Readings readings;

    FindingQueries(Dialect dialect, Readings readings) {
        this.dialect = dialect;
        this.readings = readings;
    }

    Page<Told<?>> find(Handle handle, Query query, int limit, @Nullable String cursor) {
        Selection selection = Selection.of(query, dialect, handle);
        Sql sql = new Sql("SELECT " + Hydrator.COLUMNS).add(selection.tables(false));
        Place place = Place.parse(cursor);
        if (place != null) {
            sql.add(place.behind(selection.day(), selection.rank(), selection.id()));
        }
        sql.add(" ORDER BY " + selection.day() + " DESC, " + selection.rank() + ", " + selection.id() + " LIMIT ?",
                limit + 1);
        List<Hydrator.Row> rows =
                sql.on(handle).map((row, context) -> Hydrator.Row.of(row)).list();
        Hydrator hydrator = new Hydrator(handle, readings);
        List<Told<?>> found = new ArrayList<>();
        for (Hydrator.Row row : rows.subList(0, Math.min(limit, rows.size()))) {
            found.add(hydrator.told(row));
        }
        if (rows.size() <= limit) {
            return new Page<>(found, null);
        }
        Hydrator.Row last = rows.get(limit - 1);
        return new Page<>(found, new Place(last.day(), last.rank(), last.id()).toString());
    }

    Stream<Told<?>> all(Handle handle, Query query) {
        Selection selection = Selection.of(query, dialect, handle);
        Sql sql = new Sql("SELECT " + Hydrator.COLUMNS)
                .add(selection.tables(false))
                .add(" ORDER BY " + selection.day() + ", " + selection.rank() + ", " + selection.id());
        Hydrator hydrator = new Hydrator(handle, readings);
        return sql.on(handle)
                .setFetchSize(FETCHED)
                .map((row, context) -> Hydrator.Row.of(row))
                .stream()
                .map(hydrator::told);
    }

    boolean any(Handle handle, Query query) {
        Selection selection = Selection.of(query, dialect, handle);
        return new Sql("SELECT 1").add(selection.tables(false)).add(" LIMIT 1")
                .on(handle)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    Map<String, Long> count(Handle handle, Query query, Facet facet) {
        Selection selection = Selection.of(query, dialect, handle);
        boolean report = facet == Facet.OUTLET || facet == Facet.CONTROL || facet == Facet.STORY;
        String inner = ", %s AS item";
        Sql found = new Sql("SELECT f.id AS id" + inner.formatted(item(facet))).add(selection.tables(report));
        Sql sql = new Sql("WITH found AS (").add(found).add(") ").add(outer(facet));
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.on(handle)
                .map((row, context) -> Map.entry(String.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(entry -> counts.merge(word(facet, entry.getKey()), entry.getValue(), Long::sum));
        return Facets.ranked(counts);
    }

    /** What of a finding a facet counts by, or what leads to it. */
    private static String item(Facet facet) {
        return switch (facet) {
            case KIND -> "f.kind";
            case TYPE -> "f.type";
            case QUAD -> "f.quad";
            case STATUS -> "f.status";
            case TIE -> "f.tie";
            case PLACE -> "f.place";
            case MONTH -> "CASE WHEN f.day / 100 % 100 > 0 THEN f.day / 100 END";
            case STATE -> "f.states";
            case SECTOR -> "f.sectors";
            case SPEAKER -> "f.voices";
            case OUTLET -> "r.outlet";
            case CONTROL -> "r.control";
            case STORY -> "r.story";
            case PAIR -> "f.id";
        };
    }

    private Sql outer(Facet facet) {
        String each = "SELECT %s, count(*) FROM found %s GROUP BY 1";
        return new Sql(
                switch (facet) {
                    case STATE, SECTOR -> each.formatted("e.value", "CROSS JOIN " + dialect.strings("found.item", "e"));
                    case SPEAKER -> "SELECT p.name, count(DISTINCT found.id) FROM found CROSS JOIN "
                            + dialect.numbers("found.item", "e")
                            + " JOIN party p ON p.id = e.value WHERE p.named = 1 GROUP BY 1";
                    case PAIR -> "SELECT p.first || '-' || p.second, count(*) FROM found"
                            + PairLookup.of(dialect, "found.id") + " GROUP BY 1";
                    default -> each.formatted("item", "WHERE item IS NOT NULL");
                });
    }

    private static String word(Facet facet, String item) {
        return switch (facet) {
            case KIND -> code(Query.Kind.values(), item);
            case TYPE -> code(EventType.values(), item);
            case QUAD -> code(Quad.values(), item);
            case STATUS -> code(Status.values(), item);
            case TIE -> code(TieKind.values(), item);
            case CONTROL -> code(OutletControl.values(), item);
            case MONTH -> "0".repeat(6 - item.length()) + item.substring(0, item.length() - 2) + "-"
                    + item.substring(item.length() - 2);
            default -> item;
        };
    }

    private static String code(Code[] codes, String ordinal) {
        return codes[Integer.parseInt(ordinal)].code();
    }
}
