package org.chancery.archive;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on standard error how far a job is: a line when it begins to be known, then one a minute. */
final class Terminal implements Job.Watcher {

    /** So many faults are told in lines; all of them stand in their table. */
    static final int FAULTS = 200;

    private static final long EVERY_NANOS = 60_000_000_000L;

    private final PrintStream err;
    private final long begin = System.nanoTime();
    private long last = begin;

    Terminal(PrintStream err) {
        this.err = err;
    }

    @Override
    public void resumes(int done, int portions) {
        err.println("chancery: going on: " + done + " of " + portions + " portions are done already");
    }

    @Override
    public void at(long inputs, long done, int portions) {
        long now = System.nanoTime();
        if (now - last < EVERY_NANOS && done < portions) {
            return;
        }
        last = now;
        double seconds = (now - begin) / 1e9;
        err.println(String.format(
                Locale.ROOT,
                "chancery: %d of %d portions done; %,d reports in %,.0f s, %.1f a second",
                done,
                portions,
                inputs,
                seconds,
                inputs / seconds));
    }
}
