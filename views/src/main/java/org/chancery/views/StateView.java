package org.chancery.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Tie;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * All about one state.
 *
 * @param total events with other states, both directions
 * @param months events with other states, without a gap
 * @param partners the most events first
 * @param home events at home
 * @param homeMonths events at home, without a gap
 * @param indicators monthly series with the months out of line
 * @param types event types among the events looked at, the most frequent first
 * @param tellers who tells of it by country and control, the most tellings first
 * @param own its own state's media on events with other states
 * @param others all other media on them
 * @param ties standing relations, the most told first
 * @param known how the events looked at are known
 * @param latest events looked at, the latest first
 * @param complete whether these are all events of the period
 */
public record StateView(
        String state,
        Tally total,
        List<Month> months,
        Indicators indicators,
        List<Partner> partners,
        Tally home,
        List<Month> homeMonths,
        List<TypeCount> types,
        List<TellerCount> tellers,
        Tally own,
        Tally others,
        List<TieLine> ties,
        HowWeKnow known,
        List<Happening> latest,
        boolean complete) {

    /** How many events of a type it took part in. */
    public record TypeCount(EventType type, int events) {}

    /** Outlets of a country under one kind of control. */
    public record TellerCount(@Nullable String country, OutletControl control, Tally tally) {}

    public StateView {
        months = List.copyOf(months);
        partners = List.copyOf(partners);
        homeMonths = List.copyOf(homeMonths);
        types = List.copyOf(types);
        tellers = List.copyOf(tellers);
        ties = List.copyOf(ties);
        latest = List.copyOf(latest);
    }

    /**
     * The view of a state.
     *
     * @param balance the roll-up of all cells in which the state acts or is acted upon
     * @param volume events kept of each month, whoever acts; empty when every month shall count the same
     * @param events the latest events across reports in which it takes part; others are passed over
     * @param complete whether these are all; where not, the roll-up stands for the totals
     */
    public static StateView of(
            String state,
            List<DyadMonth> balance,
            Map<YearMonth, Integer> volume,
            Collection<JoinedEvent> events,
            boolean complete,
            Collection<Told<Tie>> ties) {
        List<JoinedEvent> own = events.stream()
                .filter(event -> event.tellings().stream().anyMatch(told -> takesPart(told, state)))
                .toList();
        List<DyadMonth> totals = complete ? Cells.of(own) : balance;
        List<DyadMonth> told = complete ? Cells.tellings(own) : balance;
        List<DyadMonth> home = new ArrayList<>();
        List<DyadMonth> abroad = new ArrayList<>();
        split(totals, state, home, abroad);
        List<DyadMonth> toldAbroad = new ArrayList<>();
        split(told, state, new ArrayList<>(), toldAbroad);
        List<Month> months = Month.of(abroad, toldAbroad, state, "");
        Spread spread = Spread.of(toldAbroad, state);
        List<Happening> happenings = own.stream().map(Happening::of).toList();
        return new StateView(
                state,
                months.stream().map(Month::total).reduce(Tally.NONE, Tally::plus),
                months,
                Indicators.of(state, null, months, volume),
                Partner.of(state, abroad, toldAbroad, months),
                sum(home),
                Month.of(home, List.of(), state, state),
                types(happenings),
                tellers(told, state),
                spread.own(),
                spread.others(),
                TieLine.of(ties).stream()
                        .filter(tie -> tie.from().equals(state) || tie.to().equals(state))
                        .toList(),
                HowWeKnow.of(own.stream().flatMap(event -> event.tellings().stream())),
                happenings,
                complete);
    }

    private static boolean takesPart(Told<Event> told, String state) {
        return Stream.concat(told.from().stream(), told.to().stream()).anyMatch(party -> state.equals(party.country()));
    }

    private static void split(List<DyadMonth> cells, String state, List<DyadMonth> home, List<DyadMonth> abroad) {
        for (DyadMonth cell : cells) {
            boolean acts = cell.actor().equals(state);
            boolean receives = cell.recipient().equals(state);
            if (acts && receives) {
                home.add(cell);
            } else if (acts || receives) {
                abroad.add(cell);
            }
        }
    }

    private static List<TypeCount> types(List<Happening> events) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Happening event : events) {
            if (event.happened()) {
                counts.merge(event.item().act(), 1, Integer::sum);
            }
        }
        List<TypeCount> types = new ArrayList<>();
        counts.forEach((type, count) -> types.add(new TypeCount(EventType.valueOf(type), count)));
        types.sort(Comparator.comparingInt((TypeCount count) -> -count.events()).thenComparing(TypeCount::type));
        return types;
    }

    private static Tally sum(List<DyadMonth> cells) {
        Tally sum = Tally.NONE;
        for (DyadMonth cell : cells) {
            sum = sum.plus(Tally.of(cell));
        }
        return sum;
    }

    private static List<TellerCount> tellers(List<DyadMonth> balance, String state) {
        Map<String, List<DyadMonth>> tellers = new TreeMap<>();
        for (DyadMonth cell : balance) {
            if (cell.actor().equals(state) || cell.recipient().equals(state)) {
                String key = cell.tellerCountry() + "/" + cell.tellerControl();
                tellers.computeIfAbsent(key, one -> new ArrayList<>()).add(cell);
            }
        }
        List<TellerCount> counts = new ArrayList<>();
        for (List<DyadMonth> cells : tellers.values()) {
            DyadMonth any = cells.get(0);
            counts.add(new TellerCount(any.tellerCountry(), any.tellerControl(), sum(cells)));
        }
        counts.sort(
                Comparator.comparingInt((TellerCount count) -> -count.tally().tellings()));
        return counts;
    }
}
