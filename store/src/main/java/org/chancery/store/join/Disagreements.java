package org.chancery.store.join;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.About;
import org.chancery.model.kept.JoinedEvent.Nature;
import org.chancery.model.kept.Told;

/** Where the tellings of an event differ, and whether both can be true. */
final class Disagreements {

    private Disagreements() {}

    /** In the order of {@link About}. */
    static List<JoinedEvent.Disagreement> of(List<Told<Event>> tellings) {
        List<JoinedEvent.Disagreement> found = new ArrayList<>();
        status(tellings, found);
        date(tellings, found);
        place(tellings, found);
        found.addAll(Figures.of(tellings));
        parties(tellings, found);
        return List.copyOf(found);
    }

    private enum Stand {
        HAPPENED,
        AHEAD,
        DENIED
    }

    private static Stand stand(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Stand.HAPPENED;
            case PLANNED, INTENDED, POSSIBLE, HYPOTHETICAL -> Stand.AHEAD;
            case DENIED, NOT -> Stand.DENIED;
        };
    }

    private static void status(List<Told<Event>> tellings, List<JoinedEvent.Disagreement> found) {
        Versions versions = new Versions();
        Map<Stand, String> first = new EnumMap<>(Stand.class);
        Map<Stand, String> last = new EnumMap<>(Stand.class);
        for (Told<Event> telling : tellings) {
            Stand stand = stand(telling.finding().status());
            String day = telling.source().day();
            versions.add(telling.finding().status().code(), telling);
            first.merge(stand, day == null ? "0000" : day, (a, b) -> a.compareTo(b) < 0 ? a : b);
            last.merge(stand, day == null ? "9999" : day, (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        if (first.size() < 2) {
            return;
        }
        boolean developed = !first.containsKey(Stand.DENIED)
                && first.getOrDefault(Stand.AHEAD, "").compareTo(last.getOrDefault(Stand.HAPPENED, "")) <= 0;
        found.add(versions.as(About.STATUS, developed ? Nature.DEVELOPMENT : Nature.CONTRADICTION));
    }

    private static void date(List<Told<Event>> tellings, List<JoinedEvent.Disagreement> found) {
        Versions versions = new Versions();
        List<Told<Event>> dated = new ArrayList<>();
        boolean differ = false;
        boolean moved = false;
        for (Told<Event> telling : tellings) {
            When when = telling.finding().when();
            if (when == null) {
                continue;
            }
            for (Told<Event> other : dated) {
                if (Days.gap(days(telling), days(other)) > 0) {
                    differ = true;
                    moved |= stand(telling.finding().status())
                            != stand(other.finding().status());
                }
            }
            dated.add(telling);
            versions.add(when.start().equals(when.end()) ? when.start() : when.start() + " to " + when.end(), telling);
        }
        if (differ) {
            found.add(versions.as(About.DATE, moved ? Nature.DEVELOPMENT : Nature.CONTRADICTION));
        }
    }

    private static Days days(Told<Event> telling) {
        When when = telling.finding().when();
        return Days.of(when == null ? null : when.start(), when == null ? null : when.end(), null);
    }

    private static void place(List<Told<Event>> tellings, List<JoinedEvent.Disagreement> found) {
        Versions versions = new Versions();
        List<Where> told = new ArrayList<>();
        boolean differ = false;
        for (Told<Event> telling : tellings) {
            Where where = telling.finding().where();
            if (where == null) {
                continue;
            }
            differ |= told.stream()
                    .anyMatch(other -> Spot.relation(Spot.of(where), Spot.of(other)) == Spot.Relation.APART);
            told.add(where);
            versions.add(where.country() == null ? where.name() : where.name() + ", " + where.country(), telling);
        }
        if (differ) {
            found.add(versions.as(About.PLACE, Nature.CONTRADICTION));
        }
    }

    private static void parties(List<Told<Event>> tellings, List<JoinedEvent.Disagreement> found) {
        Versions versions = new Versions();
        List<Told<Event>> told = new ArrayList<>();
        boolean differ = false;
        boolean both = true;
        for (Told<Event> telling : tellings) {
            boolean mutual = Kinds.mutual(telling.finding().type());
            for (Told<Event> other : told) {
                if (mutual) {
                    differ |= differ(all(telling), all(other));
                    continue;
                }
                differ |= differ(names(telling.from()), names(other.from()))
                        || differ(names(telling.to()), names(other.to()));
                both &= !disjoint(names(telling.from()), names(other.from()));
            }
            told.add(telling);
            versions.add(
                    mutual
                            ? String.join(", ", all(telling))
                            : String.join(", ", names(telling.from())) + " → " + String.join(", ", names(telling.to())),
                    telling);
        }
        if (differ && versions.differ()) {
            found.add(versions.as(About.PARTIES, both ? Nature.SPREAD : Nature.CONTRADICTION));
        }
    }

    /** A side that is not told contradicts nothing. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return differ(one, other) && Terms.shared(one, other) == 0;
    }

    private static Set<String> all(Told<Event> telling) {
        Set<String> all = names(telling.from());
        all.addAll(names(telling.to()));
        return all;
    }

    private static Set<String> names(List<Entity> parties) {
        Set<String> names = new TreeSet<>();
        parties.forEach(party -> names.add(party.country() == null ? party.name() : party.country()));
        return names;
    }
}
