package org.chancery.reader.cause;

import java.util.Optional;
import org.chancery.reader.language.Sentence;

/** What of a report has been read as an event or a tie, by place. */
public interface Items {

    /** Id of the event or tie whose word is that token or stands below it; empty when it tells none. */
    Optional<String> itemAt(Sentence sentence, int token);

    /** No items: all ends of causes are passages. */
    static Items none() {
        return (sentence, token) -> Optional.empty();
    }
}
