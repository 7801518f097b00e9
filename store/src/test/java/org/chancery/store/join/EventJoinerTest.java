package org.chancery.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class EventJoinerTest {

    @Test
    void theOutcomeDoesNotDependOnTheOrder() {
        List<Trace> traces = allSets();
        Set<Set<String>> expected = keys(EventJoiner.all(traces));
        Random random = new Random(3);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(traces, random);
            assertThat(keys(EventJoiner.all(traces))).isEqualTo(expected);
        }
    }

    @Test
    void tellingsThatComeOneByOneEndInTheSameEvents() {
        List<Trace> traces = allSets();
        Set<Set<String>> expected = keys(EventJoiner.all(traces));
        Collections.shuffle(traces, new Random(11));
        Map<String, Set<String>> event = new TreeMap<>();
        List<Trace> kept = new ArrayList<>();
        for (Trace trace : traces) {
            kept.add(trace);
            for (List<Trace> found : EventJoiner.around(List.of(trace), index(kept))) {
                Set<String> keys = found.stream().map(Trace::key).collect(Collectors.toCollection(TreeSet::new));
                keys.forEach(key -> event.put(key, keys));
            }
        }
        assertThat(Set.copyOf(event.values())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aTraceOutlivesBeingKept() {
        for (Trace trace : allSets()) {
            Trace kept = Trace.of(trace.line());
            assertThat(kept.line()).isEqualTo(trace.line()).doesNotContain("\n");
            assertThat(kept.keys()).isEqualTo(trace.keys());
            assertThat(kept.windows()).isEqualTo(trace.windows());
        }
    }

    @Test
    void whatOneFindsTheOtherFinds() {
        List<Trace> traces = allSets();
        for (Trace one : traces) {
            for (Trace other : traces) {
                assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one));
                if (one != other && Likeness.of(one, other) >= Likeness.ENOUGH) {
                    assertThat(finds(one, other))
                            .as("%s %s", one.key, other.key)
                            .isTrue();
                }
            }
        }
    }

    /** Sides that are open, that are the same party, that are many, and types that go with others. */
    @Test
    void whatMayBeOneIsFound() {
        Random random = new Random(3);
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            traces.add(byChance(random, i));
        }
        int alike = 0;
        for (Trace one : traces) {
            for (Trace other : traces) {
                boolean both = !one.all.empty() && !other.all.empty();
                if (one != other && both && Likeness.of(one, other) >= Likeness.ENOUGH) {
                    alike++;
                    assertThat(finds(one, other))
                            .as("%s%n%s", one.line(), other.line())
                            .isTrue();
                }
            }
        }
        assertThat(alike).isGreaterThan(3000);
    }

    @Test
    void whatPassesBetweenOthersIsNotLookedAt() {
        Side one = new Side(Set.of("USA"), Set.of(), Set.of());
        Trace struck = act("a", EventType.ASSAULT, one, new Side(Set.of("SYR"), Set.of(), Set.of()));
        Trace elsewhere = act("b", EventType.ASSAULT, one, new Side(Set.of("YEM"), Set.of(), Set.of()));
        Trace open = act("c", EventType.ASSAULT, one, new Side(Set.of(), Set.of(), Set.of()));
        assertThat(finds(struck, elsewhere)).isFalse();
        assertThat(finds(struck, open)).isTrue();
        assertThat(finds(open, elsewhere)).isTrue();
    }

    private static Trace act(String article, EventType type, Side actors, Side recipients) {
        return new Trace(
                article + "/1",
                article,
                article,
                5,
                "2024-01-02",
                type,
                null,
                Status.OCCURRED,
                actors,
                recipients,
                new Days(0, 0, 0),
                null,
                new Toll(null, null, null),
                "act",
                Set.of(),
                Set.of());
    }

    private static Trace byChance(Random random, int number) {
        EventType[] types = {
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.ASSAULT,
            EventType.ACCUSE
        };
        EventType type = types[random.nextInt(types.length)];
        Mode mode = switch (type) {
            case SANCTION -> random.nextBoolean() ? Mode.SANCTION_EXPEL : null;
            case COERCE -> random.nextBoolean() ? Mode.COERCE_DEPORT : null;
            default -> null;
        };
        int day = random.nextInt(4);
        Status[] statuses = {Status.OCCURRED, Status.OCCURRED, Status.PLANNED};
        Spot[] spots = {null, new Spot("sumy", "UKR", null, false, 50.9, 34.8)};
        String article = "a" + number;
        return new Trace(
                article + "/1",
                article,
                article,
                5,
                "2024-01-%02d".formatted(day + 1),
                type,
                mode,
                statuses[random.nextInt(statuses.length)],
                sideByChance(random),
                sideByChance(random),
                new Days(day, day, day),
                spots[random.nextInt(2)],
                new Toll(null, null, null),
                "act",
                new TreeSet<>(Set.of("act", "town", "gun", "bridg", "w" + random.nextInt(3))),
                Set.of());
    }

    private static Side sideByChance(Random random) {
        String[] states = {"RUS", "UKR", "USA", "POL", "DEU", "FRA", "ITA", "GBR"};
        int[] sizes = {0, 1, 1, 1, 2, 3, 7};
        Set<String> chosen = new TreeSet<>();
        int size = sizes[random.nextInt(sizes.length)];
        while (chosen.size() < size) {
            chosen.add(states[random.nextInt(size > 3 ? states.length : 4)]);
        }
        return new Side(chosen, Set.of(), Set.of());
    }

    @Test
    void chainsDoNotDriftOverWeeks() {
        List<Trace> daily = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            daily.add(shelling("a" + day, day, "sumy"));
        }
        for (List<Trace> event : EventJoiner.all(daily)) {
            assertThat(event.get(event.size() - 1).day() - event.get(0).day()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void tellingsOfOneReportStayApart() {
        Trace first = shelling("a", 0, "sumy");
        Trace second = shelling("b", 0, "sumy");
        Trace third = new Trace(
                "b/2",
                "b",
                "b",
                40,
                "2024-01-01",
                first.type,
                first.mode,
                first.status,
                first.actors,
                first.recipients,
                first.days,
                first.spot,
                first.toll,
                first.trigger,
                first.terms,
                first.names);
        assertThat(EventJoiner.all(List.of(first, second, third))).hasSize(2);
    }

    @Test
    void theEarliestTellingNamesTheEvent() {
        Trace early = shelling("z", 0, "sumy");
        Trace late = shelling("a", 1, "sumy");
        assertThat(EventJoiner.id(List.of(late, early)))
                .isEqualTo(EventJoiner.id(List.of(early)))
                .startsWith("ev-");
        assertThat(EventJoiner.id(List.of(late))).isNotEqualTo(EventJoiner.id(List.of(early)));
    }

    private static Trace shelling(String article, int day, String town) {
        Side attacker = new Side(Set.of("RUS"), Set.of(), Set.of());
        Side attacked = new Side(Set.of("UKR"), Set.of(), Set.of());
        return new Trace(
                article + "/1",
                article,
                article,
                5,
                "2024-01-%02d".formatted(day + 1),
                EventType.ASSAULT,
                Mode.ASSAULT_HEAVY_WEAPONS,
                Status.OCCURRED,
                attacker,
                attacked,
                new Days(day, day, day),
                new Spot(town, "UKR", "UA-59", false, 50.9, 34.8),
                new Toll(null, null, null),
                "shel",
                new TreeSet<>(Set.of("shel", "town", "gun")),
                Set.of());
    }

    private static List<Trace> allSets() {
        List<Trace> traces = new ArrayList<>();
        ReportSets.load().values().forEach(set -> set.tellings().forEach(told -> traces.add(Trace.of(told))));
        return traces;
    }

    private static Set<Set<String>> keys(List<List<Trace>> events) {
        return events.stream()
                .map(event -> event.stream().map(Trace::key).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static boolean finds(Trace one, Trace other) {
        return one.windows().stream()
                .anyMatch(window -> other.keys().contains(window.key())
                        && window.from() <= other.day()
                        && other.day() <= window.until());
    }

    private static TellingIndex index(Collection<Trace> kept) {
        return window -> kept.stream()
                .filter(trace -> trace.keys().contains(window.key()))
                .filter(trace -> window.from() <= trace.day() && trace.day() <= window.until())
                .toList();
    }
}
