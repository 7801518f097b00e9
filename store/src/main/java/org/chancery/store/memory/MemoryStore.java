package org.chancery.store.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.chancery.store.Balance;
import org.chancery.store.Facets;
import org.chancery.store.Facts;
import org.chancery.store.Order;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.Sources;
import org.chancery.store.correction.Corrections;
import org.chancery.store.join.JoinedEvents;
import org.chancery.store.story.Origins;
import org.jspecify.annotations.Nullable;

/** Keeps readings in memory and answers by going through all of them. */
public final class MemoryStore implements RecordStore {

    private final Origins origins = Origins.load();
    private final JoinedEvents joining = new JoinedEvents(origins);
    /** All editions of each article, the earliest first. */
    private final Map<String, List<Snapshot.Kept>> articles = new TreeMap<>();

    private final List<Correction> corrections = new ArrayList<>();
    private @Nullable Snapshot present;

    @Override
    public synchronized Receipt put(Reading reading, Instant at) {
        String article = reading.article().id();
        List<Snapshot.Kept> editions = articles.computeIfAbsent(article, any -> new ArrayList<>());
        String written = ReadingJson.write(reading);
        for (Snapshot.Kept edition : editions) {
            if (ReadingJson.write(edition.reading()).equals(written)) {
                return new Receipt(article, edition.edition(), Receipt.State.KNOWN);
            }
        }
        editions.add(new Snapshot.Kept(reading, editions.size() + 1, at.truncatedTo(ChronoUnit.MILLIS)));
        present = null;
        Receipt.State state = editions.size() == 1 ? Receipt.State.NEW : Receipt.State.REREAD;
        return new Receipt(article, editions.size(), state);
    }

    @Override
    public synchronized List<Receipt> putAll(List<Reading> readings, Instant at) {
        return readings.stream().map(reading -> put(reading, at)).toList();
    }

    /** Keeps a reading and a correction as another store has them. */
    public synchronized void restore(Reading reading, int edition, Instant at) {
        articles.computeIfAbsent(reading.article().id(), any -> new ArrayList<>())
                .add(new Snapshot.Kept(reading, edition, at));
        present = null;
    }

    /** Keeps a correction as another store has it. */
    public synchronized void restore(Correction correction) {
        corrections.add(correction);
        present = null;
    }

    private synchronized Snapshot at(@Nullable Instant time) {
        if (time == null && present != null) {
            return present;
        }
        List<Snapshot.Kept> latest = new ArrayList<>();
        for (List<Snapshot.Kept> editions : articles.values()) {
            editions.stream()
                    .filter(edition -> time == null || !edition.at().isAfter(time))
                    .reduce((first, second) -> second)
                    .ifPresent(latest::add);
        }
        List<Correction> said = corrections.stream()
                .filter(correction -> time == null || !correction.when().isAfter(time))
                .toList();
        Snapshot snapshot = Snapshot.of(latest, said, origins);
        present = time == null ? snapshot : present;
        return snapshot;
    }

    private Stream<Told<?>> matching(Query query) {
        return at(query.asOf()).findings().stream().filter(query::test);
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
        Snapshot snapshot = at(query.asOf());
        Map<String, Integer> days = new TreeMap<>();
        snapshot.findings().stream()
                .filter(told ->
                        told.finding() instanceof Event && snapshot.events().containsKey(String.valueOf(told.event())))
                .filter(query::test)
                .forEach(told -> days.merge(String.valueOf(told.event()), Order.day(told.day()), Math::max));
        Page<Map.Entry<String, Integer>> page = Place.page(
                List.copyOf(days.entrySet()), entry -> new Place(-entry.getValue(), 0, entry.getKey()), limit, cursor);
        return new Page<>(
                page.items().stream()
                        .map(entry -> event(snapshot, entry.getKey()))
                        .toList(),
                page.next());
    }

    private JoinedEvent event(Snapshot snapshot, String id) {
        return joining.of(id, snapshot.events().getOrDefault(id, List.of()));
    }

    @Override
    public Optional<JoinedEvent> joined(String event) {
        Snapshot snapshot = at(null);
        return snapshot.events().containsKey(event) ? Optional.of(event(snapshot, event)) : Optional.empty();
    }

    @Override
    public Page<Hit> search(Query query, int limit, @Nullable String cursor) {
        Query wordless = query.narrow().text(null).build();
        List<Source> asked = asked(wordless).toList();
        List<Hit> hits = Search.hits(query, asked, this::present);
        int from = cursor == null ? 0 : Search.offset(cursor);
        List<Hit> rest = hits.subList(Math.min(from, hits.size()), hits.size());
        return rest.size() <= limit
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, limit), Integer.toString(from + limit));
    }

    private Reading present(Source source) {
        return reading(source.article(), source.edition()).orElseThrow();
    }

    private Stream<Source> asked(Query query) {
        return Search.reports(query, at(query.asOf()), this::present);
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
        List<String> wanted =
                asked(query.narrow().text(null).build()).map(Source::story).toList();
        List<Story> all = at(query.asOf()).stories().stream()
                .filter(story -> story.reports().size() >= reports && wanted.contains(story.id()))
                .toList();
        return Place.page(all, story -> new Place(-story.reports().size(), 0, story.id()), limit, cursor);
    }

    @Override
    public Optional<Story> story(String id) {
        return at(null).stories().stream()
                .filter(story -> story.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Reading> reading(String article) {
        return kept(article).stream().reduce((first, second) -> second).map(Snapshot.Kept::reading);
    }

    @Override
    public Optional<Reading> reading(String article, int edition) {
        return kept(article).stream()
                .filter(kept -> kept.edition() == edition)
                .map(Snapshot.Kept::reading)
                .findFirst();
    }

    private synchronized List<Snapshot.Kept> kept(String article) {
        return List.copyOf(articles.getOrDefault(article, List.of()));
    }

    @Override
    public List<Source> editions(String article) {
        Optional<Source> latest = at(null).sources().stream()
                .filter(source -> source.article().equals(article))
                .findFirst();
        return kept(article).stream()
                .map(kept -> Sources.of(
                        kept.reading(),
                        kept.edition(),
                        kept.at(),
                        latest.map(Source::story).orElse(article),
                        latest.map(Source::origin).orElse(null)))
                .toList();
    }

    @Override
    public Page<Source> reports(Query query, int limit, @Nullable String cursor) {
        return Place.page(asked(query).toList(), Place::of, limit, cursor);
    }

    @Override
    public synchronized Correction correct(Correction correction) {
        Reading reading = reading(correction.article())
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + correction.article()));
        Correction named = Sources.named(correction, Integer.toString(corrections.size() + 1));
        Corrections.check(Sources.corrected(reading, corrections), named);
        corrections.add(named);
        present = null;
        return named;
    }

    @Override
    public synchronized Map<Correction, Correction.Standing> corrections(@Nullable String article) {
        Map<Correction, Correction.Standing> standings = at(null).standings();
        Map<Correction, Correction.Standing> found = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            if (article == null || article.equals(correction.article())) {
                found.put(correction, Objects.requireNonNull(standings.get(correction)));
            }
        }
        return found;
    }

    @Override
    public synchronized String stamp() {
        long readings = articles.values().stream().mapToLong(List::size).sum();
        return readings + "-" + corrections.size();
    }

    @Override
    public synchronized Inventory inventory() {
        Snapshot snapshot = at(null);
        Map<Query.Kind, Long> findings = new TreeMap<>();
        snapshot.findings().stream()
                .filter(Query.builder().build()::test)
                .forEach(told -> findings.merge(Facts.of(told).kind(), 1L, Long::sum));
        List<String> days = snapshot.sources().stream()
                .map(Source::day)
                .filter(day -> Order.day(day) > 0)
                .sorted()
                .toList();
        return new Inventory(
                articles.size(),
                articles.values().stream().mapToLong(Collection::size).sum(),
                findings,
                snapshot.events().size(),
                snapshot.stories().size(),
                corrections.size(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    @Override
    public synchronized void rebuild(Progress progress) {
        present = null;
        progress.done(articles.size(), articles.size());
    }

    @Override
    public void close() {}
}
