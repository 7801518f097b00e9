package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.model.Code;

/**
 * A visit, talk or call.
 *
 * @param how in which way they met
 */
public record Meeting(How how, Happening happening) {

    /** In which way two parties meet. */
    public enum How implements Code {
        VISIT,
        CALL,
        ELSEWHERE,
        MULTILATERAL,
        TALKS
    }

    /** The consultations that took place, the latest first. */
    public static List<Meeting> of(Collection<Happening> events) {
        List<Meeting> meetings = new ArrayList<>();
        for (Happening event : events) {
            if (event.item().act().equals("CONSULT") && event.happened()) {
                meetings.add(new Meeting(how(event.item().detail()), event));
            }
        }
        meetings.sort(Comparator.comparing((Meeting meeting) ->
                        Objects.requireNonNullElse(meeting.happening().item().day(), ""))
                .reversed()
                .thenComparing(meeting -> meeting.happening().id()));
        return meetings;
    }

    private static How how(@org.jspecify.annotations.Nullable String mode) {
        if (mode == null) {
            return How.TALKS;
        }
        return switch (mode) {
            case "visit" -> How.VISIT;
            case "phone" -> How.CALL;
            case "third-party" -> How.ELSEWHERE;
            case "multilateral" -> How.MULTILATERAL;
            default -> How.TALKS;
        };
    }
}
