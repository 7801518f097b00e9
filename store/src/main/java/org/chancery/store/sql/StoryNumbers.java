package org.chancery.store.sql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.store.Order;
import org.chancery.store.story.Copies;
import org.chancery.store.story.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The numbers under which a text is kept, and under which texts are kept of which it may be a copy. */
final class StoryNumbers {

    private StoryNumbers() {}

    /** Days a period: copies lie in one or two. */
    private static final int PERIOD = 32;

    private static final int SHORTEST_MONTH = 28;

    /** Tells from which periods texts are kept. */
    interface Periods {

        /** All of them. */
        Collection<Integer> all();

        /** Whether there are texts of unknown day. */
        boolean timeless();
    }

    /** The period in which a text is kept. */
    static int period(Fingerprint text) {
        LocalDate day = day(text);
        return day == null ? Numbers.TIMELESS : Numbers.period(day.toEpochDay(), PERIOD);
    }

    /** What a text of those keys is kept under. */
    static List<Long> of(Fingerprint text, Set<Long> keys) {
        return at(Set.of(period(text)), keys);
    }

    /** Where possible copies of a text of those keys are kept: for one of unknown day, those of any. */
    static List<Long> near(Fingerprint text, Set<Long> keys, Periods periods) {
        LocalDate day = day(text);
        if (day == null) {
            return at(new TreeSet<>(periods.all()), keys);
        }
        Set<Integer> near = new TreeSet<>();
        int last = Numbers.period(day.toEpochDay() + Copies.DAYS, PERIOD);
        for (int period = Numbers.period(day.toEpochDay() - Copies.DAYS, PERIOD); period <= last; period++) {
            near.add(period);
        }
        if (periods.timeless()) {
            near.add(Numbers.TIMELESS);
        }
        return at(near, keys);
    }

    /**
     * Whether a text of that day, 20260304, may be published near enough to be a copy; it is looked at more closely then.
     */
    static boolean mayBeNear(Fingerprint text, int published) {
        LocalDate day = day(text);
        // a day that no month has counts as unknown
        boolean certain = published % 100 > 0 && published % 100 <= SHORTEST_MONTH;
        return day == null
                || !certain
                || published >= Order.day(day.minusDays(Copies.DAYS).toString())
                        && published <= Order.day(day.plusDays(Copies.DAYS).toString());
    }

    private static List<Long> at(Set<Integer> periods, Set<Long> keys) {
        List<Long> numbers = new ArrayList<>();
        for (int period : periods) {
            for (long key : keys) {
                numbers.add(Numbers.of(period, key));
            }
        }
        return numbers.stream().distinct().toList();
    }

    /** The day of a text, null when no single day is known. */
    private static @Nullable LocalDate day(Fingerprint text) {
        String day = text.day();
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
