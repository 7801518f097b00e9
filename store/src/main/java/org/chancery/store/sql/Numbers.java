package org.chancery.store.sql;

import java.util.Collection;

/**
 * Numbers by which what belongs together is found: the time in their upper bits, a hash in the lower ones. What comes at one
 * time is so written at one place of a table, however large the table is. Two things may by chance have one number; whoever
 * finds by it looks at what he found.
 */
final class Numbers {

    private static final int HASH_BITS = 44;
    /** So that days before 1970 have numbers, too; what lies further back shares one. */
    private static final int EPOCH = 20_000;

    private static final int LAST = (1 << 62 - HASH_BITS) - 1;

    /** The time of what has no day. */
    static final int TIMELESS = 0;

    private Numbers() {}

    /** The period in which a day lies, counted since 1970, when a period has so many days. */
    static int period(long day, int days) {
        return (int) Math.max(TIMELESS + 1, Math.min(LAST, Math.floorDiv(day, days) + EPOCH));
    }

    static long of(int period, long hash) {
        return (long) period << HASH_BITS | hash >>> Long.SIZE - HASH_BITS;
    }

    /** The period that a number bears. */
    static int periodOf(long number) {
        return (int) (number >>> HASH_BITS);
    }

    /** A hash of words, all of whose bits depend on all of them. */
    static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 29);
    }

    /** Numbers as a JSON list. */
    static String list(Collection<Long> numbers) {
        StringBuilder list = new StringBuilder(numbers.size() * 12 + 2).append('[');
        for (Long number : numbers) {
            list.append(list.length() == 1 ? "" : ",").append(number.longValue());
        }
        return list.append(']').toString();
    }
}
