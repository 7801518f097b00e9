package org.chancery.model.kept;

import java.time.Instant;
import org.chancery.model.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * The report a finding was read in, and the reading that found it.
 *
 * @param article id of the article, {@code sha256:…}
 * @param edition which reading of this article it is, counted from 1 in the order they were kept
 * @param version version of the reader
 * @param keptAt when that reading was kept
 * @param published ISO 8601 date or date-time, null when unknown
 * @param story id of the story, shared by all copies of one text
 * @param origin whose reporting it is, null when nothing tells
 */
public record Source(
        String article,
        int edition,
        String version,
        Instant keptAt,
        @Nullable String ref,
        @Nullable String title,
        @Nullable String url,
        @Nullable Outlet outlet,
        @Nullable String published,
        String story,
        @Nullable Origin origin) {

    /** The day of publication, {@code YYYY-MM-DD}; null when unknown. */
    public @Nullable String day() {
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }
}
