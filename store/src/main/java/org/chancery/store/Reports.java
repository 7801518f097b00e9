package org.chancery.store;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/** Which reports are asked for when nothing is asked of their findings. */
public final class Reports {

    /** The earliest published first, those of unknown day last. */
    public static final Comparator<Source> EARLIEST = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Source::article);

    private Reports() {}

    /** Whether the report is asked for by what is known about it: article, story, outlet, day of publication. */
    public static boolean test(Query query, Source source) {
        return new Matching(query).testSource(source)
                && Days.within(source.day(), source.day(), query.from(), query.until());
    }

    /** Whether title and text hold all the words. */
    public static boolean holds(Article article, @Nullable String text) {
        List<String> parts = Words.texts(text);
        String words = parts.isEmpty() ? "" : words(article);
        return parts.stream().allMatch(part -> Words.holds(words, part));
    }

    /** Folded words of title and text. */
    public static String words(Article article) {
        String title = article.title() == null ? "" : Words.folded(article.title());
        String text = Words.folded(article.text());
        return title.isEmpty() || text.startsWith(title) ? text : title + " " + text;
    }

    /** How densely the words stand in a report; 0 when it lacks one, or none are asked for. */
    public static double rank(Article article, String text) {
        List<String> parts = Words.texts(text);
        String words = words(article);
        double rank = parts.isEmpty() ? 0 : 1;
        for (String part : parts) {
            int count = count(words, part);
            rank *= count / Math.sqrt(words.length());
        }
        return rank;
    }

    private static int count(String words, String part) {
        String padded = " " + words + " ";
        String wanted = " " + part + " ";
        int count = 0;
        for (int at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}
