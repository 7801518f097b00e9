package org.chancery.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.store.join.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Traces that were used last, so that those of the days from which reports come are not read again for each group. A trace
 * that has changed bears another mark and is not taken for the one that is held. Safe for many threads.
 */
final class Traces {

    /** Some tens of megabytes. */
    private static final int HELD = 8192;

    /** A trace and the mark of its line. */
    private record Marked(int mark, Trace trace) {}

    private final Map<Long, Marked> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Marked> eldest) {
            return size() > HELD;
        }
    };

    /** The trace of a finding with that mark, null when it is not held. */
    synchronized @Nullable Trace get(long finding, int mark) {
        Marked found = held.get(finding);
        return found == null || found.mark() != mark ? null : found.trace();
    }

    synchronized void forget() {
        held.clear();
    }

    synchronized void hold(long finding, int mark, Trace trace) {
        held.put(finding, new Marked(mark, trace));
    }
}
