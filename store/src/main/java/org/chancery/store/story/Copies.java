package org.chancery.store.story;

/** Whether two texts are copies, near copies or one the shortened other. The answer is the same both ways round. */
public final class Copies {

    /** An editor who changes every tenth word leaves half of the runs of four words; two reporters share a twentieth. */
    private static final double ALIKE = 0.4;
    /** Short notices of one form ("… received the ambassador of …") share much and tell of different things. */
    private static final double SHORT_ALIKE = 0.6;

    private static final int SHORT = 80;
    /** How much of the shorter text must stand in the longer. */
    private static final double HELD = 0.8;
    /**
     * A text that holds another is a copy of it when the other is most of it: no text can hold the better half of two, so
     * a digest does not tie the items it collects into one story.
     */
    private static final double MOST = 0.5;
    /** Or when it opens with it, as the long version of a dispatch does with the short one; a text has one opening. */
    private static final int OPENING = 24;

    private static final int LONG_OPENING = 60;
    private static final int LEAST = 25;
    /** Copies are printed within days of each other; the same form of words weeks later is a routine. */
    public static final int DAYS = 14;

    private Copies() {}

    /** Whether both have one text. */
    public static boolean same(Fingerprint one, Fingerprint other) {
        if (one.size() == 0 || other.size() == 0 || apart(one.epochDay(), other.epochDay()) > DAYS) {
            return false;
        }
        Fingerprint shorter = one.size() <= other.size() ? one : other;
        Fingerprint longer = shorter == one ? other : one;
        int shared = Shingles.shared(one.distinct(), other.distinct());
        double alike = shared / (double) (one.size() + other.size() - shared);
        if (alike >= (shorter.size() < SHORT ? SHORT_ALIKE : ALIKE)) {
            return true;
        }
        boolean held = shared >= HELD * shorter.size() && shorter.size() >= LEAST;
        return held && (shorter.size() >= MOST * longer.size() || opens(shorter, longer));
    }

    private static boolean opens(Fingerprint shorter, Fingerprint longer) {
        long[] opening = shorter.opening(OPENING);
        return 2 * Shingles.shared(opening, longer.opening(LONG_OPENING)) >= opening.length;
    }

    private static long apart(long day, long other) {
        return day == Fingerprint.NO_DAY || other == Fingerprint.NO_DAY ? 0 : Math.abs(day - other);
    }
}
