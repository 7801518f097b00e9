package org.chancery.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that makes no sense; the message says in one line which word and what there is instead. */
public final class AskFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> suggestions;
    private final @Nullable String part;

    public AskFault(String message) {
        this(message, List.of());
    }

    /** A fault with the words that may have been meant, the nearest first. */
    public AskFault(String message, List<String> suggestions) {
        this(message, suggestions, null);
    }

    private AskFault(String message, List<String> suggestions, @Nullable String part) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
        this.part = part;
    }

    /** The same fault, known to be about that part of the question; what was known before stays. */
    public AskFault about(String named) {
        if (part != null) {
            return this;
        }
        AskFault told = new AskFault(String.valueOf(getMessage()), suggestions, named);
        told.initCause(this);
        return told;
    }

    /** Words that may have been meant, the nearest first; empty when none is near. */
    public List<String> suggestions() {
        return suggestions;
    }

    /** The part of the question it is about, null when it is about none or the whole. */
    public @Nullable String part() {
        return part;
    }
}
