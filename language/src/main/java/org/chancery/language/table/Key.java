package org.chancery.language.table;

import java.util.Arrays;

/** Several strings one behind the other, to be found in a {@link WordTable} without making a string of them. */
public final class Key {

    private char[] characters = new char[64];
    private int length;
    private int hash;

    /** Begins anew. */
    public Key clear() {
        length = 0;
        hash = 0;
        return this;
    }

    /** Puts a part behind those before. */
    public Key append(String part) {
        int end = length + part.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, 2 * end);
        }
        part.getChars(0, part.length(), characters, length);
        int sum = hash;
        for (int i = length; i < end; i++) {
            sum = 31 * sum + characters[i];
        }
        hash = sum;
        length = end;
        return this;
    }

    /** The number of the whole in a table, or -1. */
    public int find(WordTable table) {
        return table.find(characters, length, hash);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
