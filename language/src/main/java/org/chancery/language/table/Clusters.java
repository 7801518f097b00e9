package org.chancery.language.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;

/** Which words stand in like surroundings: classes of words in lower case. Never changes. */
public final class Clusters {

    private final WordTable words;
    private final WordTable names;
    private final int[] classes;
    private final int unknown;

    private Clusters(WordTable words, WordTable names, int[] classes, int unknown) {
        this.words = words;
        this.names = names;
        this.classes = classes;
        this.unknown = unknown;
    }

    /**
     * Classes by their names.
     *
     * @param lexicon word to class
     * @param unknown the class of any other word
     */
    public static Clusters of(Map<String, String> lexicon, String unknown) {
        Map<String, String> sorted = new TreeMap<>(lexicon);
        List<String> names =
                new ArrayList<>(sorted.values().stream().distinct().sorted().toList());
        if (!names.contains(unknown)) {
            names.add(unknown);
        }
        WordTable numbers = WordTable.of(names);
        int[] classes = sorted.values().stream().mapToInt(numbers::find).toArray();
        return new Clusters(WordTable.of(new ArrayList<>(sorted.keySet())), numbers, classes, numbers.find(unknown));
    }

    /** Classes that were written. */
    public static Clusters read(CacheInput input) throws IOException {
        return new Clusters(WordTable.read(input), WordTable.read(input), input.ints(), input.number());
    }

    /** Keeps the classes. */
    public void write(CacheOutput output) throws IOException {
        words.write(output);
        names.write(output);
        output.ints(classes);
        output.number(unknown);
    }

    /** How many classes. */
    public int size() {
        return names.size();
    }

    /** The name of a class. */
    public String name(int number) {
        return names.word(number);
    }

    /** The number of the class with a name, or -1. */
    public int numbered(String name) {
        return names.find(name);
    }

    /** The class of unknown words. */
    public int unknown() {
        return unknown;
    }

    /** The class of a word in lower case, or -1 when it is unknown. */
    public int find(String word) {
        int number = words.find(word);
        return number < 0 ? number : classes[number];
    }
}
