package org.chancery.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.kept.DyadMonth;
import org.jspecify.annotations.Nullable;

/**
 * A state that another deals with.
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

    private static final int YEAR = 12;

    /** Both directions. */
    public Tally total() {
        return forth.plus(back);
    }

    /** How the mean score of the last twelve months differs from the twelve before; null when either has no event. */
    public @Nullable Double trend() {
        return Indicators.difference(lately.mean(), before.mean());
    }

    /** The partners of a state, the most events first; trends reach back from the last of the months. */
    static List<Partner> of(String state, List<DyadMonth> totals, List<DyadMonth> tellers, List<Month> months) {
        Map<String, List<DyadMonth>> told = byPartner(state, tellers);
        List<Partner> partners = new ArrayList<>();
        byPartner(state, totals)
                .forEach((code, cells) -> partners.add(of(
                        state,
                        code,
                        cells,
                        Spread.of(told.getOrDefault(code, List.of()), state),
                        months.get(months.size() - 1).month())));
        partners.sort(
                Comparator.comparingInt((Partner partner) -> -partner.total().events())
                        .thenComparing(Partner::state));
        return partners;
    }

    private static Map<String, List<DyadMonth>> byPartner(String state, List<DyadMonth> cells) {
        Map<String, List<DyadMonth>> partners = new TreeMap<>();
        for (DyadMonth cell : cells) {
            String partner = cell.actor().equals(state) ? cell.recipient() : cell.actor();
            partners.computeIfAbsent(partner, key -> new ArrayList<>()).add(cell);
        }
        return partners;
    }

    private static Partner of(String state, String code, List<DyadMonth> cells, Spread spread, YearMonth last) {
        Tally forth = Tally.NONE;
        Tally back = Tally.NONE;
        Tally lately = Tally.NONE;
        Tally before = Tally.NONE;
        for (DyadMonth cell : cells) {
            Tally tally = Tally.of(cell);
            if (cell.actor().equals(state)) {
                forth = forth.plus(tally);
            } else {
                back = back.plus(tally);
            }
            if (cell.month().isAfter(last.minusMonths(YEAR))) {
                lately = lately.plus(tally);
            } else if (cell.month().isAfter(last.minusMonths(2 * YEAR))) {
                before = before.plus(tally);
            }
        }
        return new Partner(
                code,
                forth,
                back,
                before,
                lately,
                spread.own().mean(),
                spread.others().mean());
    }
}
