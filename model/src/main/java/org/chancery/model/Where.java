package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * A place the text gives.
 *
 * @param country ISO 3166-1 alpha-3; null for what lies in none or is not known
 * @param lat degrees north, null when not known
 * @param lon degrees east, null when not known
 * @param geonames number of the place at GeoNames, null when not known
 * @param subdivision ISO 3166-2 code of the first-order subdivision it is or lies in, null when not known
 */
public record Where(
        String text,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer geonames,
        @Nullable String subdivision,
        Span span) {}
