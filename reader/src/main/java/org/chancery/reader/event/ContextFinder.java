package org.chancery.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Code;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** The contexts of PLOVER, by the words of the sentence an act is told in and the sectors of its parties. */
final class ContextFinder {

    private final Map<String, Set<Context>> words = new HashMap<>();

    private ContextFinder() {}

    static ContextFinder load() {
        ContextFinder loaded = new ContextFinder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ContextFinder.class.getResourceAsStream("contexts.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    Context context =
                            Code.parse(Context.class, line.substring(0, colon).strip());
                    for (String word : line.substring(colon + 1).split(",")) {
                        loaded.words
                                .computeIfAbsent(word.strip(), any -> EnumSet.noneOf(Context.class))
                                .add(context);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("contexts.txt cannot be read", failure);
        }
        return loaded;
    }

    List<Context> of(Act act, List<Sentence> sentences) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        String before = "";
        for (Token token : act.told().sentence().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            found.addAll(words.getOrDefault(lemma, Set.of()));
            found.addAll(words.getOrDefault(before + " " + lemma, Set.of()));
            before = lemma;
        }
        for (Entity party : act.actors()) {
            addBySector(found, party);
        }
        for (Entity party : act.recipients()) {
            addBySector(found, party);
        }
        return List.copyOf(found);
    }

    private static void addBySector(Set<Context> found, Entity party) {
        if (party.sectors().isEmpty()) {
            return;
        }
        switch (party.sectors().get(0)) {
            case "MIL" -> found.add(Context.MILITARY);
            case "SPY" -> found.add(Context.INTELLIGENCE);
            case "LEG" -> found.add(Context.LEGISLATIVE);
            case "JUD" -> found.add(Context.LEGAL);
            case "REF" -> found.add(Context.MIGRATION);
            default -> {}
        }
    }
}
