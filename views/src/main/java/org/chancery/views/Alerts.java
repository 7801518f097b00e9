package org.chancery.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds months out of line with the months before.
 *
 * <p>Counts: expected is the share the history has of all events kept, times the events kept in the month, so that a month
 * with more reports alone raises nothing. Counts and expectations are compared as square roots, {@code 2·sqrt(x + 3/8)},
 * which gives Poisson counts a spread of one (Anscombe 1948), and with it {@code sqrt(1 + d)} where the history holds 1/d
 * times what the month holds (Huffman 1984); then as a modified z-score by median and median absolute deviation of the
 * history (Iglewicz and Hoaglin 1993: beyond 3.5 is an outlier), where the spread is never taken for less than that.
 * Tone: the mean PLOVER score of months with five events or more, the same way, spread never less than one point.
 */
public final class Alerts {

    /** The method in a line, for those who see its results. */
    public static final String METHOD =
            "Modified z-score (Iglewicz and Hoaglin 1993) beyond 3.5 against up to 24 months before, at least 6;"
                    + " counts as shares of all events kept, compared as Poisson rates by square roots (Anscombe 1948,"
                    + " Huffman 1984)";

    /** A month is held against so many months before it at least. */
    public static final int SHORTEST = 6;

    private static final double THRESHOLD = 3.5;
    private static final int LONGEST = 24;
    private static final int FEWEST_FOR_TONE = 5;
    private static final double CORRECTION = 0.375;

    private final String first;
    private final @Nullable String second;
    private final List<Month> months;
    private final Map<YearMonth, Integer> volume;

    private Alerts(String first, @Nullable String second, List<Month> months, Map<YearMonth, Integer> volume) {
        this.first = first;
        this.second = second;
        this.months = months;
        this.volume = volume;
    }

    /**
     * The months out of line, the earliest first.
     *
     * @param second the other of the pair, null for a state with all others
     * @param months without a gap
     * @param volume events kept of each month, whoever acts; empty when every month shall count the same
     */
    public static List<Alert> of(
            String first, @Nullable String second, List<Month> months, Map<YearMonth, Integer> volume) {
        Alerts alerts = new Alerts(first, second, months, volume);
        List<Alert> found = new ArrayList<>();
        for (int i = SHORTEST; i < months.size(); i++) {
            alerts.counts(i, Alert.Measure.CONFLICT, Tally::conflict, found);
            alerts.counts(i, Alert.Measure.MATERIAL_CONFLICT, Tally::materialConflict, found);
            alerts.counts(i, Alert.Measure.COOPERATION, Tally::cooperation, found);
            alerts.tone(i, found);
        }
        return found;
    }

    private void counts(int at, Alert.Measure measure, ToIntFunction<Tally> counted, List<Alert> found) {
        int[] history = java.util.stream.IntStream.range(Math.max(0, at - LONGEST), at)
                .filter(month -> exposure(month) > 0)
                .toArray();
        if (history.length < SHORTEST || exposure(at) == 0) {
            return;
        }
        double events = 0;
        double exposure = 0;
        for (int month : history) {
            events += count(month, counted);
            exposure += exposure(month);
        }
        double rate = (events + CORRECTION) / exposure;
        double[] residuals = new double[history.length];
        for (int i = 0; i < history.length; i++) {
            residuals[i] = residual(count(history[i], counted), rate * exposure(history[i]));
        }
        int seen = count(at, counted);
        double beyond = residual(seen, rate * exposure(at)) - Robust.median(residuals);
        double spread = Math.max(Math.sqrt(1 + exposure(at) / exposure), Robust.deviation(residuals));
        add(at, measure, seen, events / exposure * exposure(at), beyond / spread, history.length, found);
    }

    private int count(int month, ToIntFunction<Tally> counted) {
        return counted.applyAsInt(months.get(month).total());
    }

    private void tone(int at, List<Alert> found) {
        Double seen = tone(at);
        if (seen == null) {
            return;
        }
        double[] history = java.util.stream.IntStream.range(Math.max(0, at - LONGEST), at)
                .mapToObj(this::tone)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (history.length >= SHORTEST) {
            double usual = Robust.median(history);
            double deviation = (seen - usual) / Math.max(1, Robust.deviation(history));
            add(at, Alert.Measure.TONE, seen, usual, deviation, history.length, found);
        }
    }

    private void add(
            int at,
            Alert.Measure measure,
            double seen,
            double usual,
            double deviation,
            int history,
            List<Alert> found) {
        if (Math.abs(deviation) > THRESHOLD) {
            found.add(new Alert(first, second, months.get(at).month(), measure, seen, usual, deviation, history));
        }
    }

    private @Nullable Double tone(int at) {
        Tally tally = months.get(at).total();
        return tally.events() < FEWEST_FOR_TONE ? null : tally.mean();
    }

    private double exposure(int at) {
        return volume.isEmpty() ? 1 : volume.getOrDefault(months.get(at).month(), 0);
    }

    private static double residual(int seen, double expected) {
        return 2 * Math.sqrt(seen + CORRECTION) - 2 * Math.sqrt(expected);
    }
}
