package org.chancery.reader;

import org.chancery.model.Fault;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
public sealed interface Outcome<T> {

    /** It was read, and that was made of it. */
    record Done<T>(T made) implements Outcome<T> {}

    /**
     * It could not be read.
     *
     * @param defect what the reader threw where it is to blame; null where the input is
     */
    record Failed<T>(Fault fault, @Nullable Throwable defect) implements Outcome<T> {

        public Failed(Fault fault) {
            this(fault, null);
        }
    }
}
