package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number the text gives and what it counts.
 *
 * @param value null for "dozens" and the like
 * @param qualifier words such as "more than"
 * @param unit what is counted, such as "children" or "USD"
 * @param of id of the event it measures, null when none
 * @param check what the text states of it that can be checked; null when nothing
 */
public record Figure(
        String id,
        @Nullable Double value,
        @Nullable String qualifier,
        @Nullable String unit,
        @Nullable String of,
        List<String> claims,
        Span passage,
        String rule,
        @Nullable Check check)
        implements Finding {

    public Figure {
        claims = List.copyOf(claims);
    }

    /** The same figure with what the text states of it that can be checked. */
    public Figure with(@Nullable Check stated) {
        return new Figure(id, value, qualifier, unit, of, claims, passage, rule, stated);
    }

    @Override
    public List<Span> evidence() {
        return List.of(passage);
    }
}
