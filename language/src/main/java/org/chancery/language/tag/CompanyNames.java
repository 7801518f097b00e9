package org.chancery.language.tag;

import org.chancery.language.table.WordTable;

/**
 * Words that end the name of a company, as the model was trained on them.
 *
 * @param ends "Inc." and the like
 */
record CompanyNames(WordTable ends) {

    private static final int NEAR = 3;

    /** Whether the word at a place or one of the next three ends the name of a company. */
    boolean endNear(String[] words, int place) {
        for (int i = place; i <= place + NEAR && i < words.length; i++) {
            if (ends.find(words[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
