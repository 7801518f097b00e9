package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party or place with how it was resolved and everywhere it is mentioned.
 *
 * @param country ISO 3166-1 alpha-3 of the state it acts for, or UNO, EUR, IGO …; null when none
 * @param sectors PLOVER sectors, the weightiest first
 * @param code CAMEO actor code: country, then sectors; null when both are unknown
 * @param role office or function as the text or dated reference data gives it
 */
public record Entity(
        String id,
        String name,
        EntityKind kind,
        @Nullable String country,
        List<String> sectors,
        @Nullable String code,
        @Nullable String role,
        ResolvedBy resolvedBy,
        List<Span> mentions,
        String rule) {

    public Entity {
        sectors = List.copyOf(sectors);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + id + " '" + name + "' is mentioned nowhere");
        }
    }
}
