package org.chancery.language.name;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.table.Key;
import org.chancery.language.table.WordTable;

/**
 * Tells which words are of names of persons, places, organisations and other things. One finder serves all threads and
 * keeps nothing between sentences.
 */
public final class NameFinder {

    /** The label of what is no name. */
    public static final String NONE = "O";

    private final NameModel model;
    private final WordScores wordScores;
    private final PairScores pairScores;
    private final String[] labels;
    private final String[] shapeNames;
    private final Set<String> lowerCase;

    private NameFinder(NameModel model) {
        this.model = model;
        this.wordScores = new WordScores(model);
        this.pairScores = new PairScores(model);
        this.labels = words(model.labels()).map(String::intern).toArray(String[]::new);
        this.shapeNames = words(model.shapes().shapes()).toArray(String[]::new);
        this.lowerCase = words(model.known()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(WordTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::word);
    }

    /**
     * The name finder with the model of the class path.
     *
     * @throws IOException when the model cannot be read
     */
    public static NameFinder load(ModelCache cache) throws IOException {
        return new NameFinder(cache.get(NameModelForm.NAME, NameModelForm.key(), new NameModelForm()));
    }

    /** Words that the model met in lower case while it was trained: ordinary words. Always the same ones. */
    public Set<String> lowerCaseWords() {
        return lowerCase;
    }

    /**
     * The labels of the words of a sentence, one for each: "PERSON", "LOCATION", "ORGANIZATION", "MISC" or
     * {@link #NONE}.
     *
     * @param tags the words' parts of speech
     */
    public String[] names(List<String> words, String[] tags) {
        SentenceWords sentence = new SentenceWords(model, shapeNames, words);
        Key key = new Key();
        LabelDecoder decoder = new LabelDecoder(model, sentence.length);
        for (int i = 0; i < sentence.length; i++) {
            double[] ofWord = new double[labels.length];
            double[] ofPair = new double[labels.length * labels.length];
            wordScores.add(sentence, tags, i, key, ofWord, 0);
            pairScores.add(sentence, i, key, ofPair, 0);
            decoder.next(ofWord, ofPair);
        }
        int[] best = decoder.best();
        String[] found = new String[sentence.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = labels[best[i]];
        }
        return found;
    }
}
