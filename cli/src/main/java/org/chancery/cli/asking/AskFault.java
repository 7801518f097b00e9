package org.chancery.cli.asking;

/** A question that makes no sense; the message says in one line which word and what there is instead. */
public final class AskFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AskFault(String message) {
        super(message);
    }
}
