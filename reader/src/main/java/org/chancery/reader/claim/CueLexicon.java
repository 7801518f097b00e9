package org.chancery.reader.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Stance;

/** The cues of {@code cues.txt}, found by word class and lemma. Immutable. */
final class CueLexicon {

    private static final String FILE = "cues.txt";

    private final Map<Cue.Kind, Map<String, List<Cue>>> cues = new EnumMap<>(Cue.Kind.class);

    private CueLexicon() {
        for (Cue.Kind kind : Cue.Kind.values()) {
            cues.put(kind, new HashMap<>());
        }
    }

    /** The lexicon of the class path. */
    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        InputStream stream = CueLexicon.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.add(line, number);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read", failure);
        }
        return lexicon;
    }

    /** The entries of that lemma or phrase, in the order of the file; empty when it is no cue. */
    List<Cue> find(Cue.Kind kind, String words) {
        return Objects.requireNonNull(cues.get(kind)).getOrDefault(words, List.of());
    }

    /** How many words and phrases it holds. */
    int size() {
        return cues.values().stream().mapToInt(Map::size).sum();
    }

    private void add(String line, int number) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 4) {
            throw new IllegalStateException(FILE + ":" + number + ": " + columns.length + " columns where 4 belong");
        }
        Cue.Kind kind = Cue.Kind.valueOf(columns[0].strip().toUpperCase(Locale.ROOT));
        Stance stance = Stance.valueOf(columns[1].strip().toUpperCase(Locale.ROOT));
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        Set<String> prepositions = new HashSet<>();
        for (String one : columns[2].strip().split(" +")) {
            if (one.startsWith("+")) {
                prepositions.add(one.substring(1));
            } else if (!one.equals("-")) {
                takes.add(Takes.valueOf(one.toUpperCase(Locale.ROOT)));
            }
        }
        for (String words : columns[3].split(",")) {
            Cue cue = new Cue(words.strip(), kind, stance, takes, prepositions);
            Objects.requireNonNull(cues.get(kind))
                    .computeIfAbsent(cue.words(), any -> new ArrayList<>(2))
                    .add(cue);
        }
    }
}
