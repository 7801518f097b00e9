package org.chancery.store.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts what hangs together by links into events. */
final class Partition {

    /** An event's days may not lie further apart, plans left aside. */
    private static final int SPREAD = 5;

    private Partition() {}

    static List<List<Trace>> of(Collection<Trace> tellings, Collection<Link> links) {
        Map<String, List<Trace>> events = new TreeMap<>();
        for (Trace telling : tellings) {
            events.put(telling.key, new ArrayList<>(List.of(telling)));
        }
        for (Link link : strongest(links)) {
            List<Trace> one = events.get(link.one());
            List<Trace> other = events.get(link.other());
            if (one != null && other != null && one != other && fit(one, other)) {
                one.addAll(other);
                other.forEach(telling -> events.put(telling.key, one));
            }
        }
        return sorted(events.values());
    }

    private static Collection<Link> strongest(Collection<Link> links) {
        TreeSet<Link> sorted = new TreeSet<>(Link.STRONGEST);
        sorted.addAll(links);
        return sorted;
    }

    private static boolean fit(List<Trace> one, List<Trace> other) {
        for (Trace telling : one) {
            for (Trace there : other) {
                if (telling.article.equals(there.article) || Likeness.exclude(telling, there)) {
                    return false;
                }
            }
        }
        return spread(one, other) <= SPREAD;
    }

    private static int spread(List<Trace> one, List<Trace> other) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (List<Trace> event : List.of(one, other)) {
            for (Trace telling : event) {
                if (!telling.planned() && telling.day() != Days.NONE) {
                    first = Math.min(first, telling.day());
                    last = Math.max(last, telling.day());
                }
            }
        }
        return first > last ? 0 : last - first;
    }

    private static List<List<Trace>> sorted(Collection<List<Trace>> events) {
        Set<List<Trace>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Trace>> sorted = new ArrayList<>();
        for (List<Trace> event : events) {
            if (seen.add(event)) {
                event.sort(Trace.EARLIEST);
                sorted.add(List.copyOf(event));
            }
        }
        sorted.sort((one, other) -> Trace.EARLIEST.compare(one.get(0), other.get(0)));
        return sorted;
    }
}
