package org.chancery.export;

import java.util.stream.Stream;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/** What is to be exported, in an order that is always the same. Each stream may be asked for once or more, and is closed. */
public interface Holdings {

    /** The findings. */
    Stream<Told<?>> findings();

    /** The events across reports, each with the tellings that are to be exported. */
    Stream<JoinedEvent> events();
}
