package org.chancery.model;

/**
 * A place in the article: half-open, counted in Unicode code points of the article's text, with exactly that slice.
 *
 * <p>Only {@link SourceText} makes spans from Java offsets; reading them back from a file is the other way to get one.
 *
 * @param begin first code point
 * @param end one behind the last code point; greater than {@code begin}
 * @param text the slice
 */
public record Span(int begin, int end, String text) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no span: " + begin + " to " + end + " '" + text + "'");
        }
    }

    /** Whether the two places share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether the other place lies wholly inside this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Text order: the earlier first, of two with one begin the shorter. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
