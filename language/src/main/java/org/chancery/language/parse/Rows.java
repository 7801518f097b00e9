package org.chancery.language.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a word with its tag, or a relation, adds to the hidden units at a place where the network looks, over what nothing
 * adds there. Each is made when first asked for; those of common words are kept for all threads, those of rarer ones for
 * a while in what each thread brings along ({@link Rare}). A row is the same whenever it is made.
 */
final class Rows {

    /** The words come by their frequency: from this number on they are rare. */
    private static final int COMMON = 12_000;

    private static final int SHARED_BITS = 15;
    private static final int RARE_BITS = 12;

    /** A row and what it is of. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(long key, float[] numbers) {}

    /** Rows of rare words, for one thread at a time. */
    static final class Rare {
        private final @Nullable Row[] rows = new @Nullable Row[1 << RARE_BITS];
    }

    private final Model model;
    private final float[] base;
    private final AtomicReferenceArray<@Nullable Row> shared = new AtomicReferenceArray<>(1 << SHARED_BITS);
    private final AtomicReferenceArray<float @Nullable []> tags;
    private final AtomicReferenceArray<float @Nullable []> relations;
    private final int noWord;
    private final int noTag;

    Rows(Model model) {
        this.model = model;
        this.tags = new AtomicReferenceArray<>(Model.WORDS * model.tags().size());
        this.relations =
                new AtomicReferenceArray<>(Model.RELATIONS * model.relations().size());
        this.noWord = model.wordId(Model.NOTHING);
        this.noTag = model.tagId(Model.NOTHING);
        this.base = base();
    }

    /** What the hidden units get when the network sees nothing at all. */
    float[] ofNothing() {
        return base;
    }

    /** The row of a word with its tag. */
    float[] word(int place, int word, int tag, Rare rare) {
        long key = ((long) word * model.tags().size() + tag) * Model.WORDS + place;
        int hash = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 32);
        return word < COMMON ? common(key, hash, place, word, tag) : rare(key, hash, place, word, tag, rare);
    }

    private float[] common(long key, int hash, int place, int word, int tag) {
        int at = hash >>> (Integer.SIZE - SHARED_BITS);
        @Nullable Row kept = shared.getPlain(at);
        if (kept != null && kept.key == key) {
            return kept.numbers;
        }
        Row made = new Row(key, make(place, word, tag));
        shared.setRelease(at, made);
        return made.numbers;
    }

    private float[] rare(long key, int hash, int place, int word, int tag, Rare rare) {
        int at = hash >>> (Integer.SIZE - RARE_BITS);
        @Nullable Row kept = rare.rows[at];
        if (kept != null && kept.key == key) {
            return kept.numbers;
        }
        Row made = new Row(key, make(place, word, tag));
        rare.rows[at] = made;
        return made.numbers;
    }

    /** The row of a relation; there are twelve places for them. */
    float[] relation(int place, int relation) {
        int at = place * model.relations().size() + relation;
        float @Nullable [] kept = relations.getAcquire(at);
        if (kept == null) {
            kept = new float[base.length];
            add(kept, 2 * Model.WORDS + place, model.relationEmbedding(relation), model.relationEmbedding(0));
            relations.setRelease(at, kept);
        }
        return kept;
    }

    private float[] make(int place, int word, int tag) {
        float[] row = tag(place, tag).clone();
        add(row, place, model.wordEmbedding(word), model.wordEmbedding(noWord));
        return row;
    }

    private float[] tag(int place, int tag) {
        int at = place * model.tags().size() + tag;
        float @Nullable [] kept = tags.getAcquire(at);
        if (kept == null) {
            kept = new float[base.length];
            add(kept, Model.WORDS + place, model.tagEmbedding(tag), model.tagEmbedding(noTag));
            tags.setRelease(at, kept);
        }
        return kept;
    }

    private float[] base() {
        float[] sum = model.bias().clone();
        for (int place = 0; place < Model.WORDS; place++) {
            add(sum, place, model.wordEmbedding(noWord), -1);
            add(sum, Model.WORDS + place, model.tagEmbedding(noTag), -1);
        }
        for (int place = 0; place < Model.RELATIONS; place++) {
            add(sum, 2 * Model.WORDS + place, model.relationEmbedding(0), -1);
        }
        return sum;
    }

    /** Adds what one embedding gives in a slot, less what another gives there (-1 for none). */
    private void add(float[] sum, int slot, int embedding, int less) {
        float[][] inner = model.inner();
        int width = model.width();
        int first = slot * width;
        int i = 0;
        for (; i + 4 <= width; i += 4) {
            Sums.addScaled(
                    sum,
                    inner[first + i],
                    inner[first + i + 1],
                    inner[first + i + 2],
                    inner[first + i + 3],
                    number(embedding, less, i),
                    number(embedding, less, i + 1),
                    number(embedding, less, i + 2),
                    number(embedding, less, i + 3));
        }
        for (; i < width; i++) {
            Sums.addScaled(sum, inner[first + i], number(embedding, less, i));
        }
    }

    private float number(int embedding, int less, int i) {
        float[] embeddings = model.embeddings();
        return less < 0 ? embeddings[embedding + i] : embeddings[embedding + i] - embeddings[less + i];
    }
}
