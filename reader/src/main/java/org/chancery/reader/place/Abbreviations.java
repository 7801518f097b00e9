package org.chancery.reader.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The short forms of subdivisions that papers put behind a town: "Va.", "Ont.", "NSW". */
final class Abbreviations {

    private static final String FILE = "abbreviations.txt";

    private Abbreviations() {}

    /** From the short form to the ISO 3166-2 code. */
    static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        try (BufferedReader reader = open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, codes);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read", failure);
        }
        return Map.copyOf(codes);
    }

    private static void add(String line, Map<String, String> codes) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 2) {
            throw new IllegalStateException(FILE + ": not two fields but " + fields.length + ": " + line);
        }
        for (String form : fields[1].split(";")) {
            codes.put(form.strip(), fields[0]);
        }
    }

    private static BufferedReader open() {
        InputStream stream = Abbreviations.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is missing beside " + Abbreviations.class.getName());
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
