package org.chancery.language.name;

import org.chancery.language.table.Key;

/** What a word and the one before speak for each pair of labels of theirs. */
final class PairScores {

    private final NameModel model;

    PairScores(NameModel model) {
        this.model = model;
    }

    /** Adds it for the word at a place to the sums that begin at another. */
    void add(SentenceWords words, int at, Key key, double[] sums, int place) {
        model.addPairs(model.single()[NameModel.EVERY_PAIR], sums, place);
        model.addPairs(model.words().row(WordRows.FIRST, words.word(at - 1)), sums, place);
        model.addPairs(model.words().row(WordRows.SECOND, words.word(at)), sums, place);
        int first = words.cluster(at - 1);
        int second = words.cluster(at);
        model.addPairs(model.clusters().row(ClusterRows.FIRST, first), sums, place);
        model.addPairs(model.clusters().row(ClusterRows.SECOND, second), sums, place);
        model.addPairs(model.clusters().pair(first, second), sums, place);
        model.addPairs(model.shapes().row(ShapeRows.FIRST, words.shape(at - 1)), sums, place);
        model.addPairs(model.shapes().row(ShapeRows.SECOND, words.shape(at)), sums, place);
        model.addPairs(model.shapes().row(ShapeRows.SECOND_AGAIN, words.shape(at)), sums, place);
        model.addPairs(model.shapes().row(ShapeRows.NEXT, words.shape(at + 1)), sums, place);
        Key forms = key.clear().append(words.form(at - 1)).append("-").append(words.form(at));
        model.addPairs(model.joined().row(JoinedRows.WORDS, forms), sums, place);
        Key shapes = key.clear().append(words.shapeName(at - 1)).append("-").append(words.shapeName(at));
        model.addPairs(model.joined().row(JoinedRows.SHAPES, shapes), sums, place);
    }
}
