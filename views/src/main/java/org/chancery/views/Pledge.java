package org.chancery.views;

import java.time.LocalDate;
import org.chancery.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * Something announced: a promise, a plan, a threat, and what is known of it since.
 *
 * @param due the last day it was announced for, null when the text gives none
 * @param followedBy the event that came after it and is of the kind announced; null when none is told
 */
public record Pledge(
        Nature nature,
        State state,
        Happening announced,
        @Nullable LocalDate due,
        @Nullable Happening followedBy) {

    /** What is announced. */
    public enum Nature implements Code {
        PROMISE,
        THREAT
    }

    /** What has become of it, so far as the record tells. */
    public enum State implements Code {
        /** Its day has not come. */
        AHEAD,
        /** Its day has passed, and nothing of the kind was told since. */
        OVERDUE,
        /** It has no day, and nothing of the kind was told since. */
        UNDATED,
        /** An event of its kind between the same parties was told. */
        FOLLOWED
    }

    /** Whether it still waits for what was announced. */
    public boolean open() {
        return state != State.FOLLOWED;
    }
}
