package org.chancery.store;

/** The store cannot do what it was asked; the message is one line that names the store and what is wrong with it. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreFault(String message) {
        super(message);
    }

    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
