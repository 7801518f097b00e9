package org.chancery.store.join;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins tellings of one event by different reports.
 *
 * <p>Two tellings are linked when enough speaks for it that they tell of the same ({@link Likeness}). What hangs together by
 * links is parted into events, the strongest links first, so that no event holds two tellings that cannot be one or spreads
 * over more days than an event lasts ({@link Partition}). The outcome depends on the tellings only, not on their order.
 */
public final class EventJoiner {

    /** Of an event's number; the others tell the day. */
    private static final int HASH_BITS = 48;

    private EventJoiner() {}

    /**
     * The events of all tellings that hang together with those given, each as its tellings, the earliest first. To be asked
     * whenever tellings come or go: with the new ones, or with those that hung together with the old ones.
     *
     * @param index knows the given tellings, too
     */
    public static List<List<Trace>> around(Collection<Trace> tellings, TellingIndex index) {
        NavigableMap<String, Trace> known = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        Deque<Trace> open = new ArrayDeque<>();
        // what one finds finds it, too, so no two need be compared both ways round
        Set<Trace> done = new HashSet<>();
        for (Trace telling : tellings) {
            if (known.putIfAbsent(telling.key, telling) == null) {
                open.add(telling);
            }
        }
        while (!open.isEmpty()) {
            // one round after the other, so that an index can answer for all of a round at once
            List<Trace> round = List.copyOf(open);
            open.clear();
            List<List<Window>> windows = round.stream().map(Trace::windows).toList();
            index.expect(windows.stream().flatMap(List::stream).toList());
            for (int i = 0; i < round.size(); i++) {
                Trace telling = round.get(i);
                done.add(telling);
                for (Trace other : neighbours(telling, windows.get(i), index, done)) {
                    double strength = Likeness.of(telling, other);
                    if (strength < Likeness.ENOUGH) {
                        continue;
                    }
                    if (known.putIfAbsent(other.key, other) == null) {
                        open.add(other);
                    }
                    links.add(Link.of(telling, other, strength));
                }
            }
        }
        return Partition.of(known.values(), links);
    }

    /** The events of all tellings, each as its tellings, the earliest first; all found anew. */
    public static List<List<Trace>> all(Collection<Trace> tellings) {
        return around(tellings, new MemoryIndex(tellings));
    }

    /**
     * Names an event across reports by the earliest of its tellings. The name begins with that telling's day, so that in an
     * index events of one time lie together.
     */
    public static String id(List<Trace> event) {
        Trace first = event.size() == 1
                ? event.get(0)
                : event.stream().min(Trace.EARLIEST).orElseThrow();
        long number = 0xcbf29ce484222325L;
        String told = first.article + "/" + first.begin + "/" + first.type;
        for (int i = 0; i < told.length(); i++) {
            number = (number ^ told.charAt(i)) * 0x100000001b3L;
        }
        long day = first.day() == Days.NONE ? 0 : first.day();
        long mixed = (number ^ (number >>> 29)) & (1L << HASH_BITS) - 1;
        return "ev-" + HexFormat.of().toHexDigits(day << HASH_BITS | mixed);
    }

    private static Collection<Trace> neighbours(
            Trace telling, List<Window> windows, TellingIndex index, Set<Trace> done) {
        Set<Trace> found = new LinkedHashSet<>();
        for (Window window : windows) {
            for (Trace other : index.find(window)) {
                if (!other.article.equals(telling.article) && !done.contains(other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** Tellings by key and day. */
    private static final class MemoryIndex implements TellingIndex {
        private final Map<String, NavigableMap<Integer, List<Trace>>> byKey = new HashMap<>();

        MemoryIndex(Collection<Trace> tellings) {
            for (Trace telling : tellings) {
                for (String key : telling.keys()) {
                    byKey.computeIfAbsent(key, none -> new TreeMap<>())
                            .computeIfAbsent(telling.day(), none -> new ArrayList<>())
                            .add(telling);
                }
            }
        }

        @Override
        public Collection<Trace> find(Window window) {
            NavigableMap<Integer, List<Trace>> days = byKey.get(window.key());
            List<Trace> found = new ArrayList<>();
            if (days != null) {
                days.subMap(window.from(), true, window.until(), true).values().forEach(found::addAll);
            }
            return found;
        }
    }
}
