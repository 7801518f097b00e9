package org.chancery.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.model.Reading;
import org.chancery.model.kept.Source;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Hit;
import org.chancery.store.Reports;
import org.chancery.store.Snippets;

/** Looks for reports and for words in their texts. */
final class Search {

    private Search() {}

    /** Reports whose text holds all words of the query, those first in which they are densest. */
    static List<Hit> hits(Query query, Collection<Source> sources, Function<Source, Reading> reading) {
        record Ranked(Hit hit, double rank) {}
        List<Ranked> found = new ArrayList<>();
        String text = query.text() == null ? "" : query.text();
        for (Source source : sources) {
            Article article = reading.apply(source).article();
            double rank = Reports.rank(article, text);
            if (rank > 0) {
                found.add(new Ranked(new Hit(source, Snippets.of(article.text(), text)), rank));
            }
        }
        found.sort(Comparator.comparingDouble((Ranked ranked) -> -ranked.rank())
                .thenComparing(ranked -> ranked.hit().source().article()));
        return found.stream().map(Ranked::hit).toList();
    }

    static Stream<Source> reports(Query query, Snapshot snapshot, Function<Source, Reading> reading) {
        if (query.asksFindings()) {
            Set<String> articles = snapshot.findings().stream()
                    .filter(query::test)
                    .map(told -> told.source().article())
                    .collect(Collectors.toSet());
            return snapshot.sources().stream().filter(source -> articles.contains(source.article()));
        }
        return snapshot.sources().stream()
                .filter(source -> Reports.test(query, source))
                .filter(source -> query.text() == null
                        || Reports.holds(reading.apply(source).article(), query.text()));
    }

    static int offset(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException odd) {
            throw new IllegalArgumentException("'" + cursor + "' is no place to go on from", odd);
        }
    }
}
