package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param types event types with the number of their tellings, the most told first
 * @param tellers who tells of it by country and control, the most tellings first
 * @param own its own state's media on events with other states
 * @param others all other media on them
 * @param ties standing relations, the most told first
 * @param latest events looked at, the latest first
 */
public record StateView(
        String state,
        Tally total,
        List<Month> months,
        List<Partner> partners,
        Tally home,
        List<Month> homeMonths,
        Map<String, Long> types,
        List<TellerCount> tellers,
        Tally own,
        Tally others,
        List<TieLine> ties,
        List<Happening> latest) {

    /**
     * A state it deals with.
     *
     * @param forth what the state did to the partner
     * @param back what the partner did to the state
     * @param before events of the twelve months before the last twelve
     * @param lately events of the last twelve months of the period
     * @param own mean score in the state's own state media, null when they tell nothing
     * @param others mean score in all other media, null when they tell nothing
     */
    public record Partner(
            String state,
            Tally forth,
            Tally back,
            Tally before,
            Tally lately,
            @Nullable Double own,
            @Nullable Double others) {

        /** Both directions. */
        public Tally total() {
            return forth.plus(back);
        }

        /** How the mean score of the last twelve months differs from the twelve before; null when either has no event. */
        public @Nullable Double trend() {
            return Indicators.difference(lately.mean(), before.mean());
        }
    }

    /** Outlets of a country under one kind of control. */
    public record TellerCount(@Nullable String country, OutletControl control, Tally tally) {}

    public StateView {
        months = List.copyOf(months);
        partners = List.copyOf(partners);
        homeMonths = List.copyOf(homeMonths);
        types = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(types));
        tellers = List.copyOf(tellers);
        ties = List.copyOf(ties);
        latest = List.copyOf(latest);
    }

    /**
     * The view of a state.
     *
     * @param balance the roll-up of all cells in which the state acts or is acted upon
     * @param types tellings by event type
     * @param events the latest events across reports in which it takes part
     */
    public static StateView of(
            String state,
            List<DyadMonth> balance,
            Map<String, Long> types,
            Collection<JoinedEvent> events,
            Collection<Told<Tie>> ties) {
        List<DyadMonth> home = new ArrayList<>();
        Map<String, List<DyadMonth>> abroad = new TreeMap<>();
        for (DyadMonth cell : balance) {
            boolean acts = cell.actor().equals(state);
            boolean receives = cell.recipient().equals(state);
            if (acts && receives) {
                home.add(cell);
            } else if (acts || receives) {
                String partner = acts ? cell.recipient() : cell.actor();
                abroad.computeIfAbsent(partner, key -> new ArrayList<>()).add(cell);
            }
        }
        List<DyadMonth> outer = abroad.values().stream().flatMap(List::stream).toList();
        List<Month> months = Month.of(outer, state, "");
        Spread spread = Spread.of(outer, state);
        return new StateView(
                state,
                months.stream().map(Month::total).reduce(Tally.NONE, Tally::plus),
                months,
                partners(state, abroad, months),
                sum(home),
                Month.of(home, state, state),
                types,
                tellers(balance, state),
                spread.own(),
                spread.others(),
                TieLine.of(ties),
                events.stream().map(Happening::of).toList());
    }

    private static List<Partner> partners(String state, Map<String, List<DyadMonth>> abroad, List<Month> all) {
        List<Partner> partners = new ArrayList<>();
        abroad.forEach((code, cells) -> {
            List<Month> months = Month.of(cells, state, code);
            Tally forth = Tally.NONE;
            Tally back = Tally.NONE;
            Tally lately = Tally.NONE;
            Tally before = Tally.NONE;
            var last = all.get(all.size() - 1).month();
            for (Month month : months) {
                forth = forth.plus(month.forth());
                back = back.plus(month.back());
                if (month.month().isAfter(last.minusMonths(12))) {
                    lately = lately.plus(month.total());
                } else if (month.month().isAfter(last.minusMonths(24))) {
                    before = before.plus(month.total());
                }
            }
            Spread spread = Spread.of(cells, state);
            partners.add(new Partner(
                    code,
                    forth,
                    back,
                    before,
                    lately,
                    spread.own().mean(),
                    spread.others().mean()));
        });
        partners.sort(
                Comparator.comparingInt((Partner partner) -> -partner.total().events())
                        .thenComparing(Partner::state));
        return partners;
    }

    private static Tally sum(List<DyadMonth> cells) {
        Tally sum = Tally.NONE;
        for (DyadMonth cell : cells) {
            sum = sum.plus(Tally.of(cell.quad(), cell.events(), cell.tellings(), cell.score()));
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

    /** The same cells as the state's own media and as all others tell them. */
    private record Spread(Tally own, Tally others) {
        static Spread of(List<DyadMonth> cells, String state) {
            Tally own = Tally.NONE;
            Tally others = Tally.NONE;
            for (DyadMonth cell : cells) {
                Tally tally = Tally.of(cell.quad(), cell.events(), cell.tellings(), cell.score());
                if (state.equals(cell.tellerCountry()) && Teller.ownedByState(cell.tellerControl())) {
                    own = own.plus(tally);
                } else {
                    others = others.plus(tally);
                }
            }
            return new Spread(own, others);
        }
    }
}
