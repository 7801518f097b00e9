package org.chancery.reader.time;

import org.jspecify.annotations.Nullable;

/** One kind of phrase. */
interface TimeRule {

    /** The phrase of its kind that begins at that token; null when none does. */
    @Nullable
    Match at(Scan scan, int from);
}
