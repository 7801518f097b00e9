package org.chancery.export.row;

import java.util.Optional;
import org.chancery.export.file.Tally;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Told;

/** Whether a telling may stand in a table that has no column for the status of an event. */
final class Telling {

    private final boolean unrealised;

    /** A choice; {@code unrealised}: whether what has not happened may stand there, too. */
    Telling(boolean unrealised) {
        this.unrealised = unrealised;
    }

    /** Why it may not; empty when it may. */
    Optional<String> refused(Told<Event> told) {
        if (isRejected(told)) {
            return Optional.of("rejected by a person");
        }
        Status status = told.finding().status();
        if (!unrealised && status != Status.OCCURRED && status != Status.ONGOING) {
            return Optional.of("not told as done: " + status.code());
        }
        return Act.day(told) == null ? Optional.of("without a day") : Optional.empty();
    }

    static boolean isRejected(Told<?> told) {
        return told.correction() != null && told.correction().action() == Correction.Action.REJECT;
    }

    /** Whether it may; counts it where not. */
    boolean takes(Told<Event> told, Tally tally) {
        Optional<String> refused = refused(told);
        refused.ifPresent(tally::leftOut);
        return refused.isEmpty();
    }
}
