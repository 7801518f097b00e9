package org.chancery.views;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.model.Tie;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/**
 * All about two states.
 *
 * @param asOf the day up to which the record is looked at: what lies behind it is still to come
 * @param total both directions; what both do to each other counts once in each
 * @param months balance without a gap, the earliest first
 * @param indicators monthly series with the months out of line
 * @param tellers who tells of the pair, over the whole period
 * @param ties standing relations
 * @param meetings visits, talks and calls that took place, the latest first
 * @param pledges promises, plans and threats, the latest first
 * @param disputed events on which reports differ
 * @param checks what reports state that can be checked
 * @param known how the events looked at are known
 * @param latest the events looked at, the latest first
 * @param complete whether {@code latest} holds every event of the period
 */
public record PairView(
        String first,
        String second,
        LocalDate asOf,
        Tally total,
        Tally forth,
        Tally back,
        List<Month> months,
        Indicators indicators,
        Map<Teller, Tally> tellers,
        List<TieLine> ties,
        List<Meeting> meetings,
        List<Pledge> pledges,
        List<Happening> disputed,
        List<CheckLine> checks,
        HowWeKnow known,
        List<Happening> latest,
        boolean complete) {

    public PairView {
        months = List.copyOf(months);
        tellers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tellers));
        ties = List.copyOf(ties);
        meetings = List.copyOf(meetings);
        pledges = List.copyOf(pledges);
        disputed = List.copyOf(disputed);
        checks = List.copyOf(checks);
        latest = List.copyOf(latest);
    }

    /**
     * The view of a pair.
     *
     * @param balance the roll-up of the pair, both directions; where not all events are at hand it stands for the totals too,
     *     and an event that several classes of outlets tell of counts in each
     * @param volume events kept of each month, whoever acts; empty when every month shall count the same
     * @param events events across reports in which both take part, the latest first
     * @param complete whether these are all
     */
    public static PairView of(
            String first,
            String second,
            LocalDate asOf,
            List<DyadMonth> balance,
            Map<YearMonth, Integer> volume,
            Collection<JoinedEvent> events,
            boolean complete,
            Collection<Told<Tie>> ties) {
        List<DyadMonth> cells = between(complete ? Cells.tellings(events) : balance, first, second);
        List<DyadMonth> totals = complete ? between(Cells.of(events), first, second) : cells;
        List<Month> months = Month.of(totals, cells, first, second);
        Tally forth = Tally.NONE;
        Tally back = Tally.NONE;
        Map<Teller, Tally> tellers = new EnumMap<>(Teller.class);
        for (Month month : months) {
            forth = forth.plus(month.forth());
            back = back.plus(month.back());
            month.tellers().forEach((teller, tally) -> tellers.merge(teller, tally, Tally::plus));
        }
        List<Happening> happenings = events.stream().map(Happening::of).toList();
        return new PairView(
                first,
                second,
                asOf,
                forth.plus(back),
                forth,
                back,
                months,
                Indicators.of(first, second, months, volume),
                tellers,
                TieLine.of(joining(ties, first, second)),
                Meeting.of(happenings),
                Pledges.of(happenings, asOf),
                happenings.stream()
                        .filter(event -> !event.disagreements().isEmpty())
                        .toList(),
                CheckLine.of(events),
                HowWeKnow.of(events.stream().flatMap(event -> event.tellings().stream())),
                happenings,
                complete);
    }

    /** Promises and threats that still wait for what was announced. */
    public List<Pledge> open() {
        return pledges.stream().filter(Pledge::open).toList();
    }

    private static List<DyadMonth> between(List<DyadMonth> cells, String first, String second) {
        return cells.stream()
                .filter(cell -> (cell.actor().equals(first) && cell.recipient().equals(second))
                        || (cell.actor().equals(second) && cell.recipient().equals(first)))
                .toList();
    }

    private static List<Told<Tie>> joining(Collection<Told<Tie>> ties, String first, String second) {
        List<Told<Tie>> between = new ArrayList<>();
        for (Told<Tie> tie : ties) {
            boolean forth = acts(tie.from(), first) && acts(tie.to(), second);
            boolean back = acts(tie.from(), second) && acts(tie.to(), first);
            if (forth || back) {
                between.add(tie);
            }
        }
        return between;
    }

    private static boolean acts(List<org.chancery.model.Entity> parties, String country) {
        return parties.stream().anyMatch(party -> Objects.equals(party.country(), country));
    }
}
