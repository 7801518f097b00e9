package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the tellings of one act: title, lead, "the visit", later sentences. A telling that names too little to be an
 * event of its own only adds evidence to one that does.
 */
final class EventMerger {

    private EventMerger() {}

    /** The groups of tellings, each the same act, ordered by the place of their fullest telling. */
    static List<List<Telling>> merge(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        List<Telling> pointers = new ArrayList<>();
        List<Telling> byFullness = new ArrayList<>(tellings);
        byFullness.sort(Comparator.comparingInt(Telling::fullness).reversed());
        for (Telling telling : byFullness) {
            List<Telling> home = find(groups, telling);
            if (home != null) {
                home.add(telling);
            } else if (Tellings.tells(telling.act())) {
                List<Telling> group = new ArrayList<>();
                group.add(telling);
                groups.add(group);
            } else if (Tellings.pointsBack(telling)) {
                pointers.add(telling);
            }
        }
        pointers.sort(Comparator.comparing(Telling::trigger));
        pointers.forEach(pointer -> hang(groups, pointer));
        groups.sort(Comparator.comparing(group -> group.get(0).trigger()));
        return groups;
    }

    /** "The attack took place near Mosul": with no parties, it tells more of the last act of its kind told before. */
    private static void hang(List<List<Telling>> groups, Telling pointer) {
        List<Telling> last = null;
        int lastSentence = -1;
        for (List<Telling> group : groups) {
            int sentence = group.stream()
                    .mapToInt(Telling::sentence)
                    .filter(number -> number <= pointer.sentence())
                    .max()
                    .orElse(-1);
            if (sentence > lastSentence && Tellings.mayPointTo(pointer, group.get(0))) {
                last = group;
                lastSentence = sentence;
            }
        }
        if (last != null) {
            last.add(pointer);
        }
    }

    private static @org.jspecify.annotations.Nullable List<Telling> find(List<List<Telling>> groups, Telling telling) {
        for (List<Telling> group : groups) {
            if (Tellings.same(group.get(0), telling)) {
                return group;
            }
        }
        return null;
    }
}
