package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.model.Quad;
import org.chancery.model.Where;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where events happened, and between which states.
 *
 * @param places those with a known position, the most events first
 * @param arcs from the acting state to the one acted upon, the most events first
 * @param unplaced events that happened at no place known by its position
 * @param complete whether all events asked for were looked at
 */
public record PlaceMap(List<Place> places, List<Arc> arcs, int unplaced, boolean complete) {

    /**
     * A place with what happened there.
     *
     * @param country ISO 3166-1 alpha-3, null when not known
     * @param latitude degrees north
     * @param longitude degrees east
     * @param quads how many events of each class
     * @param sample ids of the latest few
     */
    public record Place(
            String name,
            @Nullable String country,
            double latitude,
            double longitude,
            int events,
            Map<Quad, Integer> quads,
            List<String> sample) {
        public Place {
            quads = Collections.unmodifiableMap(new EnumMap<>(quads));
            sample = List.copyOf(sample);
        }
    }

    /** Events of one class that one state does to another. */
    public record Arc(String from, String to, Quad quad, int events) {}

    private static final int SAMPLE = 5;

    public PlaceMap {
        places = List.copyOf(places);
        arcs = List.copyOf(arcs);
    }

    /**
     * The map of events that happened, the latest first.
     *
     * @param balance what passes between states
     */
    public static PlaceMap of(Collection<JoinedEvent> events, Collection<DyadMonth> balance, boolean complete) {
        Map<String, Spot> spots = new TreeMap<>();
        int unplaced = 0;
        for (JoinedEvent event : events) {
            Event best = Happening.best(event).finding();
            if (!Happening.happened(best.status())) {
                continue;
            }
            Where where = best.where();
            if (where == null || where.lat() == null || where.lon() == null) {
                unplaced++;
            } else {
                spots.computeIfAbsent(key(where), key -> new Spot(where)).add(event.id(), best.quad());
            }
        }
        List<Place> places = spots.values().stream()
                .map(Spot::place)
                .sorted(Comparator.comparingInt((Place place) -> -place.events())
                        .thenComparing(Place::name)
                        .thenComparingDouble(Place::latitude)
                        .thenComparingDouble(Place::longitude))
                .toList();
        return new PlaceMap(places, arcs(balance), unplaced, complete);
    }

    private static String key(Where where) {
        return where.name() + '\n' + where.country() + '\n' + where.lat() + '\n' + where.lon();
    }

    private static List<Arc> arcs(Collection<DyadMonth> balance) {
        return TieGraph.ofEvents(balance).edges().stream()
                .map(edge -> new Arc(
                        edge.from(), edge.to(), org.chancery.model.Code.parse(Quad.class, edge.label()), edge.weight()))
                .toList();
    }

    /** A place while events come in. */
    private static final class Spot {
        private final Where where;
        private final Map<Quad, Integer> quads = new EnumMap<>(Quad.class);
        private final List<String> sample = new ArrayList<>();
        private int events;

        Spot(Where where) {
            this.where = where;
        }

        void add(String event, Quad quad) {
            events++;
            quads.merge(quad, 1, Integer::sum);
            if (sample.size() < SAMPLE) {
                sample.add(event);
            }
        }

        Place place() {
            Double latitude = where.lat();
            Double longitude = where.lon();
            if (latitude == null || longitude == null) {
                throw new IllegalStateException("a place without a position");
            }
            return new Place(where.name(), where.country(), latitude, longitude, events, quads, sample);
        }
    }
}
