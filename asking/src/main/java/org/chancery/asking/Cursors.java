package org.chancery.asking;

import org.jspecify.annotations.Nullable;

/** Places in an answer as people copy them: on one line, without blanks. */
public final class Cursors {

    private static final char BLANK = ' ';
    private static final char SHOWN = '~';

    private Cursors() {}

    /** The store's cursor as it is shown; null when there is none. */
    public static @Nullable String shown(@Nullable String cursor) {
        return cursor == null ? null : cursor.replace(BLANK, SHOWN);
    }

    /** What was shown as the store gave it; null when nothing was given. */
    public static @Nullable String given(@Nullable String shown) {
        return shown == null ? null : shown.replace(SHOWN, BLANK);
    }
}
