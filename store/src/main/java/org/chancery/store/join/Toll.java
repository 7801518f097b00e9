package org.chancery.store.join;

import org.chancery.model.Event;
import org.jspecify.annotations.Nullable;

/** The numbers a telling gives: dead, injured, those who took part. */
record Toll(
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer size) {

    static Toll of(Event event) {
        return new Toll(event.dead(), event.injured(), event.size());
    }

    /** Whether a number that both give is the same and large enough to be no chance. */
    boolean agrees(Toll other) {
        return same(dead, other.dead, 2) || same(injured, other.injured, 3) || same(size, other.size, 10);
    }

    /** How far apart the dead are: 0 where one is not told or both are the same, 1 for twice as many and more. */
    double apart(Toll other) {
        if (dead == null || other.dead == null) {
            return 0;
        }
        int less = Math.min(dead, other.dead);
        int more = Math.max(dead, other.dead);
        return more >= 2 * less + 1 ? 1 : more > less ? 0.25 : 0;
    }

    private static boolean same(@Nullable Integer one, @Nullable Integer other, int least) {
        return one != null && one >= least && one.equals(other);
    }
}
