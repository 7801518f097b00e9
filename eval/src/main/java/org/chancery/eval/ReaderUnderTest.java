package org.chancery.eval;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Reading;

/** The one place that ties the gold to the reader: what is measured, and how a gold report is handed to it. */
final class ReaderUnderTest {

    private ReaderUnderTest() {}

    /** The reader, when this build has one. */
    static Optional<Function<GoldReport, Reading>> find() {
        return Optional.empty();
    }

    /**
     * The reader.
     *
     * @throws IllegalStateException when this build has none
     */
    static Function<GoldReport, Reading> open() {
        return find().orElseThrow(() -> new IllegalStateException("this build has no reader to measure"));
    }
}
