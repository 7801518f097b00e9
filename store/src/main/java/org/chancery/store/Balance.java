package org.chancery.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
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

    /**
     * The counts of what a query asks for, in the order of actor, recipient, month, quad, teller: of a pair only what
     * passes between the two, of states only what they take part in, of a period what began in it.
     *
     * @param findings that are asked for, the period left aside
     */
    public static List<DyadMonth> of(Query query, Stream<? extends Told<?>> findings) {
        Map<Cell, Map<String, Long>> events = new TreeMap<>(Cell.ORDER);
        Map<Cell, Integer> tellings = new TreeMap<>(Cell.ORDER);
        findings.filter(told -> began(query, told)).forEach(told -> cells(query, told).forEach(cell -> {
            String event = told.event() == null ? told.key() : told.event();
            events.computeIfAbsent(cell, any -> new TreeMap<>())
                    .merge(event, hundredths((Event) told.finding()), Math::max);
            tellings.merge(cell, 1, Integer::sum);
        }));
        return events.entrySet().stream()
                .map(entry -> entry.getKey()
                        .month(entry.getValue().values(), tellings.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private static boolean began(Query query, Told<?> told) {
        int day = Days.number(told.day());
        return day != Days.NONE
                && (query.from() == null || day >= Days.number(query.from().toString()))
                && (query.until() == null || day <= Days.number(query.until().toString()));
    }

    /** The query without its period, which is put to the day an event began. */
    public static Query timeless(Query query) {
        return query.narrow().from(null).until(null).build();
    }

    private static Stream<Cell> cells(Query query, Told<?> told) {
        YearMonth month = month(told.day());
        if (!(told.finding() instanceof Event event) || !counts(event) || month == null) {
            return Stream.empty();
        }
        Outlet outlet = told.source().outlet();
        String country = outlet == null ? null : outlet.country();
        OutletControl control = outlet == null ? OutletControl.UNKNOWN : outlet.control();
        return Facts.of(told).dyads().stream()
                .filter(dyad -> asked(query, dyad))
                .map(dyad -> new Cell(dyad.actor(), dyad.recipient(), month, event.quad(), country, control));
    }

    private static boolean asked(Query query, Facts.Dyad dyad) {
        Query.Pair pair = query.pair();
        boolean paired = pair == null
                || dyad.equals(new Facts.Dyad(pair.first(), pair.second()))
                || (!pair.directed() && dyad.equals(new Facts.Dyad(pair.second(), pair.first())));
        return paired
                && (query.states().isEmpty()
                        || query.states().contains(dyad.actor())
                        || query.states().contains(dyad.recipient()));
    }

    /** The month of a day; null when there is none, or only a year is known. */
    static @Nullable YearMonth month(@Nullable String day) {
        int month = Days.number(day) / 100;
        return month % 100 == 0 ? null : YearMonth.of(month / 100, month % 100);
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

        DyadMonth month(Collection<Long> scores, int tellings) {
            long sum = scores.stream().mapToLong(Long::longValue).sum();
            return new DyadMonth(
                    actor, recipient, month, quad, country, control, scores.size(), tellings, sum / 100.0);
        }
    }

    /** The score in whole hundredths, so that sums do not depend on their order. */
    public static long hundredths(Event event) {
        return Math.round(event.score() * 100);
    }
}
