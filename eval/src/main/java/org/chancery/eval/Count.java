package org.chancery.eval;

/** Hits against what the gold has and what the reading has. Not thread-safe. */
final class Count {

    private int hits;
    private int gold;
    private int read;

    void add(int moreHits, int moreGold, int moreRead) {
        hits += moreHits;
        gold += moreGold;
        read += moreRead;
    }

    int hits() {
        return hits;
    }

    int gold() {
        return gold;
    }

    int read() {
        return read;
    }

    /** Per cent of what was read that is right. */
    double precision() {
        return read == 0 ? 0 : 100.0 * hits / read;
    }

    /** Per cent of the gold that was read right. */
    double recall() {
        return gold == 0 ? 0 : 100.0 * hits / gold;
    }

    double f1() {
        return gold + read == 0 ? 0 : 200.0 * hits / (gold + read);
    }
}
