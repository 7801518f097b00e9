package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of the article between quotation marks, in text order.
 *
 * <p>A mark left open ends with its paragraph, and when the next paragraph opens with a mark the quotation goes on.
 */
final class Quotes {

    /**
     * A quotation or a word in quotation marks.
     *
     * @param begin the opening mark
     * @param end one behind the closing mark, or the end of the paragraph
     * @param closed whether a closing mark ends it
     * @param paragraph number of its paragraph
     */
    record Quote(int begin, int end, boolean closed, int paragraph) {

        /** What stands between the marks. */
        Range inner() {
            return new Range(begin + 1, closed ? end - 1 : end);
        }
    }

    /** Longer stretches between single marks are rather two apostrophes. */
    private static final int LONGEST_SINGLE = 500;

    private final String text;
    private final List<Quote> all = new ArrayList<>();

    private Quotes(String text) {
        this.text = text;
    }

    static Quotes of(String text, List<Sentence> sentences) {
        Quotes quotes = new Quotes(text);
        int at = 0;
        while (at < sentences.size()) {
            int paragraph = sentences.get(at).paragraph();
            int last = at;
            while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == paragraph) {
                last++;
            }
            quotes.scan(sentences.get(at).begin(), sentences.get(last).end(), paragraph);
            at = last + 1;
        }
        return quotes;
    }

    List<Quote> all() {
        return all;
    }

    /** The outermost quotation that holds the range, or null. */
    @Nullable
    Quote around(int begin, int end) {
        for (Quote quote : all) {
            if (quote.begin() > begin) {
                return null;
            }
            if (end <= quote.end()) {
                return quote;
            }
        }
        return null;
    }

    /** Whether a quotation lies inside the range. */
    boolean within(Range range) {
        for (Quote quote : all) {
            if (range.contains(quote.begin(), quote.end())) {
                return true;
            }
        }
        return false;
    }

    /** Marks a paragraph without quotation marks as a quotation, unless it holds one. */
    void addBlock(int begin, int end, int paragraph) {
        Quote block = new Quote(begin - 1, end, false, paragraph);
        int place = 0;
        while (place < all.size() && all.get(place).begin() < block.begin()) {
            place++;
        }
        boolean clear = (place == 0 || all.get(place - 1).end() <= begin)
                && (place == all.size() || all.get(place).begin() >= end);
        if (clear) {
            all.add(place, block);
        }
    }

    /** The words between single marks that begin there inside a quotation, or null. */
    @Nullable
    Range nested(int begin) {
        Quote outer = around(begin, begin + 1);
        int end = outer == null || outer.begin() == begin
                ? -1
                : single(begin, outer.inner().end());
        return end < 0 ? null : new Range(begin + 1, end - 1);
    }

    private void scan(int from, int to, int paragraph) {
        int at = from;
        while (at < to) {
            int end = closing(at, to);
            if (end < 0) {
                at++;
                continue;
            }
            boolean closed = end <= to;
            all.add(new Quote(at, Math.min(end, to), closed, paragraph));
            at = Math.min(end, to);
        }
    }

    /** One behind the mark that closes what the character opens; past the end when none does, -1 when it opens none. */
    private int closing(int at, int to) {
        char mark = text.charAt(at);
        return switch (mark) {
            case '“', '„' -> past(at, to, '”', mark == '„' ? '“' : '”');
            case '«' -> past(at, to, '»', '»');
            case '"' -> past(at, to, '"', '”');
            case '‘', '\'' -> single(at, to);
            default -> -1;
        };
    }

    private int past(int at, int to, char close, char other) {
        for (int i = at + 1; i < to; i++) {
            char here = text.charAt(i);
            if (here == close || here == other) {
                return i + 1;
            }
        }
        return to + 1;
    }

    /** A single mark opens only behind a blank, and closes before what is no letter; apostrophes do neither. */
    private int single(int at, int to) {
        if (at > 0 && !opensBehind(text.charAt(at - 1))
                || at + 1 >= to
                || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return -1;
        }
        int plain = -1;
        for (int i = at + 2; i < Math.min(to, at + LONGEST_SINGLE); i++) {
            char here = text.charAt(i);
            if (here == '"' || here == '“' || here == '”') {
                break;
            }
            if (here != '’' && here != '\'' || i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1))) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (",.?!".indexOf(before) >= 0) {
                return i + 1;
            }
            if (plain < 0 && (before != 's' || i + 1 >= to || ",.;:?!".indexOf(text.charAt(i + 1)) >= 0)) {
                plain = i + 1;
            }
        }
        return plain;
    }

    private static boolean opensBehind(char character) {
        return Character.isWhitespace(character) || "(—–-:[".indexOf(character) >= 0;
    }
}
