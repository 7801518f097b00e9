package org.chancery.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept.
 *
 * @param findings how many of each kind
 * @param events events across reports
 * @param firstDay of the earliest finding, null when none has a day
 * @param lastDay of the latest finding, null when none has a day
 * @param tables findings by the values of what they can be counted by
 */
public record Stats(
        long reports,
        long readings,
        Map<String, Long> findings,
        long events,
        long stories,
        long corrections,
        @Nullable String firstDay,
        @Nullable String lastDay,
        List<Table> tables) {

    /** How often each value of a facet occurs, the most frequent first. */
    public record Table(String name, List<Row> rows, int left) {

        /** The first rows of a count, and how many values were left out. */
        public static Table of(String name, Map<String, Long> counts, int most) {
            List<Row> rows = counts.entrySet().stream()
                    .limit(most)
                    .map(entry -> new Row(entry.getKey(), entry.getValue()))
                    .toList();
            return new Table(name, rows, counts.size() - rows.size());
        }
    }

    /** A value and how often it occurs. */
    public record Row(String value, long count) {}

    public Stats {
        findings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(findings));
        tables = List.copyOf(tables);
    }
}
