package org.chancery.store.join;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where a telling puts its event.
 *
 * @param name in small letters
 * @param wide whether it is a region or a country, within which a town may lie
 * @param lat degrees north, NaN when unknown
 * @param lon degrees east, NaN when unknown
 */
record Spot(String name, @Nullable String country, @Nullable String subdivision, boolean wide, double lat, double lon) {

    private static final double NEAR = 25;
    private static final double SAME_REGION = 300;
    private static final double DEGREE = 111.2;

    /** English names of states by ISO 3166-1 alpha-3. */
    private static final Map<String, String> STATES = states();

    private static final List<String> WIDE = List.of(
            "region",
            "province",
            "oblast",
            "governorate",
            "district",
            "county",
            "state",
            "republic",
            "valley",
            "strip",
            "west bank",
            "north",
            "south",
            "east",
            "west",
            "central",
            "coast",
            "border",
            "sea",
            "gulf",
            "strait",
            "peninsula",
            "island",
            "islands",
            "mountains",
            "desert",
            "department",
            "prefecture");

    static @Nullable Spot of(@Nullable Where where) {
        if (where == null) {
            return null;
        }
        String words = (where.text() + " " + where.name()).toLowerCase(Locale.ROOT);
        boolean wide = where.lat() == null || state(where) || WIDE.stream().anyMatch(words::contains);
        return new Spot(
                where.name().toLowerCase(Locale.ROOT),
                where.country(),
                where.subdivision(),
                wide,
                where.lat() == null ? Double.NaN : where.lat(),
                where.lon() == null ? Double.NaN : where.lon());
    }

    private static boolean state(Where where) {
        return where.country() != null
                && where.geonames() == null
                && where.name().equalsIgnoreCase(STATES.get(where.country()));
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale state = new Locale("", code);
            states.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(states);
    }

    /** How two places stand to each other. */
    enum Relation {
        /** One and the same, or so near that reports name either. */
        SAME,
        /** One may lie in the other, or one is not told. */
        COMPATIBLE,
        APART
    }

    static Relation relation(@Nullable Spot one, @Nullable Spot other) {
        if (one == null || other == null) {
            return Relation.COMPATIBLE;
        }
        if (one.name.equals(other.name) && (one.country == null || Objects.equals(one.country, other.country))) {
            return Relation.SAME;
        }
        if (one.country != null && other.country != null && !one.country.equals(other.country)) {
            return Relation.APART;
        }
        double distance = distance(one, other);
        if (distance <= NEAR) {
            return Relation.SAME;
        }
        boolean within = one.wide || other.wide;
        return within && !(distance > SAME_REGION && bothInside(one, other)) ? Relation.COMPATIBLE : Relation.APART;
    }

    private static boolean bothInside(Spot one, Spot other) {
        return one.subdivision != null && other.subdivision != null && !one.subdivision.equals(other.subdivision);
    }

    /** In kilometres; NaN when one is not known. */
    private static double distance(Spot one, Spot other) {
        double north = (one.lat - other.lat) * DEGREE;
        double east = (one.lon - other.lon) * DEGREE * Math.cos(Math.toRadians((one.lat + other.lat) / 2));
        return Math.sqrt(north * north + east * east);
    }
}
