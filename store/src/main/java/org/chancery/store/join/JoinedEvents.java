package org.chancery.store.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.story.Origins;

/** Makes one event of its tellings: each teller's version, who stands behind it, where they differ. */
public final class JoinedEvents {

    private static final Comparator<Told<Event>> EARLIEST = Comparator.<Told<Event>, String>comparing(
                    telling -> telling.source().published() == null
                            ? "9999"
                            : telling.source().published())
            .thenComparing(telling -> telling.source().article())
            .thenComparing(telling -> telling.finding().trigger().begin())
            .thenComparing(Told::key);

    private final Corroboration corroboration;

    /** Events whose tellers may quote the agencies that these origins know. */
    public JoinedEvents(Origins origins) {
        this.corroboration = new Corroboration(origins);
    }

    /** The event that these tell of, in whatever order they come. */
    public JoinedEvent of(String id, List<Told<Event>> tellings) {
        List<Told<Event>> sorted = new ArrayList<>(tellings);
        sorted.sort(EARLIEST);
        return new JoinedEvent(id, sorted, corroboration.of(sorted), Disagreements.of(sorted));
    }
}
