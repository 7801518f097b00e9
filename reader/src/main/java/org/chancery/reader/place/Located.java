package org.chancery.reader.place;

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
        @Nullable Double lon) {

    boolean isState() {
        return kind.equals("state");
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }

    Located from(int newBegin, String newName) {
        return new Located(newBegin, end, newName, kind, country, lat, lon);
    }

    /** The same with the land that it is told to lie in, when it has none yet. */
    Located in(@Nullable String land) {
        return country != null ? this : new Located(begin, end, name, kind, land, lat, lon);
    }
}
