package org.chancery.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.kept.DyadMonth;

/**
 * A month of a pair, or of a state with all others.
 *
 * @param forth what the first did to the second, or the state to others
 * @param back what the second did to the first, or others to the state
 * @param tellers by who tells of it, in the order of the list of tellers; those who tell nothing are left out
 */
public record Month(YearMonth month, Tally forth, Tally back, Map<Teller, Tally> tellers) {

    public Month {
        tellers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tellers));
    }

    /** Both directions. */
    public Tally total() {
        return forth.plus(back);
    }

    /**
     * The months of a roll-up without a gap, the earliest first; cells in which the first takes no part are passed over.
     *
     * @param totals events by direction
     * @param tellers the same events by who tells of them, where one that several tell of stands several times
     */
    static List<Month> of(List<DyadMonth> totals, List<DyadMonth> tellers, String first, String second) {
        TreeMap<YearMonth, Builder> months = new TreeMap<>();
        for (DyadMonth cell : totals) {
            boolean forth = cell.actor().equals(first);
            if (forth || cell.recipient().equals(first)) {
                months.computeIfAbsent(cell.month(), Builder::new).count(cell, forth);
            }
        }
        for (DyadMonth cell : tellers) {
            if (cell.actor().equals(first) || cell.recipient().equals(first)) {
                months.computeIfAbsent(cell.month(), Builder::new).tell(cell, first, second);
            }
        }
        return filled(months);
    }

    private static List<Month> filled(TreeMap<YearMonth, Builder> months) {
        List<Month> filled = new ArrayList<>();
        if (months.isEmpty()) {
            return filled;
        }
        for (YearMonth at = months.firstKey(); !at.isAfter(months.lastKey()); at = at.plusMonths(1)) {
            Builder month = months.get(at);
            filled.add(month == null ? new Month(at, Tally.NONE, Tally.NONE, Map.of()) : month.month());
        }
        return filled;
    }

    /** A month while its cells come in. */
    private static final class Builder {
        private final YearMonth at;
        private Tally forth = Tally.NONE;
        private Tally back = Tally.NONE;
        private final TreeMap<Teller, Tally> tellers = new TreeMap<>();

        Builder(YearMonth at) {
            this.at = at;
        }

        void count(DyadMonth cell, boolean towards) {
            if (towards) {
                forth = forth.plus(Tally.of(cell));
            } else {
                back = back.plus(Tally.of(cell));
            }
        }

        void tell(DyadMonth cell, String first, String second) {
            Teller teller = Teller.of(cell.tellerCountry(), cell.tellerControl(), first, second);
            tellers.merge(teller, Tally.of(cell), Tally::plus);
        }

        Month month() {
            return new Month(at, forth, back, tellers);
        }
    }
}
