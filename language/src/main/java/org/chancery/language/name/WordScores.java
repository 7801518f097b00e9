package org.chancery.language.name;

import org.chancery.language.table.Key;

/** What a word and those around it speak for each label of it. */
final class WordScores {

    /** A word of so few characters is no real word: what stands beyond it counts too. */
    private static final int UNREAL = 3;

    /** So many words before and behind count as near, each once. */
    private static final int NEAR = 4;

    private final NameModel model;
    private final OwnRows own;

    WordScores(NameModel model) {
        this.model = model;
        this.own = new OwnRows(model);
    }

    /** Adds it for the word at a place to the sums that begin at another. */
    void add(SentenceWords words, String[] tags, int at, Key key, double[] sums, int place) {
        addOwn(words, at, sums, place);
        addNeighbours(words, at, sums, place);
        for (int distance = 1; distance <= NEAR; distance++) {
            addNear(words, at, -distance, WordRows.NEAR_BEFORE, sums, place);
            addNear(words, at, distance, WordRows.NEAR_BEHIND, sums, place);
        }
        addJoined(words, at, key, sums, place);
        int told = Occurrences.of(words.forms(), tags, at);
        addIf((told & Occurrences.NO_PATTERN) != 0, NameModel.NO_PATTERN, sums, place);
        addIf((told & Occurrences.BEFORE) != 0, NameModel.COMES_BEFORE, sums, place);
        addIf((told & Occurrences.BEHIND) != 0, NameModel.COMES_BEHIND, sums, place);
    }

    private void addOwn(SentenceWords words, int at, double[] sums, int place) {
        int word = words.word(at);
        if (word < 0) {
            own.add(words.form(at), words.shape(at), words.cluster(at), sums, place);
            return;
        }
        int labels = model.labels().size();
        double[] known = model.words().own();
        for (int label = 0; label < labels; label++) {
            sums[place + label] += known[word * labels + label];
        }
    }

    private void addNeighbours(SentenceWords words, int at, double[] sums, int place) {
        model.addWord(model.words().row(WordRows.BEFORE, words.word(at - 1)), sums, place);
        model.addWord(model.words().row(WordRows.BEHIND, words.word(at + 1)), sums, place);
        model.addWord(model.shapes().row(ShapeRows.BEFORE, words.shape(at - 1)), sums, place);
        model.addWord(model.shapes().row(ShapeRows.BEHIND, words.shape(at + 1)), sums, place);
        model.addWord(model.clusters().row(ClusterRows.BEFORE, words.cluster(at - 1)), sums, place);
        model.addWord(model.clusters().row(ClusterRows.BEHIND, words.cluster(at + 1)), sums, place);
    }

    private void addNear(SentenceWords words, int at, int distance, int role, double[] sums, int place) {
        int word = words.word(at + distance);
        int step = Integer.signum(distance);
        boolean again = false;
        for (int nearer = step; nearer != distance; nearer += step) {
            again |= words.word(at + nearer) == word;
        }
        if (!again) {
            model.addWord(model.words().row(role, word), sums, place);
        }
    }

    private void addJoined(SentenceWords words, int at, Key key, double[] sums, int place) {
        String before = words.shapeName(at - 1);
        String shape = words.shapeName(at);
        String behind = words.shapeName(at + 1);
        addJoined(JoinedRows.SHAPE_NEXT, join(key, shape, behind), sums, place);
        addJoined(JoinedRows.WORD_BEFORE_SHAPE, join(key, words.form(at - 1), shape), sums, place);
        addJoined(JoinedRows.SHAPE_WORD_BEHIND, join(key, shape, words.form(at + 1)), sums, place);
        if (words.form(at - 1).length() <= UNREAL) {
            addJoined(JoinedRows.WORD_BEYOND_BEFORE, join(key, words.form(at - 2), shape), sums, place);
        }
        if (words.form(at + 1).length() <= UNREAL) {
            addJoined(JoinedRows.WORD_BEYOND_BEHIND, join(key, words.form(at + 2), shape), sums, place);
        }
        addJoined(JoinedRows.BEFORE_SHAPE, join(key, before, shape), sums, place);
        addJoined(JoinedRows.BEFORE_SHAPE_NEXT, key.append(JoinedRows.GAP).append(behind), sums, place);
    }

    private static Key join(Key key, String first, String second) {
        return key.clear().append(first).append(JoinedRows.GAP).append(second);
    }

    private void addJoined(int kind, Key value, double[] sums, int place) {
        model.addWord(model.joined().row(kind, value), sums, place);
    }

    private void addIf(boolean so, int single, double[] sums, int place) {
        if (so) {
            model.addWord(model.single()[single], sums, place);
        }
    }
}
