package org.chancery.store.join;

import java.util.Collection;

/**
 * Finds tellings of the present readings. A store answers it from a table of keys and days; the same telling must always be
 * the same object.
 */
public interface TellingIndex {

    /** Is told where {@link #find} will look next, so that it can look there all at once. */
    default void expect(Collection<Window> windows) {}

    /** Traces that are kept under the window's key on one of its days. */
    Collection<Trace> find(Window window);
}
