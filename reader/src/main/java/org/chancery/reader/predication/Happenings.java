package org.chancery.reader.predication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that say of a noun that it takes place: <em>clashes erupted, protests rocked the capital</em>. */
final class Happenings {

    /** Where the place of the act stands. */
    enum Kind {
        /** In phrases on the verb. */
        HAPPEN,
        /** In the object of the verb. */
        SWEEP
    }

    private final Map<String, Kind> verbs = new HashMap<>();

    private Happenings() {}

    static Happenings load() {
        Happenings loaded = new Happenings();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Happenings.class.getResourceAsStream("happening-verbs.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    loaded.add(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("happening-verbs.txt cannot be read", failure);
        }
        return loaded;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
        for (String verb : line.substring(colon + 1).split(",")) {
            verbs.put(verb.strip(), kind);
        }
    }

    /** How that verb, given by its lemma and particle, says it; null when it does not. */
    @Nullable
    Kind find(String verb) {
        return verbs.get(verb);
    }
}
