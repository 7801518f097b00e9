package org.chancery.store.story;

import java.util.Set;

/**
 * Runs of words chosen by what they say and not by where they stand: of each stretch of words the run with the least number.
 * A stretch that two texts share word for word gives the same run in both, so a short item is found in a long one, which
 * the signature of the whole cannot do.
 */
final class Anchors {

    /** Runs a stretch: an item of some 35 words that stands in another text unchanged is always found. */
    private static final int STRETCH = 32;

    private static final long SEED = 0x414e4348L;

    private Anchors() {}

    static void addTo(Set<Long> keys, long[] sequence) {
        int last = -1;
        int stretch = Math.min(STRETCH, sequence.length);
        for (int begin = 0; begin + stretch <= sequence.length && stretch > 0; begin++) {
            int least = last >= begin ? last : begin;
            int from = last >= begin ? begin + stretch - 1 : begin;
            for (int i = from; i < begin + stretch; i++) {
                least = Shingles.mixed(sequence[i], SEED) < Shingles.mixed(sequence[least], SEED) ? i : least;
            }
            if (least != last) {
                keys.add(Shingles.mixed(sequence[least], SEED));
                last = least;
            }
        }
    }
}
