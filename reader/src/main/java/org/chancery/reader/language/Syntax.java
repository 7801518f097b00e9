package org.chancery.reader.language;

import java.util.Arrays;
import org.chancery.language.parse.Tree;

/** Heads (-1 for the root) and relations of a sentence's words, while it is put together. */
final class Syntax {

    private final int[] heads;
    private final String[] relations;

    /** Each word a root. */
    Syntax(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    void hang(int dependent, int governor, String relation) {
        heads[dependent] = governor;
        relations[dependent] = relation;
    }

    /**
     * Takes over a tree of some of the words.
     *
     * @param place where the words of the tree stand in the sentence
     * @return its root, -1 when it has no word
     */
    int hang(Tree tree, int[] place) {
        int root = -1;
        for (int word = 0; word < tree.size(); word++) {
            int head = tree.head(word);
            hang(place[word], head < 0 ? -1 : place[head], tree.relation(word));
            root = head < 0 ? place[word] : root;
        }
        return root;
    }
}
