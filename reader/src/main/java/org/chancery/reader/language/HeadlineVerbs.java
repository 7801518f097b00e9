package org.chancery.reader.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of headlines by their forms, from {@code headline-verbs.txt}. */
final class HeadlineVerbs {

    /** Whether a verb takes an object. */
    enum Object {
        ALWAYS,
        MAYBE,
        NEVER
    }

    private final Map<String, Object> bases = new HashMap<>();
    private final Map<String, Object> thirds = new HashMap<>();
    private final Map<String, Object> participles = new HashMap<>();

    private HeadlineVerbs() {}

    static HeadlineVerbs load() {
        HeadlineVerbs loaded = new HeadlineVerbs();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HeadlineVerbs.class.getResourceAsStream("headline-verbs.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    Object object = switch (fields[3]) {
                        case "object" -> Object.ALWAYS;
                        case "both" -> Object.MAYBE;
                        default -> Object.NEVER;
                    };
                    loaded.bases.put(fields[0], object);
                    loaded.thirds.put(fields[1], object);
                    loaded.participles.put(fields[2], object);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("headline-verbs.txt cannot be read", failure);
        }
        return loaded;
    }

    /** Whether the word is the plain form of a verb that may stand with an object, or without one, as asked. */
    boolean isBase(String word, boolean objectFollows) {
        return fits(bases.get(word), objectFollows);
    }

    boolean isThird(String word, boolean objectFollows) {
        return fits(thirds.get(word), objectFollows);
    }

    /** Whether the word by itself, with no object, says what was done to the subject: "killed". */
    boolean isPassive(String word) {
        return participles.get(word) == Object.ALWAYS;
    }

    private static boolean fits(@Nullable Object object, boolean objectFollows) {
        return object != null && (objectFollows || object != Object.ALWAYS);
    }
}
