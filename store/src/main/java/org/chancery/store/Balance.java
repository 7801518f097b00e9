package org.chancery.store;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Counts events by acting state, state acted upon, month, quad and teller, from findings. */
public final class Balance {

    private Balance() {}

    /** Whether such an act counts: it happened or goes on. */
    public static boolean counts(Event event) {
        return event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    }

    /** The counts over findings that may hold others than events, in the order of actor, recipient, month, quad, teller. */
    public static List<DyadMonth> of(Stream<? extends Told<?>> findings) {
        Map<Cell, Map<String, Told<?>>> events = new TreeMap<>(Cell.ORDER);
        Map<Cell, Integer> tellings = new LinkedHashMap<>();
        findings.forEach(told -> cells(told).forEach(cell -> {
            String event = told.event() == null ? told.key() : told.event();
            events.computeIfAbsent(cell, any -> new TreeMap<>()).merge(event, told, Balance::earlier);
            tellings.merge(cell, 1, Integer::sum);
        }));
        return events.entrySet().stream()
                .map(entry -> entry.getKey().month(entry.getValue().values(), tellings.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private static Told<?> earlier(Told<?> left, Told<?> right) {
        return left.key().compareTo(right.key()) <= 0 ? left : right;
    }

    private static Stream<Cell> cells(Told<?> told) {
        YearMonth month = month(told.day());
        if (!(told.finding() instanceof Event event) || !counts(event) || month == null) {
            return Stream.empty();
        }
        Outlet outlet = told.source().outlet();
        String country = outlet == null ? null : outlet.country();
        OutletControl control = outlet == null ? OutletControl.UNKNOWN : outlet.control();
        return Facts.of(told).dyads().stream()
                .map(dyad -> new Cell(dyad.actor(), dyad.recipient(), month, event.quad(), country, control));
    }

    /** The month of a day; null when there is none, or only a year is known. */
    static @Nullable YearMonth month(@Nullable String day) {
        try {
            return day == null || day.length() < 7 ? null : YearMonth.parse(day.substring(0, 7));
        } catch (DateTimeException odd) {
            return null;
        }
    }

    /** What is counted apart. */
    private record Cell(
            String actor,
            String recipient,
            YearMonth month,
            Quad quad,
            @Nullable String country,
            OutletControl control) {

        static final Comparator<Cell> ORDER = Comparator.comparing(Cell::actor)
                .thenComparing(Cell::recipient)
                .thenComparing(Cell::month)
                .thenComparing(Cell::quad)
                .thenComparing(Cell::country, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Cell::control);

        DyadMonth month(Iterable<Told<?>> events, int tellings) {
            int count = 0;
            long hundredths = 0;
            for (Told<?> told : events) {
                count++;
                hundredths += hundredths((Event) told.finding());
            }
            return new DyadMonth(actor, recipient, month, quad, country, control, count, tellings, hundredths / 100.0);
        }
    }

    /** The score in whole hundredths, so that sums do not depend on their order. */
    public static long hundredths(Event event) {
        return Math.round(event.score() * 100);
    }
}
