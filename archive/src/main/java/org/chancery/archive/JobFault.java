package org.chancery.archive;

/** What keeps a job from being done, in one line. */
final class JobFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobFault(String message) {
        super(message);
    }

    JobFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** One line that says what an exception is about. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        String told = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        return told.lines().findFirst().orElse(told).strip();
    }
}
