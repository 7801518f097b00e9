package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report made readable. Its text is the text as taken in and never rewritten.
 *
 * @param id {@code sha256:} and the hash of the normalised text: the same story taken in twice is one article
 * @param ref the caller's own id, handed through unchanged
 * @param published ISO 8601 date or date-time; null when unknown
 * @param language ISO 639-1
 * @param furniture what is no part of the report, in text order
 */
public record Article(
        String id,
        @Nullable String ref,
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Outlet outlet,
        @Nullable String published,
        String language,
        String text,
        List<Span> furniture) {

    public Article {
        furniture = List.copyOf(furniture);
    }
}
