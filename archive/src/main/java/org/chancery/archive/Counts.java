package org.chancery.archive;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How much came in and what came of it, by names in a fixed order. */
final class Counts implements Serializable {

    private static final long serialVersionUID = 1;

    /** Reports that came in, and what could not even be taken in. */
    static final String INPUTS = "inputs";

    static final String READINGS = "readings";
    static final String FAULTS = "faults";
    /** What archives hold beside reports: pictures, redirections, requests. */
    static final String PASSED_OVER = "passed over";

    private final TreeMap<String, Long> byName = new TreeMap<>();

    void add(String name, long count) {
        byName.merge(name, count, Long::sum);
    }

    void add(Counts others) {
        others.byName.forEach(this::add);
    }

    long of(String name) {
        return byName.getOrDefault(name, 0L);
    }

    /** All counts, the four of inputs first. */
    Map<String, Long> all() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (String name : new String[] {INPUTS, READINGS, FAULTS, PASSED_OVER}) {
            all.put(name, of(name));
        }
        byName.forEach(all::putIfAbsent);
        return all;
    }
}
