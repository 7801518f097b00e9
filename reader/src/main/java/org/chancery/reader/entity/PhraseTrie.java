package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of words with what they stand for. Filled once, then only read, so it may be shared. */
final class PhraseTrie<T> {

    private final Node<T> root = new Node<>();

    /** A match: the token behind its last and what the phrase stands for. */
    record Match<T>(int end, List<T> values) {}

    /** What may follow a beginning of phrases: most often a single word, for which no map is made. */
    private static final class Node<T> {

        private @Nullable String word;
        private @Nullable Node<T> next;
        private @Nullable Map<String, Node<T>> others;
        private List<T> values = List.of();

        @Nullable
        Node<T> find(String sought) {
            if (sought.equals(word)) {
                return next;
            }
            return others == null ? null : others.get(sought);
        }

        Node<T> follow(String sought) {
            Node<T> known = find(sought);
            if (known != null) {
                return known;
            }
            Node<T> added = new Node<>();
            if (word == null) {
                word = sought;
                next = added;
            } else {
                if (others == null) {
                    others = new HashMap<>(4);
                }
                others.put(sought, added);
            }
            return added;
        }
    }

    void add(List<String> phrase, T value) {
        Node<T> node = root;
        for (String word : phrase) {
            node = node.follow(word);
        }
        if (node.values.isEmpty()) {
            node.values = List.of(value);
        } else if (!node.values.contains(value)) {
            List<T> more = new ArrayList<>(node.values);
            more.add(value);
            node.values = List.copyOf(more);
        }
    }

    /** The longest phrase that begins at that word, or null. */
    @Nullable
    Match<T> longest(String[] text, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int at = from; at < text.length; at++) {
            node = node.find(text[at]);
            if (node == null) {
                return best;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(at + 1, node.values);
            }
        }
        return best;
    }

    /** What exactly these words stand for; empty when they are no phrase. */
    List<T> exact(String[] text, int from, int to) {
        Node<T> node = root;
        for (int at = from; at < to; at++) {
            node = node.find(text[at]);
            if (node == null) {
                return List.of();
            }
        }
        return node.values;
    }
}
