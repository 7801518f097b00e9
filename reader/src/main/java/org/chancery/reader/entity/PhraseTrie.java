package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of words with what they stand for. Filled once, then only read, so it may be shared. */
final class PhraseTrie<T> {

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<@Nullable List<T>> values = new ArrayList<>();

    PhraseTrie() {
        values.add(null);
    }

    /** A match: the token behind its last and what the phrase stands for. */
    record Match<T>(int end, List<T> values) {}

    void add(List<String> phrase, T value) {
        int node = 0;
        for (String word : phrase) {
            int number = words.computeIfAbsent(word, key -> words.size());
            long edge = (long) node << 32 | number;
            Integer next = edges.get(edge);
            if (next == null) {
                next = values.size();
                values.add(null);
                edges.put(edge, next);
            }
            node = next;
        }
        List<T> known = values.get(node);
        if (known == null) {
            known = new ArrayList<>(1);
            values.set(node, known);
        }
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    /** The longest phrase that begins at that word, or null. */
    @Nullable
    Match<T> longest(String[] text, int from) {
        int node = 0;
        Match<T> best = null;
        for (int at = from; at < text.length; at++) {
            node = step(node, text[at]);
            if (node < 0) {
                return best;
            }
            List<T> found = values.get(node);
            if (found != null) {
                best = new Match<>(at + 1, found);
            }
        }
        return best;
    }

    /** What exactly these words stand for; empty when they are no phrase. */
    List<T> exact(String[] text, int from, int to) {
        int node = 0;
        for (int at = from; at < to; at++) {
            node = step(node, text[at]);
            if (node < 0) {
                return List.of();
            }
        }
        List<T> found = values.get(node);
        return found == null ? List.of() : found;
    }

    private int step(int node, String word) {
        Integer number = words.get(word);
        if (number == null) {
            return -1;
        }
        Integer next = edges.get((long) node << 32 | number);
        return next == null ? -1 : next;
    }
}
