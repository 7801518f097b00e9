package org.chancery.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Check;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Counts in the record what a text numbers: "their third meeting this year" is the third of the year up to its own day. */
public final class Ordinals {

    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private Ordinals() {}

    /**
     * Holds the telling's ordinal against the record.
     *
     * @param candidates events across reports between its parties; others among them do no harm
     * @return empty when the telling states no ordinal, or nothing tells until when to count
     */
    public static Optional<Checked> of(Told<Event> telling, Collection<JoinedEvent> candidates) {
        Check check = telling.finding().check();
        Integer stated = check == null || check.kind() != Check.Kind.ORDINAL ? null : number(check.stated());
        String until = until(telling);
        if (check == null || stated == null || until == null) {
            return Optional.empty();
        }
        List<JoinedEvent> counted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JoinedEvent event : candidates) {
            if (seen.add(event.id()) && counts(event, telling, check.from(), until)) {
                counted.add(event);
            }
        }
        counted.sort(Comparator.comparing(Ordinals::sortedDay).thenComparing(JoinedEvent::id));
        Checked.Outcome outcome = counted.size() == stated
                ? Checked.Outcome.AGREES
                : counted.size() < stated ? Checked.Outcome.KNOWS_FEWER : Checked.Outcome.CONTRADICTS;
        return Optional.of(new Checked(telling, check, stated, counted, outcome));
    }

    /** The event's own day: later ones are the fourth and fifth. */
    private static @Nullable String until(Told<Event> telling) {
        String own = telling.day();
        Check check = telling.finding().check();
        String bound = check == null ? null : check.until();
        if (own == null || bound == null) {
            return own == null ? bound : own;
        }
        return own.compareTo(bound) < 0 ? own : bound;
    }

    private static boolean counts(JoinedEvent event, Told<Event> stating, @Nullable String from, String until) {
        boolean own =
                event.tellings().stream().anyMatch(telling -> telling.key().equals(stating.key()));
        if (own) {
            return true;
        }
        return event.tellings().stream()
                        .noneMatch(telling -> denied(telling.finding().status()))
                && event.tellings().stream().anyMatch(telling -> alike(telling, stating, from, until));
    }

    private static boolean alike(Told<Event> telling, Told<Event> stating, @Nullable String from, String until) {
        Event event = telling.finding();
        Event model = stating.finding();
        boolean happened = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
        // what is told without a day may be any of them: it cannot be counted
        String first = event.when() == null ? null : event.when().start();
        String last = event.when() == null ? null : event.when().end();
        return happened
                && first != null
                && last != null
                && (from == null || first.compareTo(from) >= 0)
                && last.compareTo(until) <= 0
                && event.type() == model.type()
                && manner(event.mode()) == manner(model.mode())
                && (model.mode() != Mode.CONSULT_VISIT || event.mode() == Mode.CONSULT_VISIT)
                && sides(telling, stating);
    }

    /** A call is no meeting. */
    private static @Nullable Mode manner(@Nullable Mode mode) {
        return mode == Mode.CONSULT_PHONE ? mode : null;
    }

    private static boolean sides(Told<Event> telling, Told<Event> stating) {
        if (!persons(telling).containsAll(persons(stating))) {
            return false;
        }
        boolean visit = stating.finding().mode() == Mode.CONSULT_VISIT;
        if (MUTUAL.contains(stating.finding().type()) && !visit) {
            Set<String> all = states(telling.from());
            all.addAll(states(telling.to()));
            Set<String> wanted = states(stating.from());
            wanted.addAll(states(stating.to()));
            return all.equals(wanted);
        }
        return states(telling.from()).equals(states(stating.from()))
                && states(telling.to()).equals(states(stating.to()));
    }

    private static Set<String> states(List<Entity> parties) {
        Set<String> states = new TreeSet<>();
        parties.forEach(party -> states.add(party.country() == null ? party.name() : party.country()));
        return states;
    }

    private static Set<String> persons(Told<Event> telling) {
        Set<String> persons = new TreeSet<>();
        List<Entity> parties = new ArrayList<>(telling.from());
        parties.addAll(telling.to());
        for (Entity party : parties) {
            if (party.kind() == EntityKind.PERSON) {
                String name = party.name().toLowerCase(Locale.ROOT);
                persons.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        return persons;
    }

    private static boolean denied(Status status) {
        return status == Status.DENIED || status == Status.NOT;
    }

    private static String sortedDay(JoinedEvent event) {
        String day = event.tellings().get(0).day();
        return day == null ? "" : day;
    }

    private static @Nullable Integer number(String stated) {
        try {
            return Integer.valueOf(stated);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
