package org.chancery.language.parse;

import java.util.ArrayList;
import java.util.List;

/** Makes trees of what the moves left. */
final class TreeMaker {

    private final List<String> relations;
    private final int passiveAuxiliary;

    /** For each relation the one by which the same word hangs on a passive verb. */
    private final int[] passive;

    TreeMaker(List<String> relations) {
        this.relations = relations;
        this.passiveAuxiliary = relations.indexOf("aux:pass");
        this.passive = new int[relations.size()];
        for (int i = 0; i < passive.length; i++) {
            passive[i] = i;
        }
        subjectOfPassive("nsubj");
        subjectOfPassive("csubj");
    }

    private void subjectOfPassive(String relation) {
        int active = relations.indexOf(relation);
        int subject = relations.indexOf(relation + ":pass");
        if (active >= 0 && subject >= 0) {
            passive[active] = subject;
        }
    }

    /**
     * The tree of a sentence.
     *
     * @param heads the head of each word; word 0 is the top, on which the root hangs
     * @param found by which relation
     */
    Tree make(int[] heads, int[] found) {
        boolean[] isPassive = new boolean[heads.length];
        for (int word = 1; word < heads.length; word++) {
            isPassive[heads[word]] |= found[word] == passiveAuxiliary;
        }
        int[] places = new int[heads.length - 1];
        List<String> names = new ArrayList<>(places.length);
        for (int word = 1; word < heads.length; word++) {
            places[word - 1] = heads[word] - 1;
            // The library's own mend of what its model answers.
            names.add(relations.get(isPassive[heads[word]] ? passive[found[word]] : found[word]));
        }
        return new Tree(places, names);
    }
}
