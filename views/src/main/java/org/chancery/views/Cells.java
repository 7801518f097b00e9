package org.chancery.views;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/**
 * Events by acting state, state acted upon and month, each event once however many tell of it.
 *
 * <p>Where no side leads, both act and both are acted upon, as elsewhere in the field; an act of one state that names no
 * other is one at home.
 */
public final class Cells {

    private Cells() {}

    /** The cells of the events that happened and have a day; the teller is left open. */
    public static List<DyadMonth> of(Collection<JoinedEvent> events) {
        List<DyadMonth> cells = new ArrayList<>();
        for (JoinedEvent event : events) {
            Told<Event> told = Happening.best(event);
            LocalDate day = Days.first(told.day());
            if (day != null && Happening.happened(told.finding().status())) {
                add(told, YearMonth.from(day), event.tellings().size(), cells);
            }
        }
        return cells;
    }

    /**
     * The same events by their tellers: a cell for each telling and each two states, whoever of the two acts, so that a
     * telling of talks counts once.
     */
    public static List<DyadMonth> tellings(Collection<JoinedEvent> events) {
        List<DyadMonth> cells = new ArrayList<>();
        for (JoinedEvent event : events) {
            Told<Event> told = Happening.best(event);
            LocalDate day = Days.first(told.day());
            if (day == null || !Happening.happened(told.finding().status())) {
                continue;
            }
            Set<Sides> pairs = new TreeSet<>();
            for (Sides sides : sides(told)) {
                if (!pairs.contains(sides.turned())) {
                    pairs.add(sides);
                }
            }
            for (Told<Event> telling : event.tellings()) {
                pairs.forEach(sides -> cells.add(cell(telling, told.finding(), sides, YearMonth.from(day))));
            }
        }
        return cells;
    }

    private static DyadMonth cell(Told<Event> telling, Event event, Sides sides, YearMonth month) {
        Report report = Report.of(telling.source());
        return new DyadMonth(
                sides.actor(),
                sides.recipient(),
                month,
                event.quad(),
                report.country(),
                report.control(),
                1,
                1,
                event.score());
    }

    private static void add(Told<Event> told, YearMonth month, int tellings, List<DyadMonth> cells) {
        Event event = told.finding();
        for (Sides sides : sides(told)) {
            cells.add(new DyadMonth(
                    sides.actor(),
                    sides.recipient(),
                    month,
                    event.quad(),
                    null,
                    OutletControl.UNKNOWN,
                    1,
                    tellings,
                    event.score()));
        }
    }

    private static Set<Sides> sides(Told<Event> told) {
        Set<Sides> sides = new TreeSet<>();
        List<Entity> from = told.from();
        List<Entity> to = told.to().isEmpty() ? from : told.to();
        for (Entity actor : from) {
            for (Entity recipient : to) {
                boolean other = !actor.id().equals(recipient.id());
                if (other && actor.country() != null && recipient.country() != null) {
                    sides.add(new Sides(actor.country(), recipient.country()));
                }
            }
        }
        List<String> states = from.stream()
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (sides.isEmpty() && told.to().isEmpty() && states.size() == 1) {
            sides.add(new Sides(states.get(0), states.get(0)));
        }
        return sides;
    }

    private record Sides(String actor, String recipient) implements Comparable<Sides> {

        /** The other way round. */
        Sides turned() {
            String from = recipient;
            String to = actor;
            return new Sides(from, to);
        }

        @Override
        public int compareTo(Sides other) {
            int byActor = actor.compareTo(other.actor);
            return byActor != 0 ? byActor : recipient.compareTo(other.recipient);
        }
    }
}
