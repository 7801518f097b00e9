package org.chancery.store.join;

import java.util.ArrayList;
import java.util.List;

/**
 * Where tellings of the same event may be kept: under a key, on days since 1970 from one to another, both included.
 */
public record Window(String key, int from, int until) {

    /** Reports are late, and put an event a day or more apart from each other. */
    private static final int APART = 4;
    /** What is announced without a day is looked for so long. */
    private static final int AHEAD = 31;

    static List<Window> of(Trace trace) {
        List<Window> windows = new ArrayList<>();
        int first = trace.days.day();
        if (first == Days.NONE) {
            return windows;
        }
        Block block = Block.of(trace.type);
        int last = trace.days.told() ? trace.days.last() : first;
        boolean planned = trace.planned();
        for (String party : trace.all.parties()) {
            String done = block.key(party, false);
            String due = block.key(party, true);
            if (trace.days.told() && !trace.days.narrow()) {
                // a stretch of weeks is met by the same stretch, or a plan for it by what then happens
                windows.add(new Window(planned ? due : done, first, first));
                if (planned) {
                    windows.add(new Window(done, first, Math.min(last, first + AHEAD)));
                }
                continue;
            }
            windows.add(new Window(planned ? due : done, first - APART, last + APART));
            if (planned) {
                windows.add(new Window(done, first - 1, last + (trace.days.told() ? APART : AHEAD)));
            } else {
                windows.add(new Window(due, first - AHEAD, last + 1));
            }
        }
        return windows;
    }
}
