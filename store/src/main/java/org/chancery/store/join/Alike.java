package org.chancery.store.join;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that reports use for one another: for each stem the one that stands for all of its meaning. */
final class Alike {

    private static final Map<String, String> FIRST = load();

    private Alike() {}

    static String of(String stem) {
        return FIRST.getOrDefault(stem, stem);
    }

    private static Map<String, String> load() {
        Map<String, String> first = new HashMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String stands = "";
            for (String word : line.split(" ")) {
                String stem = Terms.bare(word);
                stands = stands.isEmpty() ? stem : stands;
                String other = first.putIfAbsent(stem, stands);
                if (other != null && !other.equals(stands)) {
                    throw new IllegalStateException("'" + word + "' stands in two lines of words alike");
                }
            }
        }
        return Map.copyOf(first);
    }

    private static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(Alike.class.getResourceAsStream("alike.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
