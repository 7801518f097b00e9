package org.chancery.language.parse;

import org.jspecify.annotations.Nullable;

/**
 * Where the parse of one sentence stands: a stack of words that still miss their heads, the words not yet looked at, and
 * what hangs on what so far. Word 0 is the top of the tree. Serves one sentence after another.
 *
 * <p>What the two topmost words of the stack add to the hidden units, with what hangs on them, is kept and renewed only
 * when another word comes to hang on that side of them.
 */
final class Configuration {

    /** Places where the network looks: the third word of the stack, the first word ahead, the first child. */
    private static final int THIRD = 0;

    private static final int AHEAD = 3;
    private static final int CHILDREN = 6;

    /** The places of the children of one word: left, right, second left, second right, leftmost of the left, ... */
    private static final int CHILD_PLACES = 6;

    private final Rows rows;
    private final Rows.Rare rare;
    private final Vectors vectors;
    private final float[] ahead;
    private boolean aheadIsOld;

    private int sentence;
    private int size;
    private int next;
    private int depth;
    private int[] stack = {};
    private int[] words = {};
    private int[] tags = {};
    private int[] heads = {};
    private int[] relations = {};
    private final Children left = new Children();
    private final Children right = new Children();

    /** By role (topmost word of the stack, word below it) and word: the word itself and what hangs on its left. */
    private final float[][] @Nullable [] leftSums = new float[2][0][];

    /** Likewise what hangs on its right. */
    private final float[][] @Nullable [] rightSums = new float[2][0][];

    Configuration(Rows rows, Rows.Rare rare, Vectors vectors) {
        this.rows = rows;
        this.rare = rare;
        this.vectors = vectors;
        this.ahead = new float[rows.ofNothing().length];
    }

    /** Begins a sentence: the numbers of its words and tags, those of the top before them. */
    void begin(int sentence, int[] words, int[] tags) {
        this.sentence = sentence;
        this.words = words;
        this.tags = tags;
        this.size = words.length;
        this.next = 1;
        this.depth = 1;
        this.aheadIsOld = true;
        this.heads = new int[size];
        this.relations = new int[size];
        if (stack.length < size) {
            stack = new int[2 * size];
            for (int role = 0; role < 2; role++) {
                leftSums[role] = new float[2 * size][];
                rightSums[role] = new float[2 * size][];
            }
        }
        stack[0] = 0;
        left.clear(size);
        right.clear(size);
    }

    int sentence() {
        return sentence;
    }

    int[] heads() {
        return heads;
    }

    int[] relations() {
        return relations;
    }

    boolean canShift() {
        return next < size;
    }

    /** Makes the moves that leave no choice; whether there is one to be made now, or the sentence is done. */
    boolean advance(int root) {
        while (depth <= 2) {
            if (next < size) {
                shift();
            } else if (depth == 2) {
                hangRight(root);
            } else {
                return false;
            }
        }
        return true;
    }

    void shift() {
        stack[depth++] = next++;
        aheadIsOld = true;
    }

    /** Hangs the second word of the stack on the topmost. */
    void hangLeft(int relation) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        stack[depth - 2] = head;
        forgetLeft(head);
        left.add(head, child);
        hang(child, head, relation);
    }

    /** Hangs the topmost word of the stack on the second. */
    void hangRight(int relation) {
        int head = stack[depth - 2];
        int child = stack[depth - 1];
        forgetRight(head);
        right.add(head, child);
        hang(child, head, relation);
    }

    private void hang(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
        depth--;
        forgetLeft(child);
        forgetRight(child);
    }

    /** What goes into the hidden units, where there is a choice. */
    void fill(float[] hidden) {
        int first = stack[depth - 1];
        int second = stack[depth - 2];
        Sums.set(hidden, ahead(), word(THIRD, stack[depth - 3]), leftSum(0, first), leftSum(1, second));
        if (right.has(first)) {
            Sums.add(hidden, rightSum(0, first));
        }
        if (right.has(second)) {
            Sums.add(hidden, rightSum(1, second));
        }
    }

    private float[] ahead() {
        if (aheadIsOld) {
            aheadIsOld = false;
            float[] base = rows.ofNothing();
            switch (size - next) {
                case 0 -> System.arraycopy(base, 0, ahead, 0, base.length);
                case 1 -> Sums.set(ahead, base, word(AHEAD, next));
                case 2 -> Sums.set(ahead, base, word(AHEAD, next), word(AHEAD + 1, next + 1));
                default ->
                    Sums.set(ahead, base, word(AHEAD, next), word(AHEAD + 1, next + 1), word(AHEAD + 2, next + 2));
            }
        }
        return ahead;
    }

    /** Role 0 is that of the topmost word of the stack, 1 that of the word below it. */
    private float[] leftSum(int role, int word) {
        float @Nullable [] sum = leftSums[role][word];
        if (sum == null) {
            float[] own = word(THIRD + 2 - role, word);
            sum = left.has(word) ? children(left, own, CHILD_PLACES * role, word) : own;
            leftSums[role][word] = sum;
        }
        return sum;
    }

    private float[] rightSum(int role, int word) {
        float @Nullable [] sum = rightSums[role][word];
        if (sum == null) {
            sum = children(right, null, CHILD_PLACES * role + 1, word);
            rightSums[role][word] = sum;
        }
        return sum;
    }

    /** The sum of what hangs on one side of a word: the outermost, the next, and the outermost of the outermost. */
    private float[] children(Children side, float @Nullable [] own, int place, int word) {
        float[] sum = vectors.take();
        int outermost = side.outermost(word);
        float[] wordRow = word(CHILDREN + place, outermost);
        float[] relationRow = rows.relation(place, relations[outermost]);
        if (own == null) {
            Sums.set(sum, wordRow, relationRow);
        } else {
            Sums.set(sum, own, wordRow, relationRow);
        }
        addChild(sum, place + 2, side.second(word));
        addChild(sum, place + 4, side.outermost(outermost));
        return sum;
    }

    private void addChild(float[] sum, int place, int child) {
        if (child >= 0) {
            Sums.add(sum, word(CHILDREN + place, child), rows.relation(place, relations[child]));
        }
    }

    private float[] word(int place, int word) {
        return rows.word(place, words[word], tags[word], rare);
    }

    private void forgetLeft(int word) {
        for (float[] @Nullable [] sums : leftSums) {
            float @Nullable [] sum = sums[word];
            // Without children it is a row that belongs to others.
            if (sum != null && left.has(word)) {
                vectors.giveBack(sum);
            }
            sums[word] = null;
        }
    }

    private void forgetRight(int word) {
        for (float[] @Nullable [] sums : rightSums) {
            float @Nullable [] sum = sums[word];
            if (sum != null) {
                vectors.giveBack(sum);
            }
            sums[word] = null;
        }
    }
}
