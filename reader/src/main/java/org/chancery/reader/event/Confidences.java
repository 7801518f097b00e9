package org.chancery.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often events found this way were right, as measured on gold that no rule was written from.
 *
 * <p>A table by how the parties were found, kind of head and whether an operator stands over it; the file says how it
 * was measured.
 */
final class Confidences {

    private final Map<String, Double> table = new HashMap<>();

    private Confidences() {}

    static Confidences load() {
        Confidences loaded = new Confidences();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Confidences.class.getResourceAsStream("confidence.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\\|");
                    loaded.table.put(fields[0].strip(), Double.valueOf(fields[1].strip()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("confidence.txt cannot be read", failure);
        }
        return loaded;
    }

    double of(Act act) {
        return table.getOrDefault(bucket(act), table.getOrDefault("any", 0.5));
    }

    /** The row of an act, such as {@code direct verb plain}. */
    static String bucket(Act act) {
        return (act.firm() + " " + act.told().kind() + " " + (act.rule().startsWith("operator") ? "operator" : "plain"))
                .toLowerCase(java.util.Locale.ROOT);
    }
}
