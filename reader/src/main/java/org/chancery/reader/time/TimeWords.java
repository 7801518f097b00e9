package org.chancery.reader.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.txt} by kind. Immutable once loaded. */
final class TimeWords {

    private static final String FILE = "words.txt";

    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private TimeWords() {}

    static TimeWords load() {
        TimeWords loaded = new TimeWords();
        try (BufferedReader reader = open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    loaded.add(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read", failure);
        }
        return loaded;
    }

    /** The value of a word, null when it is not of that kind. */
    @Nullable
    String value(String kind, String word) {
        Map<String, String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no words of the kind " + kind);
        }
        return words.get(word);
    }

    /** The value of a word as a number, 0 when it is not of that kind. */
    int number(String kind, String word) {
        String value = value(kind, word);
        return value == null ? 0 : Integer.parseInt(value);
    }

    boolean is(String kind, String word) {
        return value(kind, word) != null;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalStateException(FILE + ": not three fields but " + fields.length + ": " + line);
        }
        kinds.computeIfAbsent(fields[0], kind -> new HashMap<>()).put(fields[1], fields[2]);
    }

    private static BufferedReader open() {
        InputStream stream = TimeWords.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is missing beside " + TimeWords.class.getName());
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
