package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places by name and alias: those that the news speaks of, listed by hand, and behind them the cities and
 * subdivisions of the world. One name may belong to several.
 */
public final class Places {

    /** How far from each other two lists may put one town. */
    private static final double SAME_TOWN = 45;

    private final List<Place> all;
    private final World world;
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byKey = new HashMap<>();
    private final Map<String, List<Subdivision>> subdivisionsByKey = new HashMap<>();
    private final Map<String, Subdivision> subdivisionsByCode = new HashMap<>();
    private final Set<Integer> listed = new HashSet<>();

    private Places(List<Place> byHand, World world) {
        this.world = world;
        for (Subdivision subdivision : world.subdivisions()) {
            add(subdivisionsByKey, PlaceKey.of(bare(subdivision.name())), subdivision);
            subdivisionsByCode.put(subdivision.code(), subdivision);
        }
        this.all = byHand.stream().map(this::identified).toList();
        for (Place place : all) {
            add(byName, place.name(), place);
            add(byKey, PlaceKey.of(place.name()), place);
            place.aliases().forEach(alias -> add(byName, alias, place));
            place.aliases().forEach(alias -> add(byKey, PlaceKey.of(alias), place));
            if (place.geonames() != null) {
                listed.add(place.geonames());
            }
        }
    }

    static Places load() {
        return new Places(Table.read("places.tsv", Places::place), World.load());
    }

    /** Those that the news speaks of, in the order of the file. */
    public List<Place> all() {
        return all;
    }

    /** Those that the news speaks of, of exactly that name or alias. */
    public List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /**
     * All of that name, however it is spelt: those that the news speaks of, then cities from the largest down, then
     * subdivisions that no city of their state shares the name with. None twice.
     */
    public List<Place> bearers(String name) {
        String key = PlaceKey.of(name);
        List<Place> found = key.isEmpty() ? List.of() : withKey(key);
        for (String other : found.isEmpty() ? PlaceKey.variants(key) : List.<String>of()) {
            found = found.isEmpty() ? withKey(other) : found;
        }
        return found;
    }

    private List<Place> withKey(String key) {
        List<Place> found = new ArrayList<>(byKey.getOrDefault(key, List.of()));
        for (Place city : world.of(key)) {
            boolean known = listed.contains(city.geonames());
            if (!known && found.stream().noneMatch(other -> other.listed() && sameTown(other, city))) {
                found.add(city);
            }
        }
        for (Subdivision subdivision : subdivisionsByKey.getOrDefault(key, List.of())) {
            if (found.stream().noneMatch(other -> subdivision.country().equals(other.country()))) {
                found.add(place(subdivision));
            }
        }
        return found;
    }

    /** The first-order subdivision of that ISO 3166-2 code. */
    public Optional<Subdivision> subdivision(@Nullable String code) {
        return Optional.ofNullable(code).map(subdivisionsByCode::get);
    }

    /** All first-order subdivisions, by code. */
    public List<Subdivision> subdivisions() {
        return world.subdivisions();
    }

    /** How many cities of the world are known. */
    public int cities() {
        return world.size();
    }

    /** The city of that rank by size, from 0. */
    public Place city(int rank) {
        return world.city(rank);
    }

    private static boolean sameTown(Place one, Place other) {
        return one.near(other, SAME_TOWN)
                && (one.country() == null || one.country().equals(other.country()));
    }

    /** With number, subdivision and people, where the lists of the world have the place. */
    private Place identified(Place place) {
        return switch (place.kind()) {
            case "city" -> town(place);
            case "province" -> province(place);
            default -> place;
        };
    }

    private Place town(Place place) {
        Place best = null;
        for (String name : names(place)) {
            for (Place city : world.of(PlaceKey.of(name))) {
                if (sameTown(place, city) && (best == null || city.population() > best.population())) {
                    best = city;
                }
            }
        }
        return best == null ? place : place.known(best.geonames(), best.subdivision(), best.population());
    }

    private Place province(Place place) {
        for (String name : names(place)) {
            String key = PlaceKey.of(bare(name));
            for (Subdivision subdivision : subdivisionsByKey.getOrDefault(key, List.of())) {
                if (subdivision.country().equals(place.country())) {
                    return place.known(null, subdivision.code(), 0);
                }
            }
        }
        return place;
    }

    /** "Herat" of "Herat province". */
    private static String bare(String name) {
        int last = name.lastIndexOf(' ');
        String end = last < 0 ? "" : name.substring(last + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (end) {
            case "province",
                    "region",
                    "oblast",
                    "oblast'",
                    "governorate",
                    "state",
                    "prefecture",
                    "county",
                    "department",
                    "sheng",
                    "zizhiqu",
                    "shi" -> name.substring(0, last);
            default -> name;
        };
    }

    private static List<String> names(Place place) {
        List<String> names = new ArrayList<>(place.aliases());
        names.add(0, place.name());
        return names;
    }

    private static Place place(Subdivision subdivision) {
        return new Place(
                subdivision.name(),
                "province",
                List.of(),
                subdivision.country(),
                subdivision.lat(),
                subdivision.lon(),
                null,
                subdivision.code(),
                0,
                false);
    }

    private static Place place(Table.Row row) {
        return new Place(
                row.required("name"),
                row.required("kind"),
                row.list("aliases"),
                row.orNull("country"),
                row.number("lat"),
                row.number("lon"),
                null,
                null,
                0,
                true);
    }

    private static <T> void add(Map<String, List<T>> to, String key, T value) {
        List<T> values = to.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
