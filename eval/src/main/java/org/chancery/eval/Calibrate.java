package org.chancery.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Event;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;

/**
 * Prints the weights of the traits from which the confidence of an event is reckoned, learned on our own gold, of which
 * no rule was written; and how far to trust them: what weights learned without a report say of its events.
 *
 * <p>An event that answers an optional one of the gold counts as right where it is.
 */
public final class Calibrate {

    private static final int STEPS = 10;

    private final List<Found> events = new ArrayList<>();

    private Calibrate() {}

    /** An event: the report it stands in, how it was found, whether it is right. */
    record Found(String report, Set<String> traits, boolean right) implements Logistic.Case {}

    /**
     * Prints the weights as {@code trait | weight}, then the reliability table; writes that table and how many events of each
     * type are right into the file that is named.
     */
    public static void main(String[] arguments) throws IOException {
        Reader reader = ReaderUnderTest.load();
        Calibrate calibrate = new Calibrate();
        for (GoldSet set : GoldSet.values()) {
            for (GoldReport gold : set.reports()) {
                if (reader.read(ReaderUnderTest.report(gold)) instanceof Result.Read read) {
                    calibrate.add(gold, read);
                }
            }
        }
        Logistic.learn(calibrate.events)
                .weights()
                .forEach((trait, weight) -> System.out.printf(Locale.ROOT, "%s | %.2f%n", trait, weight));
        System.out.println();
        reliability(calibrate.events).forEach(System.out::println);
        if (arguments.length == 1) {
            Files.writeString(Path.of(arguments[0]), CalibrationFile.of(calibrate.events));
        }
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
            Set<String> traits = read.traits().getOrDefault(event.id(), Set.of());
            events.add(new Found(gold.id(), new TreeSet<>(traits), rightIds.contains(event.id())));
        }
    }

    /** Each event judged by weights of which its own report is no part, in steps of a tenth. */
    static List<String> reliability(List<Found> events) {
        double[] said = new double[STEPS + 1];
        int[] right = new int[STEPS + 1];
        int[] all = new int[STEPS + 1];
        double distance = 0;
        double plain = 0;
        double share = events.stream().filter(Found::right).count() / (double) Math.max(1, events.size());
        for (Map.Entry<String, List<Found>> report : byReport(events).entrySet()) {
            Logistic others = Logistic.learn(events.stream()
                    .filter(event -> !event.report().equals(report.getKey()))
                    .toList());
            for (Found event : report.getValue()) {
                double probability = others.of(event.traits());
                int step = (int) Math.round(probability * STEPS);
                said[step] += probability;
                right[step] += event.right() ? 1 : 0;
                all[step]++;
                distance += Math.pow(probability - (event.right() ? 1 : 0), 2);
                plain += Math.pow(share - (event.right() ? 1 : 0), 2);
            }
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
        int count = Math.max(1, events.size());
        lines.add(String.format(
                Locale.ROOT,
                "Brier score %.3f over %d events; %.3f for the same confidence everywhere",
                distance / count,
                events.size(),
                plain / count));
        return lines;
    }

    private static Map<String, List<Found>> byReport(List<Found> events) {
        Map<String, List<Found>> reports = new TreeMap<>();
        events.forEach(event -> reports.computeIfAbsent(event.report(), any -> new ArrayList<>())
                .add(event));
        return reports;
    }
}
