package org.chancery.store.sql;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Inventory;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts what is kept. */
final class InventoryQueries {

    private InventoryQueries() {}

    static Inventory inventory(Handle handle) {
        Map<Query.Kind, Long> findings = new TreeMap<>();
        handle.createQuery("SELECT kind, count(*) FROM finding WHERE rejected = 0 GROUP BY kind")
                .map((row, context) -> Map.entry(Query.Kind.values()[row.getInt(1)], row.getLong(2)))
                .forEach(entry -> findings.put(entry.getKey(), entry.getValue()));
        return new Inventory(
                count(handle, "count(*) FROM report"),
                count(handle, "count(*) FROM reading"),
                findings,
                count(handle, "count(DISTINCT event) FROM finding WHERE event IS NOT NULL"),
                count(handle, "count(DISTINCT story) FROM report"),
                count(handle, "count(*) FROM correction"),
                day(handle, "min"),
                day(handle, "max"));
    }

    /** The highest numbers of readings and corrections; a new edition of an earlier report raises neither. */
    static String stamp(Handle handle) {
        return count(handle, "coalesce(max(id), 0) FROM reading") + "-"
                + count(handle, "coalesce(max(id), 0) FROM correction");
    }

    private static long count(Handle handle, String what) {
        return handle.createQuery("SELECT " + what).mapTo(Long.class).one();
    }

    private static @Nullable String day(Handle handle, String end) {
        return handle.createQuery("SELECT substr(" + end + "(published), 1, 10) FROM report WHERE day > 0")
                .map((row, context) -> java.util.Optional.ofNullable(row.getString(1)))
                .one()
                .orElse(null);
    }
}
