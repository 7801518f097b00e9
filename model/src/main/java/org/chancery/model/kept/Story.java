package org.chancery.model.kept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are copies or near copies of one text.
 *
 * @param id the least article id among them when the story was made
 * @param reports the earliest published first
 * @param origin whose text it is, null when nothing tells
 */
public record Story(
        String id, List<Source> reports, @Nullable Origin origin) {

    public Story {
        reports = List.copyOf(reports);
    }
}
