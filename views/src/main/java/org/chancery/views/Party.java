package org.chancery.views;

import java.util.List;
import org.chancery.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A party as a page shows it.
 *
 * @param code CAMEO actor code, null when unknown
 * @param country ISO 3166-1 alpha-3 of the state it acts for, null when none
 */
public record Party(
        String name,
        @Nullable String code,
        @Nullable String country,
        List<String> sectors,
        @Nullable String role) {

    public Party {
        sectors = List.copyOf(sectors);
    }

    /** The entity without its places in the text. */
    public static Party of(Entity entity) {
        return new Party(entity.name(), entity.code(), entity.country(), entity.sectors(), entity.role());
    }
}
