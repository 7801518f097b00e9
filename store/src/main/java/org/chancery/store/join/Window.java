package org.chancery.store.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        int last = trace.days.told() ? trace.days.last() : first;
        boolean planned = trace.planned();
        if (trace.days.told() && !trace.days.narrow()) {
            // a stretch of weeks is met by the same stretch, or a plan for it by what then happens
            add(Keys.wanted(trace, planned), first, first, windows);
            if (planned) {
                add(Keys.wanted(trace, false), first, Math.min(last, first + AHEAD), windows);
            }
            return windows;
        }
        add(Keys.wanted(trace, planned), first - APART, last + APART, windows);
        if (planned) {
            add(Keys.wanted(trace, false), first - 1, last + (trace.days.told() ? APART : AHEAD), windows);
        } else {
            add(Keys.wanted(trace, true), first - AHEAD, last + 1, windows);
        }
        return windows;
    }

    private static void add(Set<String> keys, int from, int until, List<Window> windows) {
        keys.forEach(key -> windows.add(new Window(key, from, until)));
    }
}
