package org.chancery.store.story;

/** A sentence of a report beside one of another. */
public final class Passage {

    /** Of fewer runs of words nothing can be said: two reporters may well write the same six words. */
    private static final int LEAST = 8;

    private static final double HELD = 0.8;

    private Passage() {}

    /** Whether the shorter stands in the longer nearly word for word. */
    public static boolean copied(String one, String other) {
        long[] first = Shingles.distinct(Shingles.of(one));
        long[] second = Shingles.distinct(Shingles.of(other));
        int shorter = Math.min(first.length, second.length);
        return shorter >= LEAST && Shingles.shared(first, second) >= HELD * shorter;
    }
}
