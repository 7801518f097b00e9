package org.chancery.store.sql;

import org.chancery.model.Code;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Origin;
import org.jspecify.annotations.Nullable;

/** An origin as one text in a table. */
final class OriginText {

    private static final String GAP = "\t";

    private OriginText() {}

    static @Nullable String write(@Nullable Origin origin) {
        if (origin == null) {
            return null;
        }
        String country = origin.country() == null ? "" : origin.country();
        return String.join(GAP, origin.control().code(), country, origin.told(), origin.name());
    }

    static @Nullable Origin read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String[] parts = written.split(GAP, 4);
        return new Origin(
                parts[3], parts[1].isEmpty() ? null : parts[1], Code.parse(OutletControl.class, parts[0]), parts[2]);
    }
}
