package org.chancery.cli;

import java.util.Locale;

/** The last line of a terminal, which counts up while something long goes on; silent where nobody sees it. */
final class Counter implements AutoCloseable {

    private static final long EVERY_NANOS = 500_000_000;
    /** Back to the begin of the line, which is then emptied. */
    private static final String EMPTY = "\r\u001B[K";

    private final Surroundings surroundings;
    private final String what;
    private final boolean seen;
    private long last = System.nanoTime();
    private boolean shown;

    Counter(Surroundings surroundings, String what) {
        this.surroundings = surroundings;
        this.what = what;
        this.seen = surroundings.errTerminal();
    }

    /** So many are done. */
    void at(long count) {
        if (!seen || System.nanoTime() - last < EVERY_NANOS) {
            return;
        }
        last = System.nanoTime();
        shown = true;
        surroundings.err().print(EMPTY + what + ": " + String.format(Locale.ROOT, "%,d", count));
        surroundings.err().flush();
    }

    @Override
    public void close() {
        if (shown) {
            surroundings.err().print(EMPTY);
            surroundings.err().flush();
            shown = false;
        }
    }
}
