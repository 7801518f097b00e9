package org.chancery.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.model.kept.DyadMonth;
import org.jspecify.annotations.Nullable;

/**
 * Monthly series of a pair or a state.
 *
 * @param first the state, or the first of the pair
 * @param second the other of the pair, null for a state with all others
 * @param points without a gap, the earliest first
 * @param alerts months out of line with their own history
 * @param method how alerts are found
 */
public record Indicators(String first, @Nullable String second, List<Point> points, List<Alert> alerts, String method) {

    /**
     * A month.
     *
     * @param score mean PLOVER score, null when nothing happened
     * @param conflictShare share of conflict, null when nothing happened
     * @param rolling mean PLOVER score of the events of this month and the two before, null when nothing happened
     * @param rollingYear the same over twelve months
     * @param eventsAgainstYear events more than in the same month of the year before, null when the series does not reach back
     * @param scoreAgainstYear mean score more than in the same month of the year before, null when either has none
     */
    public record Point(
            YearMonth month,
            Tally tally,
            @Nullable Double score,
            @Nullable Double conflictShare,
            @Nullable Double rolling,
            @Nullable Double rollingYear,
            @Nullable Integer eventsAgainstYear,
            @Nullable Double scoreAgainstYear) {}

    private static final int SEASON = 3;
    private static final int YEAR = 12;

    public Indicators {
        points = List.copyOf(points);
        alerts = List.copyOf(alerts);
    }

    /** The series of two states by the roll-up, where an event that several classes of outlets tell of counts in each. */
    public static Indicators ofPair(
            String first, String second, List<DyadMonth> balance, Map<YearMonth, Integer> volume) {
        return of(first, second, Month.of(balance, List.of(), first, second), volume);
    }

    /** The series of these months, which have no gap. */
    public static Indicators of(
            String first, @Nullable String second, List<Month> months, Map<YearMonth, Integer> volume) {
        List<Tally> tallies = months.stream().map(Month::total).toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Tally tally = tallies.get(i);
            Tally before = i < YEAR ? null : tallies.get(i - YEAR);
            points.add(new Point(
                    months.get(i).month(),
                    tally,
                    tally.mean(),
                    tally.conflictShare(),
                    mean(tallies, i, SEASON),
                    mean(tallies, i, YEAR),
                    before == null ? null : tally.events() - before.events(),
                    before == null ? null : difference(tally.mean(), before.mean())));
        }
        return new Indicators(first, second, points, Alerts.of(first, second, months, volume), Alerts.METHOD);
    }

    private static @Nullable Double mean(List<Tally> tallies, int last, int length) {
        return tallies.subList(Math.max(0, last - length + 1), last + 1).stream()
                .reduce(Tally.NONE, Tally::plus)
                .mean();
    }

    static @Nullable Double difference(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : one - other;
    }
}
