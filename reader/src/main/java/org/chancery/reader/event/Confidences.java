package org.chancery.reader.event;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.chancery.reader.rules.RuleLines;

/**
 * How probable it is that an event is right in type, status and both sides, from its traits.
 *
 * <p>A logistic model: the weights of the traits an event has are added, and the sum is turned into a probability. The
 * file says on what they were learned.
 */
final class Confidences {

    private static final String ALWAYS = "always";

    private final Map<String, Double> weights = new HashMap<>();

    private Confidences() {}

    /**
     * Reads the weights.
     *
     * @throws IllegalStateException naming file and line when a weight is no number
     */
    static Confidences load() {
        Confidences loaded = new Confidences();
        for (RuleLines.Line line : RuleLines.beside(Confidences.class, "confidence.txt", 2)) {
            try {
                loaded.weights.put(line.field(0), Double.valueOf(line.field(1)));
            } catch (NumberFormatException noNumber) {
                throw line.fault("'" + line.field(1) + "' is no weight");
            }
        }
        return loaded;
    }

    /** The confidence in hundredths, 0 to 1. */
    double of(SortedSet<String> traits) {
        double sum = weights.getOrDefault(ALWAYS, 0.0);
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
