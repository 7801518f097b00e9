package org.chancery.eval;

/** A gold file says something that cannot be: the message names file, line and what to mend. */
final class GoldFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    GoldFault(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
