package org.chancery.cli;

import java.util.List;
import org.chancery.model.Fault;

/** What became of one input. */
sealed interface Outcome {

    /** It was read. */
    record Done(String input, String rendering, List<String> unread) implements Outcome {}

    /** It could not be read, and the input is to blame. */
    record Failed(Fault fault) implements Outcome {}

    /** It could not be read, and the reader is to blame. */
    record Defect(String input, Throwable cause) implements Outcome {

        Fault fault() {
            return new Fault(input, "defect in the reader: " + cause + "; run with --debug");
        }
    }
}
