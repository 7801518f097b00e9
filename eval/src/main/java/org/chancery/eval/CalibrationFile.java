package org.chancery.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far confidences hold, as the server shows it beside what it knows: JSON with a step or a type a line. */
final class CalibrationFile {

    private static final int STEPS = 10;
    private static final String TYPE = "type ";
    /** Of fewer events nothing can be said. */
    private static final int FEWEST = 10;

    private CalibrationFile() {}

    /** Events of a kind: how many, what was said of them in all, how many are right. */
    private static final class Sum {
        private int events;
        private double said;
        private int right;

        void add(double probability, boolean isRight) {
            events++;
            said += probability;
            right += isRight ? 1 : 0;
        }

        String json(String name) {
            return String.format(
                    Locale.ROOT,
                    "{%s, \"events\": %d, \"said\": %.2f, \"right\": %.2f}",
                    name,
                    events,
                    said / events,
                    (double) right / events);
        }
    }

    /** Each event judged by weights of which its own report is no part. */
    static String of(List<Calibrate.Found> events) {
        Map<Integer, Sum> steps = new TreeMap<>();
        Map<String, Sum> types = new TreeMap<>();
        Set<String> reports = new TreeSet<>();
        events.forEach(event -> reports.add(event.report()));
        for (String report : reports) {
            Logistic others = Logistic.learn(events.stream()
                    .filter(event -> !event.report().equals(report))
                    .toList());
            for (Calibrate.Found event : events) {
                if (event.report().equals(report)) {
                    double probability = others.of(event.traits());
                    steps.computeIfAbsent((int) Math.round(probability * STEPS), key -> new Sum())
                            .add(probability, event.right());
                    types.computeIfAbsent(type(event.traits()), key -> new Sum())
                            .add(probability, event.right());
                }
            }
        }
        List<String> stepLines = new ArrayList<>();
        steps.forEach((step, sum) -> stepLines.add(sum.json("\"confidence\": " + step / (double) STEPS)));
        List<String> typeLines = new ArrayList<>();
        types.forEach((type, sum) -> {
            if (sum.events >= FEWEST) {
                typeLines.add(sum.json("\"type\": \"" + type + "\""));
            }
        });
        return "{\n  \"events\": " + events.size() + ",\n  \"reports\": " + reports.size() + ",\n  \"steps\": ["
                + lines(stepLines) + "],\n  \"types\": [" + lines(typeLines) + "]\n}\n";
    }

    private static String lines(List<String> items) {
        return "\n    " + String.join(",\n    ", items) + "\n  ";
    }

    private static String type(Set<String> traits) {
        return traits.stream()
                .filter(trait -> trait.startsWith(TYPE))
                .findFirst()
                .map(trait -> trait.substring(TYPE.length()).toUpperCase(Locale.ROOT))
                .orElse("");
    }
}
