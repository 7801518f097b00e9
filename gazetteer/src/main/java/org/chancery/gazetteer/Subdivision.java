package org.chancery.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A first-order subdivision of a state.
 *
 * @param code of ISO 3166-2
 * @param country alpha-3 of the state
 * @param lat degrees north of the middle of its people; null when not known
 * @param lon degrees east of the middle of its people; null when not known
 */
public record Subdivision(
        String code,
        String name,
        String country,
        @Nullable Double lat,
        @Nullable Double lon) {}
