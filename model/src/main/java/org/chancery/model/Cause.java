package org.chancery.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That one thing is told to have brought about another. */
public record Cause(String id, End cause, End effect, Span connective, List<String> claims, String rule)
        implements Finding {

    /** An end of a cause: the id of an event or tie, or a passage where the end is no item. Exactly one is set. */
    public record End(@Nullable String item, @Nullable Span span) {

        public End {
            if ((item == null) == (span == null)) {
                throw new IllegalArgumentException("an end of a cause is an item or a passage: " + item + ", " + span);
            }
        }
    }

    public Cause {
        claims = List.copyOf(claims);
    }

    @Override
    public List<Span> evidence() {
        List<Span> all = new ArrayList<>();
        all.add(connective);
        if (cause.span() != null) {
            all.add(cause.span());
        }
        if (effect.span() != null) {
            all.add(effect.span());
        }
        return List.copyOf(all);
    }
}
