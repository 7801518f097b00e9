package org.chancery.language.name;

import java.io.IOException;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.WordTable;

/**
 * What the shape of a word brings in each of its roles.
 *
 * @param shapes the shapes, and the empty one outside a sentence
 * @param roles for each role the row of each shape
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record ShapeRows(WordTable shapes, int[][] roles) {

    static final int OWN = 0;
    static final int BEFORE = 1;
    static final int BEHIND = 2;

    /** For pairs of labels: of the first word, of the second in two ways, and of the word behind. */
    static final int FIRST = 3;

    static final int SECOND = 4;
    static final int SECOND_AGAIN = 5;
    static final int NEXT = 6;
    static final int ROLES = 7;

    static ShapeRows read(CacheInput input) throws IOException {
        return new ShapeRows(WordTable.read(input), NameModel.numbers(input));
    }

    void write(CacheOutput output) throws IOException {
        shapes.write(output);
        NameModel.write(roles, output);
    }

    int row(int role, int shape) {
        return shape < 0 ? shape : roles[role][shape];
    }
}
