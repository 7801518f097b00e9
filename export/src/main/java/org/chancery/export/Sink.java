package org.chancery.export;

import java.io.IOException;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/** Takes what is exported, one by one, and writes it. For one thread. */
public interface Sink extends AutoCloseable {

    /** What it wants to be given. */
    enum Wants {
        EVENTS,
        FINDINGS
    }

    default void take(Told<?> told) throws IOException {
        throw new IllegalStateException("wants events across reports");
    }

    default void take(JoinedEvent event) throws IOException {
        throw new IllegalStateException("wants findings");
    }

    /** Writes what is left. */
    void finish() throws IOException;

    /** Gives back what it held beside the files of the export. */
    @Override
    default void close() {}
}
