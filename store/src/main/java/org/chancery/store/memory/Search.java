package org.chancery.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.Reading;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Hit;
import org.chancery.store.Reports;
import org.chancery.store.Snippets;

/** Looks for words in the texts of reports. */
final class Search {

    private Search() {}

    /** Reports whose text holds all words of the query, those first in which they are densest. */
    static List<Hit> hits(Query query, Collection<Reading> readings, Function<Reading, Source> source) {
        record Ranked(Hit hit, double rank) {}
        List<Ranked> found = new ArrayList<>();
        String text = query.text() == null ? "" : query.text();
        for (Reading reading : readings) {
            double rank = Reports.rank(reading.article(), text);
            if (rank > 0) {
                Source told = source.apply(reading);
                found.add(new Ranked(new Hit(told, Snippets.of(reading.article().text(), text)), rank));
            }
        }
        found.sort(Comparator.comparingDouble((Ranked ranked) -> -ranked.rank())
                .thenComparing(ranked -> ranked.hit().source().article()));
        return found.stream().map(Ranked::hit).toList();
    }

    static boolean asksSource(Query query, Source source) {
        return Reports.test(query, source);
    }

    static <E> Stream<Source> reports(
            Query query,
            Collection<E> editions,
            Function<E, Reading> reading,
            Function<E, Source> source,
            Function<E, List<Told<?>>> findings) {
        return editions.stream()
                .filter(edition -> query.asksFindings()
                        ? findings.apply(edition).stream().anyMatch(query::test)
                        : Reports.test(query, source.apply(edition))
                                && Reports.holds(reading.apply(edition).article(), query.text()))
                .map(source);
    }

    static int offset(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException odd) {
            throw new IllegalArgumentException("'" + cursor + "' is no place to go on from", odd);
        }
    }
}
