package org.chancery.store.story;

import java.util.Set;

/**
 * MinHash signature in bands: two texts have a band in common with a chance that grows steeply with the share of their runs
 * of words that both have. With 12 bands of 3 rows: 0.1 for a fifth, 0.8 for a half, 0.99 for seven tenths.
 */
final class Bands {

    private static final int BANDS = 12;
    private static final int ROWS = 3;
    /** Fixed for ever: kept keys depend on it. */
    private static final long SEED = 0x43484e43L;

    private Bands() {}

    static void addTo(Set<Long> keys, long[] shingles) {
        if (shingles.length == 0) {
            return;
        }
        for (int band = 0; band < BANDS; band++) {
            long key = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                key = Shingles.mixed(key ^ least(shingles, SEED + (long) band * ROWS + row), band);
            }
            keys.add(key);
        }
    }

    private static long least(long[] shingles, long seed) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            least = Math.min(least, Shingles.mixed(shingle, seed));
        }
        return least;
    }
}
