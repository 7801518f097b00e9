package org.chancery.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Items of the gold against items that were read: those that count take theirs first, then the optional ones, which
 * cost and earn nothing.
 *
 * @param missed items of the gold that count and were not read
 * @param extras what was read and answers nothing
 */
record Items<G, R>(int hits, List<G> missed, List<R> extras) {

    static <G, R> Items<G, R> match(List<G> gold, List<R> read, Predicate<G> optional, BiPredicate<G, R> same) {
        List<R> left = new ArrayList<>(read);
        List<G> missed = new ArrayList<>();
        int hits = 0;
        for (G item : gold.stream().filter(optional.negate()).toList()) {
            if (take(item, left, same)) {
                hits++;
            } else {
                missed.add(item);
            }
        }
        gold.stream().filter(optional).forEach(item -> take(item, left, same));
        return new Items<>(hits, missed, left);
    }

    private static <G, R> boolean take(G item, List<R> left, BiPredicate<G, R> same) {
        for (int i = 0; i < left.size(); i++) {
            if (same.test(item, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    void into(Count count) {
        count.add(hits, hits + missed.size(), hits + extras.size());
    }
}
