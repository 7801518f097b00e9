package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.model.Check;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * Something a report states that can be checked.
 *
 * @param counted what it comes to, null while nothing was counted
 * @param holds whether both agree, null while nothing was counted
 */
public record CheckLine(
        Check.Kind kind,
        String stated,
        @Nullable String counted,
        @Nullable Boolean holds,
        Item item) {

    /** What the tellings state that can be checked; what does not hold comes first. */
    static List<CheckLine> of(Collection<JoinedEvent> events) {
        List<CheckLine> wrong = new ArrayList<>();
        List<CheckLine> rest = new ArrayList<>();
        for (JoinedEvent event : events) {
            for (Told<Event> telling : event.tellings()) {
                Check check = telling.finding().check();
                if (check != null) {
                    boolean fails = Boolean.FALSE.equals(check.holds());
                    (fails ? wrong : rest)
                            .add(new CheckLine(
                                    check.kind(), check.stated(), check.counted(), check.holds(), Item.of(telling)));
                }
            }
        }
        wrong.addAll(rest);
        return wrong;
    }
}
