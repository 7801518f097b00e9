package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place below the state.
 *
 * @param kind such as {@code city}, {@code province}, {@code sea}, {@code base}
 * @param country alpha-3 of the state it is commonly counted with; null between states or when several claim it
 */
public record Place(
        String name,
        String kind,
        List<String> aliases,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon) {}
