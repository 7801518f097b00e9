package org.chancery.store.diff;

import java.util.List;
import org.chancery.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that only one of two readings has, or that they have otherwise.
 *
 * @param kind event, claim, tie, cause or figure
 * @param before null when it was added
 * @param after null when it was removed
 * @param fields what differs; empty unless both have it
 */
public record Change(
        String kind, @Nullable Finding before, @Nullable Finding after, List<Field> fields) {

    public Change {
        fields = List.copyOf(fields);
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing changed");
        }
    }

    /**
     * A field with other content. The field {@code rule} tells why the rest differs.
     *
     * @param before null when it was empty
     * @param after null when it is empty
     */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}

    /** Whether the newer reading has it and the older has not. */
    public boolean added() {
        return before == null;
    }

    /** Whether the older reading has it and the newer has not. */
    public boolean removed() {
        return after == null;
    }
}
