package org.chancery.asking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.store.Query;
import org.chancery.views.Alert;
import org.chancery.views.Alerts;
import org.chancery.views.Indicators;
import org.jspecify.annotations.Nullable;

/**
 * Months of pairs that are out of line with their own history.
 *
 * @param alerts the latest month first
 * @param left how many more there are
 * @param method how they were found
 */
public record AlertsAnswer(List<Alert> alerts, int left, String method) {

    private static final Comparator<Alert> LATEST = Comparator.comparing(Alert::month)
            .reversed()
            .thenComparing(alert -> -Math.abs(alert.deviation()))
            .thenComparing(Alert::first)
            .thenComparing(alert -> Objects.requireNonNullElse(alert.second(), ""))
            .thenComparing(Alert::measure);

    public AlertsAnswer {
        alerts = List.copyOf(alerts);
    }

    /**
     * The alerts of the pairs that the query asks for. The history lies outside the period asked for, so the period chooses
     * among the alerts only.
     *
     * @param state the state that has part in each, null for all
     */
    public static AlertsAnswer of(Folds folds, Query query, @Nullable String state, int limit) {
        Query whole = query.narrow().from(null).until(null).build();
        List<Alert> found = new ArrayList<>();
        for (Indicators series : folds.series(whole)) {
            if (state == null || series.first().equals(state) || state.equals(series.second())) {
                series.alerts().stream().filter(alert -> within(alert, query)).forEach(found::add);
            }
        }
        found.sort(LATEST);
        List<Alert> shown = found.subList(0, Math.min(limit, found.size()));
        return new AlertsAnswer(shown, found.size() - shown.size(), Alerts.METHOD);
    }

    private static boolean within(Alert alert, Query period) {
        return (period.from() == null || !alert.month().isBefore(YearMonth.from(period.from())))
                && (period.until() == null || !alert.month().isAfter(YearMonth.from(period.until())));
    }
}
