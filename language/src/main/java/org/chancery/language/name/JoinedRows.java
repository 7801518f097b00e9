package org.chancery.language.name;

import java.io.IOException;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.Key;
import org.chancery.language.table.SparseRows;
import org.chancery.language.table.WordTable;

/**
 * What words and shapes bring together.
 *
 * @param values for each kind the joined words and shapes
 * @param rows for each kind their rows
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record JoinedRows(WordTable[] values, int[][] rows) {

    /** Between a word and a shape, or two shapes. */
    static final String GAP = "...";

    /** Shapes of the word and the next, of the one before and the word, of all three. */
    static final int SHAPE_NEXT = 0;

    static final int BEFORE_SHAPE = 1;
    static final int BEFORE_SHAPE_NEXT = 2;

    /** The word before or behind, or the one beyond that, with the shape. */
    static final int WORD_BEFORE_SHAPE = 3;

    static final int SHAPE_WORD_BEHIND = 4;
    static final int WORD_BEYOND_BEFORE = 5;
    static final int WORD_BEYOND_BEHIND = 6;

    /** For pairs of labels: both words, both shapes. */
    static final int WORDS = 7;

    static final int SHAPES = 8;
    static final int KINDS = 9;

    static JoinedRows read(CacheInput input) throws IOException {
        WordTable[] values = new WordTable[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            values[kind] = WordTable.read(input);
        }
        return new JoinedRows(values, NameModel.numbers(input));
    }

    void write(CacheOutput output) throws IOException {
        for (WordTable table : values) {
            table.write(output);
        }
        NameModel.write(rows, output);
    }

    int row(int kind, Key value) {
        int found = value.find(values[kind]);
        return found < 0 ? SparseRows.NONE : rows[kind][found];
    }
}
