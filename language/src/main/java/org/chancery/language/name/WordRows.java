package org.chancery.language.name;

import java.io.IOException;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.WordTable;

/**
 * What a known word brings in each of its roles.
 *
 * @param words the words, and the empty one that stands before the first and behind the last of a sentence
 * @param american what each is in American spelling
 * @param shapes the shape of each
 * @param clusters the class of each
 * @param own sums of all that a word says of itself, as many for a word as there are labels
 * @param roles for each role the row of each word
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record WordRows(WordTable words, int[] american, int[] shapes, int[] clusters, double[] own, int[][] roles) {

    /** The next word and the one before. */
    static final int BEFORE = 0;

    static final int BEHIND = 1;

    /** A word among the four before, or behind. */
    static final int NEAR_BEFORE = 2;

    static final int NEAR_BEHIND = 3;

    /** For pairs of labels: of the second word, and of the first. */
    static final int SECOND = 4;

    static final int FIRST = 5;
    static final int ROLES = 6;

    static WordRows read(CacheInput input) throws IOException {
        return new WordRows(
                WordTable.read(input),
                input.ints(),
                input.ints(),
                input.ints(),
                input.doubles(),
                NameModel.numbers(input));
    }

    void write(CacheOutput output) throws IOException {
        words.write(output);
        output.ints(american);
        output.ints(shapes);
        output.ints(clusters);
        output.doubles(own);
        NameModel.write(roles, output);
    }

    int row(int role, int word) {
        return word < 0 ? word : roles[role][word];
    }
}
