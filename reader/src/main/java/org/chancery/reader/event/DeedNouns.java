package org.chancery.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EventType;

/** Which deeds a noun such as "the move" or "the expulsion" may point back to, from {@code deed-nouns.txt}. */
final class DeedNouns {

    private static final Set<EventType> ANY =
            EnumSet.complementOf(EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST));

    private final Map<String, Set<EventType>> types = new HashMap<>();

    private DeedNouns() {}

    static DeedNouns load() {
        DeedNouns loaded = new DeedNouns();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DeedNouns.class.getResourceAsStream("deed-nouns.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    loaded.add(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("deed-nouns.txt cannot be read", failure);
        }
        return loaded;
    }

    private void add(String line) {
        int bar = line.indexOf('|');
        String type = line.substring(0, bar).strip();
        Set<EventType> meant = type.equals("*") ? ANY : EnumSet.of(EventType.valueOf(type));
        for (String noun : line.substring(bar + 1).split(",")) {
            types.computeIfAbsent(noun.strip(), any -> EnumSet.noneOf(EventType.class))
                    .addAll(meant);
        }
    }

    /** The types of deed the noun may point to; none for other nouns. */
    Set<EventType> of(String lemma) {
        return types.getOrDefault(lemma, Set.of());
    }
}
