package org.chancery.language.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;

/** Words numbered from 0, found by their characters. Never changes; serves all threads. */
public final class WordTable {

    private static final int NONE = -1;

    /** All words, one behind the other. */
    private final char[] text;

    private final int[] starts;

    /** The hash of a word above, its number and one below; 0 where no word is. Found words need one look here. */
    private final long[] slots;

    private WordTable(char[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, size())) * 4)];
        for (int number = 0; number < size(); number++) {
            int hash = hash(number);
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) hash << Integer.SIZE | number + 1;
        }
    }

    /** A table of words that all differ; each has its place in the list as its number. */
    public static WordTable of(List<String> words) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            starts[i + 1] = text.length();
        }
        return new WordTable(text.toString().toCharArray(), starts);
    }

    /** A table that was written. */
    public static WordTable read(CacheInput input) throws IOException {
        byte[] bytes = input.bytes();
        char[] text = new char[bytes.length / Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().get(text);
        return new WordTable(text, input.ints());
    }

    /** Keeps the table. */
    public void write(CacheOutput output) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length * Character.BYTES);
        bytes.asCharBuffer().put(text);
        output.bytes(bytes.array());
        output.ints(starts);
    }

    /** How many words. */
    public int size() {
        return starts.length - 1;
    }

    /** The word of a number. */
    public String word(int number) {
        return new String(text, starts[number], starts[number + 1] - starts[number]);
    }

    /** The number of a word, or -1. */
    public int find(String word) {
        return find(word, 0, word.length(), word.hashCode());
    }

    /**
     * The number of a part of a word, or -1.
     *
     * @param hash what {@link String#hashCode} would answer for the part
     */
    public int find(String whole, int from, int to, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            long entry = slots[slot];
            if ((int) (entry >>> Integer.SIZE) == hash && same((int) entry - 1, whole, from, to)) {
                return (int) entry - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    int find(char[] word, int length, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            long entry = slots[slot];
            int number = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash
                    && Arrays.equals(text, starts[number], starts[number + 1], word, 0, length)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    private boolean same(int number, String whole, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[start + i - from] != whole.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int hash(int number) {
        int hash = 0;
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private int slot(int hash) {
        int spread = hash * 0x9E3779B1;
        return (spread ^ spread >>> 15) & slots.length - 1;
    }
}
