package org.chancery.store;

import java.util.Comparator;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** In which order findings and reports come. Every store keeps to it, in whatever order reports were kept. */
public final class Order {

    /** The latest day first, what has no day last; then by key. */
    public static final Comparator<Told<?>> LATEST =
            Comparator.<Told<?>>comparingInt(told -> -day(told.day())).thenComparing(Order::byKey);

    /** The earliest day first, what has no day first of all; then by key. */
    public static final Comparator<Told<?>> EARLIEST =
            Comparator.<Told<?>>comparingInt(told -> day(told.day())).thenComparing(Order::byKey);

    /** The latest published first, those without a day last; then by article. */
    public static final Comparator<Source> LATEST_REPORT = Comparator.<Source>comparingInt(
                    source -> -day(source.day()))
            .thenComparingLong(source -> rank(source.article()))
            .thenComparing(Source::article);

    private static final String HASH = "sha256:";
    private static final int HEX_DIGITS = 15;

    private Order() {}

    /** A day as a number, 20260304; 0 when it is none. */
    public static int day(@Nullable String day) {
        return Days.number(day);
    }

    /** A number that orders articles as the hashes in their ids do; ids that are no hashes come somewhere among them. */
    public static long rank(String article) {
        long rank = 0;
        int begin = article.startsWith(HASH) ? HASH.length() : 0;
        for (int i = begin; i < begin + HEX_DIGITS; i++) {
            int digit = i < article.length() ? Character.digit(article.charAt(i), 16) : 0;
            rank = 16 * rank + Math.max(0, digit);
        }
        return rank;
    }

    private static int byKey(Told<?> left, Told<?> right) {
        Source one = left.source();
        Source other = right.source();
        int byRank = Long.compare(rank(one.article()), rank(other.article()));
        if (byRank != 0) {
            return byRank;
        }
        int byArticle = one.article().compareTo(other.article());
        return byArticle != 0 ? byArticle : left.finding().id().compareTo(right.finding().id());
    }
}
