package org.chancery.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;

/**
 * Prints the table of confidences: how many of the events that were found in one way are right on our own gold, of which
 * no rule was written.
 *
 * <p>A row is drawn to the share of all rows as if it held four events more of that share, so that a row of few says
 * little by itself. An event that answers an optional one of the gold counts as right where it is.
 */
public final class Calibrate {

    private static final double PRIOR = 4;

    private final Map<String, int[]> rows = new TreeMap<>();
    private int right;
    private int all;

    private Calibrate() {}

    /** Prints the table as {@code row | confidence | right of all}. */
    public static void main(String[] arguments) {
        Reader reader = ReaderUnderTest.load();
        Calibrate calibrate = new Calibrate();
        for (GoldSet set : GoldSet.values()) {
            for (GoldReport gold : set.reports()) {
                if (reader.read(ReaderUnderTest.report(gold)) instanceof Result.Read read) {
                    calibrate.add(gold, read);
                }
            }
        }
        calibrate.lines().forEach(System.out::println);
    }

    private void add(GoldReport gold, Result.Read read) {
        EventPairs pairs = new EventPairs(gold, read.reading());
        Set<String> rightIds = new HashSet<>();
        for (int act = 0; act < gold.events().size(); act++) {
            if (pairs.found(act) && pairs.agreement(act).right()) {
                rightIds.add(pairs.answer(act).id());
            }
        }
        for (Event event : read.reading().events()) {
            int[] row = rows.computeIfAbsent(read.found().getOrDefault(event.id(), "any"), any -> new int[2]);
            boolean isRight = rightIds.contains(event.id());
            row[0] += isRight ? 1 : 0;
            row[1]++;
            right += isRight ? 1 : 0;
            all++;
        }
    }

    private List<String> lines() {
        double share = all == 0 ? 0.5 : (double) right / all;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "any | %.2f | %d of %d", share, right, all));
        rows.forEach((name, row) -> lines.add(String.format(
                Locale.ROOT,
                "%s | %.2f | %d of %d",
                name,
                (row[0] + PRIOR * share) / (row[1] + PRIOR),
                row[0],
                row[1])));
        return lines;
    }
}
