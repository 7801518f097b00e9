package org.chancery.store;

import java.util.Comparator;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** In which order findings come, and how a page is gone on from. */
public final class Order {

    /** The latest day first, what has no day last; then by key. */
    public static final Comparator<Told<?>> LATEST = (left, right) -> {
        int byDay = compareDays(left.day(), right.day());
        return byDay != 0 ? byDay : left.key().compareTo(right.key());
    };

    /** The earliest day first, what has no day last; then by key. */
    public static final Comparator<Told<?>> EARLIEST = Comparator.<Told<?>, String>comparing(
                    told -> told.day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Told::key);

    private Order() {}

    /** Negative when the first comes first in an order of the latest first. */
    static int compareDays(@Nullable String left, @Nullable String right) {
        return Comparator.nullsLast(Comparator.<String>reverseOrder()).compare(left, right);
    }

    /**
     * The place behind the last item of a page.
     *
     * @param day null when it has none
     */
    public record Cursor(@Nullable String day, String key) {

        private static final String NO_DAY = "-";

        /**
         * What {@link #toString} wrote.
         *
         * @throws IllegalArgumentException in one line when it is none
         */
        public static Cursor parse(String written) {
            int gap = written.indexOf(' ');
            if (gap < 1 || gap == written.length() - 1) {
                throw new IllegalArgumentException("'" + written + "' is no place to go on from");
            }
            String day = written.substring(0, gap);
            return new Cursor(day.equals(NO_DAY) ? null : day, written.substring(gap + 1));
        }

        /** Whether what has this day and key comes behind this place. */
        public boolean isBefore(@Nullable String otherDay, String otherKey) {
            int byDay = compareDays(day, otherDay);
            return byDay < 0 || (byDay == 0 && key.compareTo(otherKey) < 0);
        }

        @Override
        public String toString() {
            return (day == null ? NO_DAY : day) + " " + key;
        }
    }
}
