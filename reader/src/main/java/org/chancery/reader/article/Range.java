package org.chancery.reader.article;

/**
 * A half-open stretch of a Java string, in UTF-16 units: {@code begin} belongs to it, {@code end} does not.
 * A negative begin, or one behind the end, is refused with an {@link IllegalArgumentException}.
 */
public record Range(int begin, int end) {
    public Range {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no range: " + begin + ".." + end);
        }
    }

    /** The characters of the given text that lie in this range. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    boolean isEmpty() {
        return begin == end;
    }

    boolean overlaps(Range other) {
        return begin < other.end && other.begin < end;
    }

    boolean contains(Range other) {
        return begin <= other.begin && other.end <= end;
    }
}
