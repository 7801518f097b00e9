package org.chancery.store.story;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a report's text is known by: its runs of words. Made from the article alone, so it can be kept or made anew.
 *
 * <p>Two texts of which one may be a copy of the other have a {@link #keys() key} in common; whether it is a copy is seen by
 * {@link Copies}. Immutable and safe for many threads.
 */
public final class Fingerprint {

    static final long NO_DAY = Long.MIN_VALUE;

    private final String article;
    private final @Nullable String day;
    private final long epochDay;
    private final long[] sequence;
    private final long[] distinct;

    private Fingerprint(String article, @Nullable String day, long[] sequence) {
        this.article = article;
        this.day = day;
        this.epochDay = epochDay(day);
        this.sequence = sequence;
        this.distinct = Shingles.distinct(sequence);
    }

    /** The fingerprint of a report; what is marked as furniture has no part in it. */
    public static Fingerprint of(Article article) {
        String published = article.published();
        String day = published == null ? null : published.substring(0, Math.min(10, published.length()));
        return new Fingerprint(article.id(), day, Shingles.of(article));
    }

    /**
     * The fingerprint that was kept as bytes.
     *
     * @param day day of publication, null when unknown
     */
    public static Fingerprint of(String article, @Nullable String day, byte[] kept) {
        long[] sequence = new long[kept.length / Long.BYTES];
        ByteBuffer.wrap(kept).asLongBuffer().get(sequence);
        return new Fingerprint(article, day, sequence);
    }

    /** Id of the article. */
    public String article() {
        return article;
    }

    /** Day of publication, ISO 8601; null when unknown. */
    public @Nullable String day() {
        return day;
    }

    /** The fingerprint to be kept: eight bytes a word. */
    public byte[] bytes() {
        ByteBuffer kept = ByteBuffer.allocate(sequence.length * Long.BYTES);
        kept.asLongBuffer().put(sequence);
        return kept.array();
    }

    /** Under what to find texts it may share: a few dozen numbers, in ascending order. */
    public Set<Long> keys() {
        Set<Long> keys = new TreeSet<>();
        Bands.addTo(keys, distinct);
        Anchors.addTo(keys, sequence);
        return keys;
    }

    /** Day of publication since 1970; {@link #NO_DAY} when no single day is known. */
    long epochDay() {
        return epochDay;
    }

    private static long epochDay(@Nullable String day) {
        if (day == null) {
            return NO_DAY;
        }
        try {
            return LocalDate.parse(day).toEpochDay();
        } catch (DateTimeParseException notADay) {
            return NO_DAY;
        }
    }

    int size() {
        return distinct.length;
    }

    /** Ascending, each once. */
    long[] distinct() {
        return distinct;
    }

    /** The runs of words it begins with, ascending. */
    long[] opening(int length) {
        return Shingles.distinct(Arrays.copyOf(sequence, Math.min(length, sequence.length)));
    }
}
