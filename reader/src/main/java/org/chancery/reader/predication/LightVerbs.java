package org.chancery.reader.predication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that only carry a noun: <em>hold talks, pay a visit, come under attack</em>. The noun is the act. */
final class LightVerbs {

    /** Where the subject of the light verb stands in the noun's act. */
    enum Subject {
        AGENT,
        PATIENT
    }

    private final Map<String, Subject> verbs = new HashMap<>();

    private LightVerbs() {}

    static LightVerbs load() {
        LightVerbs loaded = new LightVerbs();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LightVerbs.class.getResourceAsStream("light-verbs.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(':');
                Subject subject =
                        Subject.valueOf(line.substring(0, colon).strip().toUpperCase(java.util.Locale.ROOT));
                for (String verb : line.substring(colon + 1).split(",")) {
                    loaded.verbs.put(verb.strip(), subject);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("light-verbs.txt cannot be read", failure);
        }
        return loaded;
    }

    /**
     * Where the subject stands, or null when the verb is none.
     *
     * @param verb lemma with its particle
     * @param preposition between verb and noun, empty for an object
     */
    @Nullable
    Subject find(String verb, String preposition) {
        Subject subject = verbs.get(preposition.isEmpty() ? verb : verb + " " + preposition);
        // "reimpose" carries what "impose" does
        return subject == null && verb.startsWith("re") && verb.length() > 5
                ? find(verb.substring(2), preposition)
                : subject;
    }
}
