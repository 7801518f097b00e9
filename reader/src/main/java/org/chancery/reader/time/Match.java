package org.chancery.reader.time;

import org.jspecify.annotations.Nullable;

/**
 * What a rule read.
 *
 * @param end one behind the last token
 * @param days what it means, null when that is not to be known
 * @param rule the name of the rule
 */
record Match(int end, @Nullable Days days, String rule) {

    static Match of(int end, @Nullable Days days, String rule) {
        return new Match(end, days, "time/" + rule);
    }
}
