package org.chancery.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two ways to do the same, by turns on one thread, so that both bear the same load of the machine: words a second of
 * each, and how many times as fast ours is.
 */
final class Ratio {

    private static final long TURN_NANOS = 500_000_000L;

    private final String name;
    private final List<List<String>> sentences;
    private int next;

    Ratio(String name, List<List<String>> sentences) {
        this.name = name;
        this.sentences = sentences;
    }

    /** The sentences of text files and of the files in folders. */
    static List<List<String>> sentences(List<String> files) throws IOException {
        TokenizerFactory<CoreLabel> tokenizers =
                PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
        WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
        List<List<String>> sentences = new ArrayList<>();
        for (Path file : files(files)) {
            for (String line : Files.readAllLines(file)) {
                List<CoreLabel> words =
                        tokenizers.getTokenizer(new StringReader(line)).tokenize();
                splitter.process(words)
                        .forEach(sentence -> sentences.add(
                                sentence.stream().map(CoreLabel::word).toList()));
            }
        }
        return sentences;
    }

    private static List<Path> files(List<String> names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            try (Stream<Path> below = Files.walk(Path.of(name))) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** A sentence as the library takes it. */
    static List<CoreLabel> labels(List<String> words, String[] tags) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setValue(words.get(i));
            if (tags.length > 0) {
                label.setTag(tags[i]);
            }
            labels.add(label);
        }
        return labels;
    }

    /** Prints what was measured after a warming up as long. */
    void print(double seconds, Consumer<List<String>> ours, Consumer<List<String>> library) {
        measure(seconds, ours, library);
        double[] speeds = measure(seconds, ours, library);
        System.out.printf(
                "%-8s ours %,10.0f words/s  library %,10.0f words/s  %5.1f times as fast%n",
                name, speeds[0], speeds[1], speeds[0] / speeds[1]);
    }

    private double[] measure(double seconds, Consumer<List<String>> ours, Consumer<List<String>> library) {
        long[] spent = new long[2];
        long[] words = new long[2];
        long until = System.nanoTime() + (long) (seconds * 1e9);
        for (int turn = 0; turn < 2 || System.nanoTime() < until; turn++) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < TURN_NANOS) {
                List<String> sentence = sentences.get(next);
                next = (next + 1) % sentences.size();
                (turn % 2 == 0 ? ours : library).accept(sentence);
                words[turn % 2] += sentence.size();
            }
            spent[turn % 2] += System.nanoTime() - begin;
        }
        return new double[] {words[0] / (spent[0] / 1e9), words[1] / (spent[1] / 1e9)};
    }
}
