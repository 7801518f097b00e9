package org.chancery.model;

/**
 * The text of an article, and the only maker of spans: turns Java's UTF-16 offsets into code points.
 *
 * <p>Immutable and safe for many threads.
 */
public final class SourceText {

    private final String text;
    /** Per UTF-16 offset the number of surrogate pairs begun before it; null when the text has none. */
    private final int @org.jspecify.annotations.Nullable [] pairsBefore;

    private SourceText(String text) {
        this.text = text;
        this.pairsBefore = countPairs(text);
    }

    /** The source of that text, which is kept unchanged. */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    public String text() {
        return text;
    }

    /**
     * The span of a UTF-16 range.
     *
     * @throws IllegalArgumentException when the range is empty or lies outside the text
     */
    public Span span(int utf16Begin, int utf16End) {
        if (utf16Begin < 0 || utf16End > text.length() || utf16Begin >= utf16End) {
            throw new IllegalArgumentException(
                    "no range of the text: " + utf16Begin + " to " + utf16End + " of " + text.length());
        }
        return new Span(codePoints(utf16Begin), codePoints(utf16End), text.substring(utf16Begin, utf16End));
    }

    /** Whether the span's text is exactly what stands at its place. */
    public boolean slices(Span span) {
        int begin = utf16(span.begin());
        return begin >= 0
                && text.startsWith(span.text(), begin)
                && utf16(span.end()) == begin + span.text().length();
    }

    /** The UTF-16 offset of a code point, such as a span's begin; -1 when it lies behind the end. */
    public int utf16(int codePoint) {
        if (pairsBefore == null) {
            return codePoint <= text.length() ? codePoint : -1;
        }
        int low = codePoint;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoints(middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low <= text.length() && codePoints(low) == codePoint ? low : -1;
    }

    /** How many code points stand before a UTF-16 offset of the text. */
    public int codePoint(int utf16) {
        return codePoints(utf16);
    }

    private int codePoints(int utf16) {
        return pairsBefore == null ? utf16 : utf16 - pairsBefore[utf16];
    }

    private static int @org.jspecify.annotations.Nullable [] countPairs(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return null;
        }
        int[] pairs = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            // counted at its first half, so that counts never fall from one offset to the next
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            pairs[i + 1] = pairs[i] + (pair ? 1 : 0);
        }
        return pairs;
    }
}
