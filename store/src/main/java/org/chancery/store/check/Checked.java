package org.chancery.store.check;

import java.util.List;
import org.chancery.model.Check;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/**
 * What a text states of how often something happened, and what the record knows of it.
 *
 * @param telling whose text states it
 * @param stated the number
 * @param counted events that the record knows, each once however many reports tell it
 * @param outcome what follows
 */
public record Checked(Told<Event> telling, Check check, int stated, List<JoinedEvent> counted, Outcome outcome) {

    public Checked {
        counted = List.copyOf(counted);
    }

    /** What a count in a record can show. A record can miss events; it cannot know more than there were. */
    public enum Outcome {
        /** The record knows as many. */
        AGREES,
        /** The record knows fewer: it may have missed some, so this contradicts nothing. */
        KNOWS_FEWER,
        /** The record knows more than the text says there were. */
        CONTRADICTS
    }
}
