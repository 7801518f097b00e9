package org.chancery.export.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.export.Atlas;
import org.chancery.export.code.Codes;
import org.chancery.model.Event;
import org.chancery.model.Where;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/**
 * An event across reports with the tellings that may stand in a table. Parties and act are those of the earliest; day and place
 * those of the earliest that gives them.
 *
 * @param tellings the earliest published first; never empty
 */
record Joined(JoinedEvent whole, List<Act> tellings, Act first) {

    static Joined of(JoinedEvent whole, List<Told<Event>> kept, Codes codes, Atlas atlas) {
        List<Act> tellings = kept.stream()
                .map(told -> Act.of(told, told.finding().where(), day(told), codes, atlas))
                .toList();
        Told<Event> earliest = kept.get(0);
        LocalDate day = kept.stream()
                .filter(told -> told.finding().when() != null)
                .findFirst()
                .map(Joined::day)
                .orElseGet(() -> day(earliest));
        Where where = kept.stream()
                .map(told -> told.finding().where())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Joined(whole, tellings, Act.of(earliest, where, day, codes, atlas));
    }

    private static LocalDate day(Told<?> told) {
        return Objects.requireNonNull(Act.day(told), told::key);
    }

    long outlets() {
        return tellings.stream().map(Joined::publisher).distinct().count();
    }

    /** The outlet; where none is known, the report stands for its own. */
    private static String publisher(Act act) {
        return act.outlet().isEmpty() ? act.told().source().article() : act.outlet();
    }

    long reports() {
        return tellings.stream()
                .map(act -> act.told().source().article())
                .distinct()
                .count();
    }
}
