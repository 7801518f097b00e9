package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing relation between two parties.
 *
 * @param from id of the entity that depends, is a member, imposes, leads …
 * @param to id of the entity it does so to
 * @param domain what it is about, such as {@code trade}
 * @param degree how strong, as the text has it
 * @param since ISO 8601, null when not told
 * @param until ISO 8601, null when not told
 */
public record Tie(
        String id,
        TieKind kind,
        String from,
        String to,
        @Nullable String domain,
        @Nullable String degree,
        TieStatus status,
        @Nullable String since,
        @Nullable String until,
        List<String> claims,
        List<Span> evidence,
        String rule)
        implements Finding {

    public Tie {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }

    @Override
    public List<String> doers() {
        return List.of(from);
    }

    @Override
    public List<String> targets() {
        return List.of(to);
    }
}
