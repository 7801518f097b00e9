package org.chancery.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Event;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;

/**
 * Prints the table of confidences: how many of the events that were found in one way are right on our own gold, of
 * which no rule was written; and how far to trust it: what the same table, made without a report, says of its events.
 *
 * <p>A row is drawn to the share of all rows as if it held four events more of that share, so that a row of few says
 * little by itself. An event that answers an optional one of the gold counts as right where it is.
 */
public final class Calibrate {

    private static final int STEPS = 10;

    private final List<Found> events = new ArrayList<>();

    private Calibrate() {}

    /** An event: the report it stands in, how it was found, whether it is right. */
    record Found(String report, String row, boolean right) {}

    /** Prints the table as {@code row | confidence | right of all}, then the reliability table. */
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
        rows(calibrate.events).forEach(System.out::println);
        System.out.println();
        reliability(calibrate.events).forEach(System.out::println);
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
            String row = read.found().getOrDefault(event.id(), "any");
            events.add(new Found(gold.id(), row, rightIds.contains(event.id())));
        }
    }

    private static List<String> rows(List<Found> events) {
        Shares shares = new Shares(events);
        List<String> lines = new ArrayList<>();
        lines.add(shares.line("any", shares.all()));
        Set<String> names = new TreeSet<>();
        events.forEach(event -> names.add(event.row()));
        names.forEach(name -> lines.add(shares.line(name, shares.of(name))));
        return lines;
    }

    /** Each event judged by a table of which its own report is no part, in steps of a tenth. */
    static List<String> reliability(List<Found> events) {
        double[] said = new double[STEPS + 1];
        int[] right = new int[STEPS + 1];
        int[] all = new int[STEPS + 1];
        double distance = 0;
        for (Found event : events) {
            double share = new Shares(events.stream()
                            .filter(other -> !other.report().equals(event.report()))
                            .toList())
                    .of(event.row());
            int step = (int) Math.round(share * STEPS);
            said[step] += share;
            right[step] += event.right() ? 1 : 0;
            all[step]++;
            distance += Math.pow(share - (event.right() ? 1 : 0), 2);
        }
        List<String> lines =
                new ArrayList<>(List.of("| confidence | events | said on average | right |", "|---|---|---|---|"));
        for (int step = 0; step <= STEPS; step++) {
            if (all[step] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %.1f | %d | %.2f | %.2f |",
                        (double) step / STEPS,
                        all[step],
                        said[step] / all[step],
                        (double) right[step] / all[step]));
            }
        }
        lines.add(String.format(
                Locale.ROOT, "Brier score %.3f over %d events", distance / Math.max(1, events.size()), events.size()));
        return lines;
    }

    /** Shares of right events by row. */
    private record Shares(List<Found> events) {

        private static final double PRIOR = 4;

        double all() {
            return events.isEmpty() ? 0.5 : (double) right("any") / events.size();
        }

        double of(String row) {
            return (right(row) + PRIOR * all()) / (count(row) + PRIOR);
        }

        String line(String row, double share) {
            return String.format(Locale.ROOT, "%s | %.2f | %d of %d", row, share, right(row), count(row));
        }

        private long right(String row) {
            return events.stream()
                    .filter(event -> event.right() && in(event, row))
                    .count();
        }

        private long count(String row) {
            return events.stream().filter(event -> in(event, row)).count();
        }

        private static boolean in(Found event, String row) {
            return row.equals("any") || event.row().equals(row);
        }
    }
}
