package org.chancery.reader.time;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param first not after {@code last}
 */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the days from " + first + " to " + last);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** From the earlier beginning to the later end. */
    Days upTo(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    static Days ofMonth(int year, int month) {
        LocalDate begin = LocalDate.of(year, month, 1);
        return new Days(begin, begin.plusMonths(1).minusDays(1));
    }

    static Days ofYear(int year) {
        return ofYears(year, year);
    }

    static Days ofYears(int from, int to) {
        return new Days(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Three months from that one on. */
    static Days ofSeason(int year, int month) {
        LocalDate begin = LocalDate.of(year, month, 1);
        return new Days(begin, begin.plusMonths(3).minusDays(1));
    }

    /**
     * The first, middle or last third of a month or year; of days and weeks, and of all that is longer than a decade,
     * the whole.
     *
     * @param third 1, 2 or 3
     */
    Days third(int third) {
        long length = last.toEpochDay() - first.toEpochDay() + 1;
        if (length < 28 || length > 3700) {
            return this;
        }
        if (length <= 31) {
            LocalDate begin = first.plusDays(10L * (third - 1));
            return new Days(begin, third == 3 ? last : begin.plusDays(9));
        }
        long months = (last.getYear() - first.getYear()) * 12L + last.getMonthValue() - first.getMonthValue() + 1;
        LocalDate begin = first.plusMonths(months * (third - 1) / 3);
        return new Days(begin, first.plusMonths(months * third / 3).minusDays(1));
    }
}
