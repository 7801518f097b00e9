package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.chancery.store.RecordStore.Page;
import org.chancery.store.RecordStore.Receipt;
import org.chancery.store.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do. */
abstract class StoreContract {

    static final Instant FIRST = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant SECOND = Instant.parse("2026-06-01T00:00:00Z");

    static final Instant THIRD = Instant.parse("2026-07-01T00:00:00Z");

    private RecordStore store;

    /** An empty store. */
    abstract RecordStore open();

    @BeforeEach
    final void begin() {
        store = open();
    }

    @AfterEach
    final void end() {
        store.close();
    }

    RecordStore store() {
        return store;
    }

    private final MemoryStore yardstick = new MemoryStore();

    /** Keeps readings by chance, some of them read twice, some corrected, and gives the findings that are then present. */
    private List<Told<?>> fill(RandomRecord random, int reports) {
        List<Reading> first = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            first.add(random.reading(i));
        }
        store.putAll(first, FIRST);
        yardstick.putAll(first, FIRST);
        for (int i = 0; i < reports; i += 3) {
            Reading reading = random.reading(i);
            assertThat(store.put(reading, SECOND)).isEqualTo(yardstick.put(reading, SECOND));
        }
        for (int i = 0; i < reports; i += 4) {
            reject(yardstick.reading(first.get(i).article().id()).orElseThrow());
        }
        try (Stream<Told<?>> all = yardstick.all(Query.builder().rejected(true).build())) {
            return all.toList();
        }
    }

    private void reject(Reading reading) {
        Event event = reading.events().get(0);
        Correction correction = new Correction(
                "",
                reading.article().id(),
                Correction.Action.REJECT,
                "event",
                event.trigger(),
                event.type().code(),
                null,
                "Ada",
                THIRD,
                "it is not so");
        assertThat(store.correct(correction)).isEqualTo(yardstick.correct(correction));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findsWhatTheQueryTests(long seed) {
        RandomRecord random = new RandomRecord(seed);
        List<Told<?>> present = fill(random, 40);
        int met = 0;
        for (int i = 0; i < 120; i++) {
            Query query = random.query();
            List<Told<?>> expected =
                    present.stream().filter(query::test).sorted(Order.LATEST).toList();
            met += expected.isEmpty() || expected.size() == present.size() ? 0 : 1;
            assertThat(paged(query, 1 + i % 17)).as("%s", query).isEqualTo(expected);
            try (Stream<Told<?>> all = store.all(query)) {
                assertThat(all.toList())
                        .as("%s", query)
                        .isEqualTo(expected.stream().sorted(Order.EARLIEST).toList());
            }
        }
        assertThat(met).as("queries that tell something").isGreaterThan(40);
    }

    private List<Told<?>> paged(Query query, int limit) {
        List<Told<?>> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<Told<?>> page = store.find(query, limit, cursor);
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    @ParameterizedTest
    @EnumSource(RecordStore.Facet.class)
    void countsByFacet(RecordStore.Facet facet) {
        RandomRecord random = new RandomRecord(11);
        List<Told<?>> present = fill(random, 30);
        for (int i = 0; i < 25; i++) {
            Query query = i == 0 ? Query.builder().build() : random.query();
            Map<String, Long> expected = new TreeMap<>();
            present.stream()
                    .filter(query::test)
                    .forEach(told -> Facets.values(told, facet).forEach(value -> expected.merge(value, 1L, Long::sum)));
            assertThat(store.count(query, facet)).as("%s", query).containsExactlyEntriesOf(Facets.ranked(expected));
        }
    }

    @Test
    void balancesStates() {
        RandomRecord random = new RandomRecord(12);
        List<Told<?>> present = fill(random, 60);
        Set<Boolean> empty = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            Query query = i == 0 ? Query.builder().build() : random.query();
            if (i % 3 == 1) {
                query = Query.builder()
                        .pair(query.pair())
                        .states(query.states())
                        .from(query.from())
                        .build();
            }
            Query timeless = Balance.timeless(query);
            var expected = Balance.of(query, present.stream().filter(timeless::test));
            empty.add(expected.isEmpty());
            assertThat(store.balance(query)).as("%s", query).isEqualTo(expected);
        }
        assertThat(empty).contains(false);
    }

    @Test
    void findsReports() {
        RandomRecord random = new RandomRecord(13);
        List<Told<?>> present = fill(random, 30);
        for (int i = 0; i < 60; i++) {
            Query query = random.query();
            if (!query.asksFindings()) {
                continue;
            }
            List<Source> expected = present.stream()
                    .filter(query::test)
                    .map(Told::source)
                    .distinct()
                    .sorted(Order.LATEST_REPORT)
                    .toList();
            List<Source> all = new ArrayList<>();
            String cursor = null;
            do {
                Page<Source> page = store.reports(query, 4, cursor);
                all.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(all).as("%s", query).isEqualTo(expected);
        }
    }

    @Test
    void joinsEventsAndStories() {
        RandomRecord random = new RandomRecord(14);
        fill(random, 40);
        for (int i = 0; i < 30; i++) {
            Query query = i == 0 ? Query.builder().build() : random.query();
            List<JoinedEvent> events = new ArrayList<>();
            String cursor = null;
            do {
                Page<JoinedEvent> page = store.joined(query, 7, cursor);
                events.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            List<JoinedEvent> expected = yardstick.joined(query, 10_000, null).items();
            assertThat(events).as("%s", query).isEqualTo(expected);
            for (int reports = 1; reports < 3; reports++) {
                List<Story> stories =
                        yardstick.stories(query, reports, 1000, null).items();
                assertThat(store.stories(query, reports, 1000, null).items())
                        .as("%s", query)
                        .isEqualTo(stories);
            }
        }
        assertThat(store.inventory()).isEqualTo(yardstick.inventory());
        assertThat(store.corrections(null))
                .isEqualTo(yardstick.corrections(null))
                .isNotEmpty();
    }

    /** Copies that make two stories one, an article twice, another reading of it: all in one group, and once more. */
    @Test
    void aGroupMayHoldAnything() {
        String first = "Peru aided Chad. " + "The lorries left the harbour at dawn with flour, tents and oil. "
                + "Nobody in the capital wished to say how long the road through the desert would take them this time.";
        String second =
                "In other news the ferry to the islands ran again, and the bakers of the old town struck for a day, "
                        + "as the price of sugar had risen once more since the spring and no minister would receive them.";
        List<Reading> group = new ArrayList<>();
        int[] numbers = {40, 30, 20, 10, 50};
        String[] texts = {first, second, first + " " + second, second, first};
        for (int i = 0; i < numbers.length; i++) {
            group.add(copy(numbers[i], texts[i], "v1"));
            group.add(new RandomRecord(5).reading(i));
        }
        group.add(group.get(0));
        group.add(copy(30, second, "v2"));
        group.add(new RandomRecord(6).reading(2));
        group.add(copy(5, first, "v1"));
        for (Instant time : List.of(FIRST, SECOND)) {
            assertThat(store.putAll(group, time)).isEqualTo(yardstick.putAll(group, time));
            Query everything = Query.builder().build();
            assertThat(store.stories(everything, 1, 100, null)).isEqualTo(yardstick.stories(everything, 1, 100, null));
            assertThat(paged(everything, 100))
                    .isEqualTo(yardstick.find(everything, 1000, null).items());
            assertThat(store.joined(everything, 100, null)).isEqualTo(yardstick.joined(everything, 100, null));
            assertThat(store.balance(everything)).isEqualTo(yardstick.balance(everything));
        }
        assertThat(store.stories(Query.builder().build(), 3, 10, null).items()).isNotEmpty();
    }

    private static Reading copy(int number, String text, String version) {
        MadeReading made = MadeReading.of(number, text).version(version).published("2026-02-03");
        if (text.contains("Peru")) {
            made.party("n1", "Peru", "PER", "GOV").party("n2", "Chad", "TCD", "GOV");
            made.event("e1", org.chancery.model.EventType.AID, "aided", "n1", "n2");
        }
        return made.reading();
    }

    @Test
    void tellsWhatWasKnownAtATime() {
        RandomRecord random = new RandomRecord(15);
        fill(random, 20);
        for (Instant time : List.of(FIRST.minusSeconds(1), FIRST, SECOND.minusSeconds(1), SECOND, THIRD)) {
            Query query = Query.builder().asOf(time).build();
            assertThat(paged(query, 9))
                    .isEqualTo(yardstick.find(query, 1000, null).items());
            assertThat(store.count(query, RecordStore.Facet.STATE))
                    .isEqualTo(yardstick.count(query, RecordStore.Facet.STATE));
        }
    }

    @Test
    void isTheSameWhenMadeAnew() {
        RandomRecord random = new RandomRecord(16);
        List<Told<?>> present = fill(random, 25);
        List<Long> told = new ArrayList<>();
        store.rebuild((readings, of) -> told.add(readings));
        assertThat(told).endsWith(25L);
        Query everything = Query.builder().rejected(true).build();
        assertThat(paged(everything, 1000)).containsExactlyInAnyOrderElementsOf(present);
        assertThat(store.balance(Query.builder().build()))
                .isEqualTo(yardstick.balance(Query.builder().build()));
        assertThat(store.corrections(null)).isEqualTo(yardstick.corrections(null));
    }

    @Test
    void tellsWhatBecameOfAReading() {
        Reading reading = new RandomRecord(1).reading(1);
        Reading other = new RandomRecord(2).reading(1);
        String empty = store.stamp();
        assertThat(store.put(reading, FIRST).state()).isEqualTo(Receipt.State.NEW);
        String first = store.stamp();
        assertThat(store.put(reading, SECOND).state()).isEqualTo(Receipt.State.KNOWN);
        assertThat(store.stamp()).isEqualTo(first).isNotEqualTo(empty);
        Receipt again = store.put(other, SECOND);
        assertThat(store.stamp()).isNotEqualTo(first);
        assertThat(again.state()).isEqualTo(Receipt.State.REREAD);
        assertThat(again.edition()).isEqualTo(2);
        String article = reading.article().id();
        assertThat(store.reading(article)).contains(other);
        assertThat(store.reading(article, 1)).contains(reading);
        assertThat(store.reading(article, 3)).isEmpty();
        assertThat(store.reading("sha256:none")).isEmpty();
        assertThat(store.editions(article)).extracting(Source::edition).containsExactly(1, 2);
        assertThat(store.editions(article)).extracting(Source::keptAt).containsExactly(FIRST, SECOND);
    }

    @Test
    void stampChangesWithANewEditionOfAnEarlierReport() {
        store.put(new RandomRecord(1).reading(1), FIRST);
        store.put(new RandomRecord(1).reading(2), FIRST);
        String before = store.stamp();
        assertThat(store.put(new RandomRecord(2).reading(1), SECOND).state()).isEqualTo(Receipt.State.REREAD);
        assertThat(store.stamp()).isNotEqualTo(before);
    }

    @Test
    void searchesTexts() {
        store.putAll(
                List.of(
                        MadeReading.of(1, "A fleet left Muscat. The fleet was small.")
                                .reading(),
                        MadeReading.of(
                                        2,
                                        "A fleet of lorries, and other things that stand in a longer text. Muscat slept.")
                                .outlet("Gulf Tide", "OMN", org.chancery.model.OutletControl.STATE)
                                .reading(),
                        MadeReading.of(3, "Nothing of the sort.")
                                .title("Fleet at Muscat")
                                .reading()),
                FIRST);
        assertThat(hits("fleet muscat")).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(hits("\"fleet left\"")).containsExactly(1);
        assertThat(hits("")).isEmpty();
        assertThat(hits("flee")).isEmpty();
        var hit = store.search(Query.builder().text("Fleet").outlets("tide").build(), 5, null)
                .items()
                .get(0);
        assertThat(hit.source().outlet()).isNotNull();
        var snippet = hit.snippets().get(0);
        assertThat(snippet.text()
                        .substring(snippet.marks().get(0)[0], snippet.marks().get(0)[1]))
                .isEqualTo("fleet");
        Page<RecordStore.Hit> page = store.search(Query.builder().text("fleet").build(), 2, null);
        assertThat(page.items()).hasSize(2);
        assertThat(store.search(Query.builder().text("fleet").build(), 2, page.next())
                        .items())
                .hasSize(1)
                .doesNotContainAnyElementsOf(page.items());
    }

    private List<Integer> hits(String text) {
        return store.search(Query.builder().text(text).build(), 10, null).items().stream()
                .map(hit -> Integer.parseInt(hit.source().article().substring(7, 15), 16))
                .toList();
    }
}
