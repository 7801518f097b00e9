package org.chancery.eval;

import java.util.Set;
import java.util.TreeSet;

/** Small operations on sets of codes. */
final class Sets {

    private Sets() {}

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
