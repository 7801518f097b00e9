package org.chancery.archive;

import java.io.Serializable;

/**
 * A stretch of a file.
 *
 * @param begin where it begins: a byte of lines (unpacked ones), a byte of a WARC file, a row of a table
 * @param end where the next one begins; {@link #OPEN} for the last one, which goes on to the end, whatever is met there
 * @param before how many lines, records or rows of the file stand before it
 */
record Slice(Source source, long begin, long end, long before) implements Serializable {

    static final long OPEN = -1;

    static Slice whole(Source source) {
        return new Slice(source, 0, OPEN, 0);
    }

    boolean isOpen() {
        return end == OPEN;
    }
}
