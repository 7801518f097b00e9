package org.chancery.reader.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.txt} by kind. Immutable once loaded. */
final class PlaceWords {

    private static final String FILE = "words.txt";

    private final Map<String, Set<String>> kinds = new HashMap<>();

    private PlaceWords() {}

    static PlaceWords load() {
        PlaceWords loaded = new PlaceWords();
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

    boolean is(String kind, String word) {
        Set<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no words of the kind " + kind);
        }
        return words.contains(word);
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 2) {
            throw new IllegalStateException(FILE + ": not two fields but " + fields.length + ": " + line);
        }
        kinds.computeIfAbsent(fields[0], kind -> new HashSet<>()).add(fields[1]);
    }

    private static BufferedReader open() {
        InputStream stream = PlaceWords.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is missing beside " + PlaceWords.class.getName());
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
