package org.chancery.store.sql;

/** Joins findings with their pairs of states, which are kept by state: each two of a finding's states are looked up. */
final class PairLookup {

    private PairLookup() {}

    /** Joins that give the finding {@code f} of an id and its pairs {@code p}. */
    static String of(Dialect dialect, String id) {
        return " CROSS JOIN finding f CROSS JOIN " + dialect.strings("f.states", "e1") + " CROSS JOIN "
                + dialect.strings("f.states", "e2") + " JOIN finding_pair p ON f.id = " + id
                + " AND p.first = e1.value AND p.second = e2.value AND p.day = f.day AND p.rank = f.rank"
                + " AND f.id BETWEEN p.base AND p.base + " + (Lists.BLOCK - 1) + " AND "
                + Lists.bit("p.mask", "p.base");
    }
}
