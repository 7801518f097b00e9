package org.chancery.reader.place;

import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.jspecify.annotations.Nullable;

/**
 * A place that words of the sentence name.
 *
 * @param begin first token of the name
 * @param end one behind the last
 * @param name as the gazetteer has it, or the text's own words when it has none
 * @param kind as the gazetteer has it; {@code state} for a state, {@code unknown} for what the gazetteer does not have
 */
record Located(
        int begin,
        int end,
        String name,
        String kind,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer geonames,
        @Nullable String subdivision) {

    static Located of(Place place, int begin, int end) {
        return new Located(
                begin,
                end,
                place.name(),
                place.kind(),
                place.country(),
                place.lat(),
                place.lon(),
                place.geonames(),
                place.subdivision());
    }

    static Located of(State state, int begin, int end) {
        return new Located(begin, end, state.name(), "state", state.code(), state.lat(), state.lon(), null, null);
    }

    /** What the gazetteer does not have; its land only where the text gives it. */
    static Located unknown(int begin, int end, String name, @Nullable String country) {
        return new Located(begin, end, name, "unknown", country, null, null, null, null);
    }

    boolean isState() {
        return kind.equals("state");
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }

    Located from(int newBegin, String newName) {
        return new Located(newBegin, end, newName, kind, country, lat, lon, geonames, subdivision);
    }

    /** The same with the land that it is told to lie in, when it has none yet. */
    Located in(@Nullable String land) {
        return country != null ? this : new Located(begin, end, name, kind, land, lat, lon, geonames, subdivision);
    }
}
