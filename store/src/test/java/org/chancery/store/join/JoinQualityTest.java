package org.chancery.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many pairs of tellings are rightly joined, on sets of reports that nobody but us wrote. */
class JoinQualityTest {

    private int right;
    private int wrong;
    private int missed;
    private final List<String> errors = new ArrayList<>();

    @Test
    void pairsAreJoinedAsTheSetsHaveThem() {
        Map<String, ReportSets> sets = ReportSets.load();
        sets.forEach(this::score);
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed);
        String found = "%d sets: %d right, %d wrong, %d missed; precision %.3f, recall %.3f%n%s"
                .formatted(sets.size(), right, wrong, missed, precision, recall, String.join("\n", errors));
        assertThat(sets.size()).isGreaterThanOrEqualTo(25);
        assertThat(precision).as(found).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as(found).isGreaterThanOrEqualTo(0.9);
    }

    private void score(String name, ReportSets set) {
        Map<String, Integer> event = new java.util.TreeMap<>();
        List<List<Trace>> joined = set.joined();
        for (int i = 0; i < joined.size(); i++) {
            for (Trace trace : joined.get(i)) {
                event.put(trace.key, i);
            }
        }
        List<Trace> all = joined.stream().flatMap(List::stream).toList();
        Map<String, Boolean> pairs = new java.util.TreeMap<>();
        for (Trace one : all) {
            for (Trace other : all) {
                if (one.key.compareTo(other.key) < 0 && !one.article.equals(other.article)) {
                    boolean together = event.get(one.key).equals(event.get(other.key));
                    pair(name, set, one, other, together, pairs);
                }
            }
        }
        pairs.forEach((pair, together) -> {
            right += together ? 1 : 0;
            missed += together ? 0 : 1;
            if (!together) {
                errors.add("MISSED " + name + ": " + pair);
            }
        });
    }

    /** A report may tell of an event in two places, of which one is joined: what counts is the pair of reports. */
    private void pair(
            String name, ReportSets set, Trace one, Trace other, boolean together, Map<String, Boolean> pairs) {
        Integer first = set.answer(one.key);
        Integer second = set.answer(other.key);
        if (first != null && first.equals(second)) {
            pairs.merge(first + " " + one.article + " " + other.article, together, Boolean::logicalOr);
            if (!together) {
                errors.add("(apart) " + name + ": " + told(one) + "  |  " + told(other) + "  likeness "
                        + Likeness.of(one, other));
            }
        } else if (together && (first != null || second != null)) {
            wrong++;
            errors.add("WRONG  " + name + ": " + told(one) + "  |  " + told(other) + "  likeness "
                    + Likeness.of(one, other));
        }
    }

    private static String told(Trace trace) {
        return trace.type + " " + trace.mode + " " + trace.actors.parties() + "→" + trace.recipients.parties() + " "
                + trace.trigger + " " + trace.days.first() + " " + trace.terms;
    }
}
