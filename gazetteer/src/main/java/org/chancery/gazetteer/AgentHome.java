package org.chancery.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * The state for which a word for an actor tells by itself that it acts: the taoiseach is Ireland's.
 *
 * @param country alpha-3 of the state
 * @param where only of those in that state, such as settlers in Palestine; null when everywhere
 */
public record AgentHome(
        String phrase, String country, @Nullable String where) {}
