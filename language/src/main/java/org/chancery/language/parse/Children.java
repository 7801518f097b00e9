package org.chancery.language.parse;

import java.util.Arrays;

/** The words that hang on one side of each word: the outermost and the one before it. */
final class Children {

    private static final int NONE = -1;

    private int[] outermost = {};
    private int[] second = {};

    /** Forgets all, for a sentence of so many words. */
    void clear(int size) {
        if (outermost.length < size) {
            outermost = new int[2 * size];
            second = new int[2 * size];
        }
        Arrays.fill(outermost, 0, size, NONE);
        Arrays.fill(second, 0, size, NONE);
    }

    void add(int head, int child) {
        second[head] = outermost[head];
        outermost[head] = child;
    }

    boolean has(int head) {
        return outermost[head] != NONE;
    }

    int outermost(int head) {
        return outermost[head];
    }

    /** The one within the outermost; -1 when there is none. */
    int second(int head) {
        return second[head];
    }
}
