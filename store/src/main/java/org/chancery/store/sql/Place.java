package org.chancery.store.sql;

import org.jspecify.annotations.Nullable;

/** Where a page ends: numbers of the last item in the order of its list. */
record Place(long first, long second, long third) {

    static @Nullable Place parse(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String[] parts = written.split(" ", -1);
        try {
            if (parts.length == 3) {
                return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (NumberFormatException odd) {
            throw new IllegalArgumentException("'" + written + "' is no place to go on from", odd);
        }
        throw new IllegalArgumentException("'" + written + "' is no place to go on from");
    }

    /** Condition for what comes behind, where the first column falls and the others rise. */
    Sql behind(String firstColumn, String secondColumn, String thirdColumn) {
        String condition = " AND %1$s <= ? AND (%1$s < ? OR (%1$s = ? AND (%2$s > ? OR (%2$s = ? AND %3$s > ?))))";
        return new Sql(
                condition.formatted(firstColumn, secondColumn, thirdColumn),
                first,
                first,
                first,
                second,
                second,
                third);
    }

    @Override
    public String toString() {
        return first + " " + second + " " + third;
    }
}
