package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place below the state.
 *
 * @param kind such as {@code city}, {@code province}, {@code sea}, {@code base}; {@code section} for a part of a town
 * @param country alpha-3 of the state it is commonly counted with; null between states or when several claim it
 * @param geonames its number at GeoNames; null when it has none here
 * @param subdivision ISO 3166-2 code of the first-order subdivision it lies in, or is; null when not known
 * @param population 0 when not known
 * @param listed whether it is one of those that the news speaks of
 */
public record Place(
        String name,
        String kind,
        List<String> aliases,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer geonames,
        @Nullable String subdivision,
        int population,
        boolean listed) {

    private static final double KILOMETRES_A_DEGREE = 111.2;

    /** Whether the middle of the other lies within so many kilometres; false where either has no coordinates. */
    boolean near(Place other, double kilometres) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return false;
        }
        double north = lat - other.lat;
        double east = (lon - other.lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return Math.hypot(north, east) * KILOMETRES_A_DEGREE <= kilometres;
    }

    /** The same with what the list of cities knows of it. */
    Place known(@Nullable Integer number, @Nullable String area, int people) {
        return new Place(name, kind, aliases, country, lat, lon, number, area, people, listed);
    }
}
