package org.chancery.reader.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of nouns that pin the sense of an act: arms, troops, relations … */
public final class WordClasses {

    static final List<String> FILES = List.of(
            "classes-cameo.txt",
            "classes-coop.txt",
            "classes-cooperation.txt",
            "classes-force.txt",
            "classes-reports.txt",
            "classes-speech.txt",
            "classes-violence.txt",
            "classes-words.txt",
            "classes-yield.txt");

    private static final BitSet NONE = new BitSet(0);

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byWord = new HashMap<>();

    private WordClasses() {}

    static WordClasses load(RuleFiles files) {
        WordClasses loaded = new WordClasses();
        for (String file : FILES) {
            for (RuleLines.Line line : files.lines(file)) {
                loaded.add(line);
            }
        }
        return loaded;
    }

    private void add(RuleLines.Line line) {
        String text = String.join("|", line.fields());
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw line.fault("a class is written 'name: noun, noun'");
        }
        Set<String> words = classes.computeIfAbsent(text.substring(0, colon).strip(), name -> new HashSet<>());
        int number = numbers.computeIfAbsent(text.substring(0, colon).strip(), name -> numbers.size());
        for (String word : text.substring(colon + 1).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
                byWord.computeIfAbsent(word.strip(), any -> new BitSet()).set(number);
            }
        }
    }

    /** The number of a class, -1 where there is no such class. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** The numbers of the classes that hold the word. Not to be changed. */
    public BitSet of(String word) {
        return byWord.getOrDefault(word, NONE);
    }

    public boolean exists(String name) {
        return classes.containsKey(name);
    }

    /** Whether the class holds the word: a lemma, or a compound of lemmas with a blank between. */
    public boolean contains(String name, String word) {
        Set<String> words = classes.get(name);
        return words != null && words.contains(word);
    }
}
