package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A report's findings as the lists have them by which pages find them: by state and day, by pair of states and day. A row
 * holds up to {@value #BLOCK} findings, each as one bit, as most findings of a report share their day and states.
 *
 * @param states by state, all of them under {@link #EVERY}
 * @param pairs by pair
 */
record Lists(List<OfState> states, List<OfPair> pairs) {

    /** Findings a row. */
    static final int BLOCK = 60;

    /** Stands for all findings, whatever their states. */
    static final String EVERY = "";

    /** Whether the finding {@code f} is among those of a row. */
    static final String MEMBER = "f.id BETWEEN d.base AND d.base + " + (BLOCK - 1) + " AND " + bit("d.mask", "d.base");

    /** Whether the finding {@code f} is one of those of a row that count. */
    static final String COUNTED =
            "f.id BETWEEN d.base AND d.base + " + (BLOCK - 1) + " AND " + bit("d.counts", "d.base");

    /** Those of a state on one day. */
    record OfState(String state, int day, int block, long mask) {}

    /** Those of a pair on one day, in which the same of the two acts; and those of them that count. */
    record OfPair(String first, String second, int day, int block, int direction, long mask, long counts) {}

    /** Condition that the finding {@code f} has its bit in a mask. */
    static String bit(String mask, String base) {
        return "(" + mask + " >> CAST(f.id - " + base + " AS INTEGER)) & 1 = 1";
    }

    /** The number of the first of the findings with which one stands in a row. */
    static long base(long finding) {
        long report = finding / Writer.FINDINGS * Writer.FINDINGS;
        return report + (finding - report) / BLOCK * BLOCK;
    }

    /** The lists of findings in the order of their names. */
    static Lists of(List<FindingRow> findings) {
        TreeMap<OfState, Long> states = new TreeMap<>(
                Comparator.comparing(OfState::state).thenComparing(OfState::day).thenComparing(OfState::block));
        TreeMap<OfPair, long[]> pairs = new TreeMap<>(Comparator.comparing(OfPair::first)
                .thenComparing(OfPair::second)
                .thenComparing(OfPair::day)
                .thenComparing(OfPair::block)
                .thenComparing(OfPair::direction));
        for (int place = 0; place < findings.size(); place++) {
            FindingRow finding = findings.get(place);
            int block = place / BLOCK;
            long bit = 1L << place % BLOCK;
            states.merge(new OfState(EVERY, finding.day(), block, 0), bit, (one, other) -> one | other);
            for (String state : finding.states()) {
                states.merge(new OfState(state, finding.day(), block, 0), bit, (one, other) -> one | other);
            }
            for (FindingRow.PairRow pair : finding.pairs()) {
                OfPair key = new OfPair(pair.first(), pair.second(), finding.day(), block, pair.direction(), 0, 0);
                long[] masks = pairs.computeIfAbsent(key, none -> new long[2]);
                masks[0] |= bit;
                masks[1] |= finding.counts() ? bit : 0;
            }
        }
        List<OfState> ofStates = new ArrayList<>();
        states.forEach((key, mask) -> ofStates.add(new OfState(key.state(), key.day(), key.block(), mask)));
        List<OfPair> ofPairs = new ArrayList<>();
        pairs.forEach((key, masks) -> ofPairs.add(
                new OfPair(key.first(), key.second(), key.day(), key.block(), key.direction(), masks[0], masks[1])));
        return new Lists(ofStates, ofPairs);
    }
}
