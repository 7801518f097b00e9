package org.chancery.reader.cause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.cause.Connective.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.rules.RuleLines;
import org.jspecify.annotations.Nullable;

/** The connectives by their words, and the classes their tests ask for. Immutable once loaded. */
final class Connectives {

    /** A connective of several words at its place, its last token included. */
    record Found(Connective connective, int begin, int end) {

        boolean covers(int token) {
            return begin <= token && token < end;
        }
    }

    private record Sequence(List<String> words, Connective connective) {}

    private final Map<String, List<Sequence>> byFirst = new HashMap<>();
    private final Map<String, List<Connective>> byLemma = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    private Connectives() {}

    static Connectives load() {
        Connectives loaded = new Connectives();
        for (RuleLines.Line line : RuleLines.beside(Connectives.class, "connectives.txt", 4)) {
            Connective connective = Connective.of(line);
            boolean sequence = connective.form() == Form.BEFORE || connective.form() == Form.ADVERB;
            for (String words : connective.words()) {
                if (sequence) {
                    List<String> all = List.of(words.split(" "));
                    loaded.byFirst
                            .computeIfAbsent(all.get(0), first -> new ArrayList<>())
                            .add(new Sequence(all, connective));
                } else {
                    loaded.byLemma
                            .computeIfAbsent(words, lemma -> new ArrayList<>())
                            .add(connective);
                }
            }
        }
        for (RuleLines.Line line : RuleLines.beside(Connectives.class, "classes.txt", 2)) {
            loaded.classes
                    .computeIfAbsent(line.field(0), name -> new HashSet<>())
                    .addAll(line.list(1, ","));
        }
        return loaded;
    }

    /** The longest sequence of that form that begins at the token, null when none does. */
    @Nullable
    Found at(Sentence sentence, int begin, Form form) {
        Found best = null;
        for (Sequence sequence : byFirst.getOrDefault(sentence.token(begin).lower(), List.of())) {
            int end = begin + sequence.words().size();
            boolean longer = best == null || end > best.end();
            if (sequence.connective().form() == form && longer && stands(sentence, begin, sequence.words())) {
                best = new Found(sequence.connective(), begin, end);
            }
        }
        return best;
    }

    private static boolean stands(Sentence sentence, int begin, List<String> words) {
        if (begin + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(begin + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The verbs or nouns that tie by that lemma, in their order. */
    List<Connective> of(String lemma, Form form) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(connective -> connective.form() == form)
                .toList();
    }

    boolean is(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
