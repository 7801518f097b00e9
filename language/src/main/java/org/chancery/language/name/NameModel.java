package org.chancery.language.name;

import java.io.IOException;
import java.util.List;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.WordTable;

/**
 * What the name finder knows. A row of weights speaks for the labels of one word, or for pairs of labels of a word and
 * the one before.
 *
 * @param labels the labels; the first is for what is no name
 * @param pairs for each pair of labels whether it may be, the first word's label counting most
 * @param wordWeights rows with a weight for each label
 * @param pairWeights rows with a weight for each pair of labels
 * @param parts beginnings and ends of words
 * @param partRows the row of each
 * @param single rows of what is so or not, by the numbers below
 * @param known words met in lower case while the model was trained
 * @param title a pattern of titles of persons
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record NameModel(
        WordTable labels,
        byte[] pairs,
        float[] wordWeights,
        float[] pairWeights,
        WordRows words,
        ShapeRows shapes,
        ClusterRows clusters,
        JoinedRows joined,
        WordTable parts,
        int[] partRows,
        int[] single,
        WordTable known,
        String title) {

    /** In {@link #single}: of every word, of a title, and of how a word comes again; of every pair. */
    static final int EVERY = 0;

    static final int TITLE = 1;
    static final int NO_PATTERN = 2;
    static final int COMES_BEFORE = 3;
    static final int COMES_BEHIND = 4;
    static final int EVERY_PAIR = 5;

    /** Marks of a word's beginning and end. */
    static final String BEGIN = "<";

    static final String END = ">";

    static NameModel read(CacheInput input) throws IOException {
        return new NameModel(
                WordTable.read(input),
                input.bytes(),
                input.floats(),
                input.floats(),
                WordRows.read(input),
                ShapeRows.read(input),
                ClusterRows.read(input),
                JoinedRows.read(input),
                WordTable.read(input),
                input.ints(),
                input.ints(),
                WordTable.read(input),
                input.words().get(0));
    }

    void write(CacheOutput output) throws IOException {
        labels.write(output);
        output.bytes(pairs);
        output.floats(wordWeights);
        output.floats(pairWeights);
        words.write(output);
        shapes.write(output);
        clusters.write(output);
        joined.write(output);
        parts.write(output);
        output.ints(partRows);
        output.ints(single);
        known.write(output);
        output.words(List.of(title));
    }

    /** Adds a row for one word to the sums that begin at a place. */
    void addWord(int row, double[] sums, int place) {
        add(wordWeights, row, labels.size(), sums, place);
    }

    /** Adds a row for pairs to the sums that begin at a place. */
    void addPairs(int row, double[] sums, int place) {
        add(pairWeights, row, pairs.length, sums, place);
    }

    private static void add(float[] weights, int row, int width, double[] sums, int place) {
        if (row >= 0) {
            int start = row * width;
            for (int i = 0; i < width; i++) {
                sums[place + i] += weights[start + i];
            }
        }
    }

    /** Adds what the beginnings and ends of a word bring, from two characters with the mark up to all. */
    void addParts(String word, double[] sums, int place) {
        String marked = BEGIN + word + END;
        int length = marked.length();
        int begin = marked.charAt(0);
        int end = marked.charAt(length - 1);
        int power = 1;
        for (int size = 2; size <= length; size++) {
            begin = 31 * begin + marked.charAt(size - 1);
            addPart(parts.find(marked, 0, size, begin), sums, place);
            power *= 31;
            end += power * marked.charAt(length - size);
            if (size < length) {
                addPart(parts.find(marked, length - size, length, end), sums, place);
            }
        }
    }

    private void addPart(int part, double[] sums, int place) {
        if (part >= 0) {
            addWord(partRows[part], sums, place);
        }
    }

    static int[][] numbers(CacheInput input) throws IOException {
        int[][] numbers = new int[input.number()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = input.ints();
        }
        return numbers;
    }

    static void write(int[][] numbers, CacheOutput output) throws IOException {
        output.number(numbers.length);
        for (int[] part : numbers) {
            output.ints(part);
        }
    }
}
