package org.chancery.store.join;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When a telling puts its event, as days since 1970.
 *
 * @param first first day told, {@link #NONE} when the telling gives none
 * @param last last day told, {@link #NONE} when the telling gives none
 * @param reported day of the report, {@link #NONE} when unknown
 */
record Days(int first, int last, int reported) {

    static final int NONE = Integer.MIN_VALUE;
    /** Longer stretches ("in May", "this year") do not tell one event from the next. */
    private static final int NARROW = 3;

    static Days of(@Nullable String start, @Nullable String end, @Nullable String reported) {
        int first = day(start);
        int last = day(end);
        return new Days(first, last == NONE ? first : last, day(reported));
    }

    boolean told() {
        return first != NONE;
    }

    boolean narrow() {
        return told() && last - first <= NARROW;
    }

    /** The day under which the telling is kept: the first told, else that of the report. */
    int day() {
        return told() ? first : reported;
    }

    /** Days that lie between two stretches; 0 when they overlap. */
    static int gap(Days one, Days other) {
        return Math.max(0, Math.max(one.first - other.last, other.first - one.last));
    }

    private static int day(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return NONE;
        }
        try {
            return Math.toIntExact(LocalDate.parse(iso.substring(0, 10)).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException notADay) {
            return NONE;
        }
    }
}
