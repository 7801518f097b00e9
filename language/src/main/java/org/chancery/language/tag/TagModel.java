package org.chancery.language.tag;

import java.io.IOException;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.SparseRows;
import org.chancery.language.table.WordTable;

/**
 * What the tagger knows: of each word the tags it may have and the rows of weights it brings as itself and as the one
 * before or behind; of each pair of tags the weights for what follows it. A row has a weight for each tag.
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record TagModel(
        WordTable tags,
        WordTable words,
        int[] american,
        int[] tagSets,
        byte[] firstTags,
        byte[] rare,
        int[] own,
        int[] asLeft,
        int[] asRight,
        int[] setStarts,
        byte[] setTags,
        SparseRows rows,
        int[] pairRows,
        int[] lastRows,
        RareRows rareRows) {

    /** In place of a word before the first or behind the last. */
    static final String OUTSIDE = "NA";

    /** The word that ends every sentence. */
    static final String END = ".$.";

    /** The set of the tags that any word may have that is not known. */
    static final int OPEN = 0;

    /** Not a word of the training text. */
    static final byte UNKNOWN = -1;

    static TagModel read(CacheInput input) throws IOException {
        return new TagModel(
                WordTable.read(input),
                WordTable.read(input),
                input.ints(),
                input.ints(),
                input.bytes(),
                input.bytes(),
                input.ints(),
                input.ints(),
                input.ints(),
                input.ints(),
                input.bytes(),
                SparseRows.read(input),
                input.ints(),
                input.ints(),
                RareRows.read(input));
    }

    void write(CacheOutput output) throws IOException {
        tags.write(output);
        words.write(output);
        output.ints(american);
        output.ints(tagSets);
        output.bytes(firstTags);
        output.bytes(rare);
        output.ints(own);
        output.ints(asLeft);
        output.ints(asRight);
        output.ints(setStarts);
        output.bytes(setTags);
        rows.write(output);
        output.ints(pairRows);
        output.ints(lastRows);
        rareRows.write(output);
    }

    /** The tags of a word of the table, or of none when the number is below 0. */
    byte[] allowed(int word) {
        int set = word < 0 ? OPEN : tagSets[word];
        byte[] allowed = new byte[setStarts[set + 1] - setStarts[set]];
        System.arraycopy(setTags, setStarts[set], allowed, 0, allowed.length);
        return allowed;
    }

    boolean isRare(int word) {
        return word < 0 || rare[word] != 0;
    }
}
