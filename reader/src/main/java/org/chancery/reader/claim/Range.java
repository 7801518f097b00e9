package org.chancery.reader.claim;

/**
 * A stretch of the article, in UTF-16 offsets.
 *
 * @param begin first offset
 * @param end one behind the last
 */
record Range(int begin, int end) {

    boolean contains(int from, int to) {
        return begin <= from && to <= end;
    }

    boolean overlaps(Range other) {
        return begin < other.end && other.begin < end;
    }
}
