package org.chancery.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A common noun or title that stands for an actor without naming it.
 *
 * @param phrase singular, lower case
 * @param plural null when there is none
 * @param sector PLOVER sector, null when the word tells none
 */
public record Agent(
        String phrase, @Nullable String plural, @Nullable String sector, Kind kind) {

    /** What the word means: someone, a title that may stand before a name, a body, people who are no body, a thing. */
    public enum Kind {
        PERSON,
        OFFICE,
        ORGANISATION,
        GROUP,
        EQUIPMENT
    }
}
