package org.chancery.language.parse;

import java.util.List;

/** On which word each word of a sentence hangs, and how. */
public final class Tree {

    private final int[] heads;
    private final List<String> relations;

    Tree(int[] heads, List<String> relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** How many words. */
    public int size() {
        return heads.length;
    }

    /** The place of the word's head, from 0 on; -1 for the root. */
    public int head(int word) {
        return heads[word];
    }

    /** How the word hangs on its head; {@code root} for the root. */
    public String relation(int word) {
        return relations.get(word);
    }
}
