package org.chancery.language.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the parser's network: an embedding for each word, tag and relation, a hidden layer over 48 of them, and
 * the scores of all moves from that. It never changes.
 *
 * <p>Arrays are not copied: nobody writes to them.
 */
final class Model {

    /** What the network looks at: 18 words, their tags, and the relations by which 12 of them hang. */
    static final int WORDS = 18;

    static final int RELATIONS = 12;
    static final int SLOTS = WORDS + WORDS + RELATIONS;

    static final String UNKNOWN = "-UNKNOWN-";
    static final String NOTHING = "-NULL-";
    static final String TOP = "-ROOT-";

    private final List<String> words;
    private final List<String> tags;
    private final List<String> relations;
    private final int width;
    private final float[] embeddings;
    private final float[][] inner;
    private final float[] bias;
    private final float[][] outer;
    private final Map<String, Integer> wordIds;
    private final Map<String, Integer> tagIds;

    /**
     * @param width the length of an embedding
     * @param embeddings of words, then tags, then relations
     * @param inner for each number of each slot what it adds to the hidden units, padded
     * @param bias of the hidden units, padded
     * @param outer for each hidden unit what it adds to the moves: to the left with each relation but the first, to the
     *     right likewise, shift
     */
    Model(
            List<String> words,
            List<String> tags,
            List<String> relations,
            int width,
            float[] embeddings,
            float[][] inner,
            float[] bias,
            float[][] outer) {
        this.words = words;
        this.tags = tags;
        this.relations = relations;
        this.width = width;
        this.embeddings = embeddings;
        this.inner = inner;
        this.bias = bias;
        this.outer = outer;
        this.wordIds = ids(words);
        this.tagIds = ids(tags);
    }

    private static Map<String, Integer> ids(List<String> names) {
        Map<String, Integer> ids = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            ids.put(names.get(i), i);
        }
        return ids;
    }

    List<String> words() {
        return words;
    }

    List<String> tags() {
        return tags;
    }

    /** The relations; the first stands for none. */
    List<String> relations() {
        return relations;
    }

    int width() {
        return width;
    }

    float[] embeddings() {
        return embeddings;
    }

    float[][] inner() {
        return inner;
    }

    float[] bias() {
        return bias;
    }

    float[][] outer() {
        return outer;
    }

    /** How many hidden units. */
    int hidden() {
        return outer.length;
    }

    /** How long arrays over so many hidden units are: some more of zeros, which add nothing. */
    static int padded(int hidden) {
        return Sums.padded(hidden, OutputLayer.STEP);
    }

    int wordId(String word) {
        return id(wordIds, word);
    }

    int tagId(String tag) {
        return id(tagIds, tag);
    }

    private static int id(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        return id == null ? ids.getOrDefault(UNKNOWN, 0) : id;
    }

    /** Where the embedding of a word begins. */
    int wordEmbedding(int word) {
        return word * width;
    }

    /** Where the embedding of a tag begins. */
    int tagEmbedding(int tag) {
        return (words.size() + tag) * width;
    }

    /** Where the embedding of a relation begins. */
    int relationEmbedding(int relation) {
        return (words.size() + tags.size() + relation) * width;
    }
}
