package org.chancery.reader.figure;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param name as the record gives it, null when the text does not say
 * @param head token of the counted noun, or of the verb for a bare number
 * @param end one behind the last token of number and unit
 * @param kind how it was found
 */
record Unit(@Nullable String name, int head, int end, Kind kind) {

    /** How a unit was found. */
    enum Kind {
        MONEY,
        PERCENT,
        NOUN,
        HARMED,
        BARE
    }
}
