package org.chancery.store.story;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/** Runs of four words of a text as numbers, in text order. Case, punctuation and furniture do not count. */
final class Shingles {

    static final int WORDS = 4;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    static long[] of(Article article) {
        return ofWords(words(report(article)));
    }

    /** The shingles of a stretch of text; a text of fewer words is one shingle, a text without words none. */
    static long[] of(String text) {
        return ofWords(words(text));
    }

    /** The numbers in ascending order, each once. */
    static long[] distinct(long[] shingles) {
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    /** How many numbers two ascending rows have in common. */
    static int shared(long[] one, long[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Spreads a number over all bits, in another way for each seed. */
    static long mixed(long number, long seed) {
        long mixed = (number ^ seed) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] ofWords(long[] words) {
        if (words.length == 0) {
            return words;
        }
        int length = Math.min(WORDS, words.length);
        long[] shingles = new long[words.length - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = OFFSET;
            for (int k = 0; k < length; k++) {
                hash = mixed(hash ^ words[i + k], k + 1L);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    private static long[] words(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long hash = OFFSET;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean part = Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
            if (part) {
                hash = (hash ^ Character.toLowerCase(sign)) * PRIME;
            } else if (inside) {
                words[count++] = hash;
                hash = OFFSET;
            }
            inside = part;
        }
        if (inside) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static String report(Article article) {
        List<Span> furniture = article.furniture();
        if (furniture.isEmpty()) {
            return article.text();
        }
        SourceText source = SourceText.of(article.text());
        StringBuilder report = new StringBuilder(article.text().length());
        int from = 0;
        for (Span span : furniture) {
            int begin = source.utf16(span.begin());
            if (begin >= from) {
                report.append(article.text(), from, begin).append('\n');
            }
            from = Math.max(from, source.utf16(span.end()));
        }
        return report.append(article.text(), from, article.text().length()).toString();
    }
}
