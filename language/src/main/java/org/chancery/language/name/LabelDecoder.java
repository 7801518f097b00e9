package org.chancery.language.name;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence: word by word the best way to each label. Of ways that are as good the first is
 * kept, in the order of the labels. Before the first word stands what is no name.
 */
final class LabelDecoder {

    private final NameModel model;
    private final int labels;
    private final int[] ways;
    private double[] scores;
    private int length;

    LabelDecoder(NameModel model, int words) {
        this.model = model;
        this.labels = model.labels().size();
        this.ways = new int[words * labels];
        this.scores = new double[labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
    }

    /**
     * Goes on by a word.
     *
     * @param ofWord for each label what speaks for it
     * @param ofPair the same for each pair of labels, the word's own and before it that of the word before
     */
    void next(double[] ofWord, double[] ofPair) {
        double[] best = new double[labels];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int label = 0; label < labels; label++) {
            for (int before = 0; before < labels; before++) {
                int pair = before * labels + label;
                double score = scores[before] + ofPair[pair] + ofWord[label];
                if (model.pairs()[pair] != 0 && score > best[label]) {
                    best[label] = score;
                    ways[length * labels + label] = before;
                }
            }
        }
        scores = best;
        length++;
    }

    /** The best labels of all words so far. */
    int[] best() {
        int label = 0;
        for (int other = 1; other < labels; other++) {
            label = scores[other] > scores[label] ? other : label;
        }
        int[] found = new int[length];
        for (int word = length - 1; word >= 0; word--) {
            found[word] = label;
            label = ways[word * labels + label];
        }
        return found;
    }
}
