package org.chancery.asking;

import java.util.List;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.jspecify.annotations.Nullable;

/**
 * Copies of one text as they are shown.
 *
 * @param reports how many there are
 * @param copies the earliest published first
 */
public record StoryLine(String id, int reports, @Nullable Origin origin, List<Copy> copies) {

    /** One report of a story. */
    public record Copy(
            String article,
            @Nullable String published,
            @Nullable String outlet,
            @Nullable String country,
            @Nullable OutletControl control,
            @Nullable String title,
            @Nullable String url) {}

    public StoryLine {
        copies = List.copyOf(copies);
    }

    /** The store's story as it is shown. */
    public static StoryLine of(Story story) {
        List<Copy> copies = story.reports().stream().map(StoryLine::copy).toList();
        return new StoryLine(story.id(), copies.size(), story.origin(), copies);
    }

    private static Copy copy(Source source) {
        Outlet outlet = source.outlet();
        return new Copy(
                source.article(),
                source.published(),
                outlet == null ? null : outlet.name(),
                outlet == null ? null : outlet.country(),
                outlet == null ? null : outlet.control(),
                source.title(),
                source.url());
    }
}
