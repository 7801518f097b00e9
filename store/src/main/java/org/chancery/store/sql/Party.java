package org.chancery.store.sql;

import org.chancery.model.Entity;
import org.chancery.store.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Name and country of somebody who takes part or speaks.
 *
 * @param named whether it is a party of the reading, not only words that tell a speaker
 */
record Party(@Nullable String country, String name, boolean named) {

    static Party of(Entity entity) {
        return new Party(entity.country(), entity.name(), true);
    }

    static Party of(Facts.Voice voice) {
        return new Party(voice.country(), voice.name(), voice.party());
    }

    /** A number made from what it is: the same in every record, so nothing need be looked up to write it. */
    long id() {
        long id = mix(0x9e3779b97f4a7c15L, named ? "+" : "-");
        id = mix(id, country == null ? "" : country);
        return mix(id, name) >>> 4;
    }

    private static long mix(long seed, String text) {
        long mixed = seed;
        for (int i = 0; i <= text.length(); i++) {
            mixed = (mixed ^ (i < text.length() ? text.charAt(i) : 0xFFFF)) * 0x100000001b3L;
        }
        mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 29);
    }
}
