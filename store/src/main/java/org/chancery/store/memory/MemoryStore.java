package org.chancery.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.json.ReadingJson;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.Balance;
import org.chancery.store.Facets;
import org.chancery.store.Order;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.Sources;
import org.jspecify.annotations.Nullable;

/** Keeps readings in memory and answers by going through all of them. */
public final class MemoryStore implements RecordStore {

    /** All editions of each article, the earliest first. */
    private final Map<String, List<Edition>> articles = new TreeMap<>();

    private final Map<Correction, Correction.Standing> corrections = new LinkedHashMap<>();

    /** One reading with its findings made ready. */
    private record Edition(Reading reading, Source source, List<Told<?>> findings) {

        static Edition of(Reading reading, int number, Instant at) {
            Source source = Sources.alone(reading, number, at);
            return new Edition(reading, source, Assembly.of(reading, source));
        }
    }

    @Override
    public synchronized Receipt put(Reading reading, Instant at) {
        String article = reading.article().id();
        List<Edition> editions = articles.computeIfAbsent(article, any -> new ArrayList<>());
        String written = ReadingJson.write(reading);
        for (Edition edition : editions) {
            if (ReadingJson.write(edition.reading()).equals(written)) {
                return new Receipt(article, edition.source().edition(), Receipt.State.KNOWN);
            }
        }
        editions.add(Edition.of(reading, editions.size() + 1, at));
        Receipt.State state = editions.size() == 1 ? Receipt.State.NEW : Receipt.State.REREAD;
        return new Receipt(article, editions.size(), state);
    }

    @Override
    public synchronized List<Receipt> putAll(List<Reading> readings, Instant at) {
        return readings.stream().map(reading -> put(reading, at)).toList();
    }

    /** The edition of each article that holds at the time asked for. */
    private synchronized List<Edition> present(Query query) {
        List<Edition> present = new ArrayList<>();
        for (List<Edition> editions : articles.values()) {
            Edition latest = null;
            for (Edition edition : editions) {
                if (query.asOf() == null || !edition.source().keptAt().isAfter(query.asOf())) {
                    latest = edition;
                }
            }
            if (latest != null) {
                present.add(latest);
            }
        }
        return present;
    }

    private Stream<Told<?>> matching(Query query) {
        return present(query).stream()
                .flatMap(edition -> edition.findings().stream())
                .filter(query::test);
    }

    @Override
    public Page<Told<?>> find(Query query, int limit, @Nullable String cursor) {
        return Place.page(matching(query).toList(), Place::of, limit, cursor);
    }

    @Override
    public Stream<Told<?>> all(Query query) {
        return matching(query).sorted(Order.EARLIEST);
    }

    @Override
    public Page<JoinedEvent> joined(Query query, int limit, @Nullable String cursor) {
        List<JoinedEvent> all = matching(query)
                .map(MemoryStore::event)
                .flatMap(Optional::stream)
                .map(RecordStore::alone)
                .toList();
        return Place.page(all, MemoryStore::place, limit, cursor);
    }

    private static Place place(JoinedEvent event) {
        return new Place(-Order.day(event.tellings().get(0).day()), 0, event.id());
    }

    @SuppressWarnings("unchecked")
    private static Optional<Told<Event>> event(Told<?> told) {
        return told.finding() instanceof Event ? Optional.of((Told<Event>) told) : Optional.empty();
    }

    @Override
    public Optional<JoinedEvent> joined(String event) {
        return matching(Query.builder().event(event).build())
                .map(MemoryStore::event)
                .flatMap(Optional::stream)
                .map(RecordStore::alone)
                .findFirst();
    }

    @Override
    public Page<Hit> search(Query query, int limit, @Nullable String cursor) {
        List<Hit> hits =
                Search.hits(query, asked(query).stream().map(Edition::reading).toList(), this::source);
        int from = cursor == null ? 0 : Search.offset(cursor);
        List<Hit> rest = hits.subList(Math.min(from, hits.size()), hits.size());
        return rest.size() <= limit
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, limit), Integer.toString(from + limit));
    }

    private Source source(Reading reading) {
        List<Source> sources = editions(reading.article().id());
        return sources.get(sources.size() - 1);
    }

    /** Editions of reports that are asked for, the words of their text left aside. */
    private List<Edition> asked(Query query) {
        Query wordless = query.narrow().text(null).build();
        return present(query).stream()
                .filter(edition -> query.asksFindings()
                        ? edition.findings().stream().anyMatch(wordless::test)
                        : Search.asksSource(wordless, edition.source()))
                .toList();
    }

    @Override
    public List<DyadMonth> balance(Query query) {
        return Balance.of(query, matching(Balance.timeless(query)));
    }

    @Override
    public Map<String, Long> count(Query query, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        matching(query)
                .forEach(told -> Facets.values(told, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return Facets.ranked(counts);
    }

    @Override
    public Page<Story> stories(Query query, int reports, int limit, @Nullable String cursor) {
        List<Story> all = asked(query).stream()
                .map(edition -> story(edition.source()))
                .filter(story -> story.reports().size() >= reports)
                .toList();
        return Place.page(all, MemoryStore::place, limit, cursor);
    }

    private static Place place(Story story) {
        return new Place(-story.reports().size(), 0, story.id());
    }

    private static Story story(Source source) {
        return new Story(source.story(), List.of(source), source.origin());
    }

    @Override
    public Optional<Story> story(String id) {
        return present(Query.builder().build()).stream()
                .map(edition -> story(edition.source()))
                .filter(story -> story.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Reading> reading(String article) {
        return editionsOf(article).stream().reduce((first, second) -> second).map(Edition::reading);
    }

    @Override
    public Optional<Reading> reading(String article, int edition) {
        return editionsOf(article).stream()
                .filter(kept -> kept.source().edition() == edition)
                .map(Edition::reading)
                .findFirst();
    }

    @Override
    public List<Source> editions(String article) {
        return editionsOf(article).stream().map(Edition::source).toList();
    }

    private synchronized List<Edition> editionsOf(String article) {
        return List.copyOf(articles.getOrDefault(article, List.of()));
    }

    @Override
    public Page<Source> reports(Query query, int limit, @Nullable String cursor) {
        List<Source> all = Search.reports(query, present(query), Edition::reading, Edition::source, Edition::findings)
                .toList();
        return Place.page(all, Place::of, limit, cursor);
    }

    @Override
    public synchronized Correction correct(Correction correction) {
        Correction named = new Correction(
                Integer.toString(corrections.size() + 1),
                correction.article(),
                correction.action(),
                correction.kind(),
                correction.anchor(),
                correction.type(),
                correction.finding(),
                correction.who(),
                correction.when(),
                correction.why());
        corrections.put(named, Correction.Standing.APPLIED);
        return named;
    }

    @Override
    public synchronized Map<Correction, Correction.Standing> corrections(@Nullable String article) {
        Map<Correction, Correction.Standing> found = new LinkedHashMap<>();
        corrections.forEach((correction, standing) -> {
            if (article == null || article.equals(correction.article())) {
                found.put(correction, standing);
            }
        });
        return found;
    }

    @Override
    public synchronized Inventory inventory() {
        Query everything = Query.builder().rejected(true).build();
        Map<Query.Kind, Long> findings = new TreeMap<>();
        matching(everything).forEach(told -> findings.merge(kind(told), 1L, Long::sum));
        List<String> days = present(everything).stream()
                .map(edition -> edition.source().day())
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        return new Inventory(
                articles.size(),
                articles.values().stream().mapToLong(Collection::size).sum(),
                findings,
                findings.getOrDefault(Query.Kind.EVENT, 0L),
                articles.size(),
                corrections.size(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private static Query.Kind kind(Told<?> told) {
        return org.chancery.store.Facts.of(told).kind();
    }

    @Override
    public void rebuild(Progress progress) {
        progress.done(0, 0);
    }

    @Override
    public void close() {}
}
