package org.chancery.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.cli.asking.AskWords;
import org.chancery.cli.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.QueryBuilder;
import org.chancery.store.RecordStore;
import org.chancery.views.Alert;
import org.chancery.views.Alerts;
import org.chancery.views.Indicators;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery alerts}: months of pairs that are out of line with their own history. */
@Command(
        name = "alerts",
        description = {
            "Shows the months in which what passes between two states is out of line with the months before.",
            "Method: " + Alerts.METHOD + "."
        })
final class AlertsCommand extends AskCommand {

    @Parameters(
            paramLabel = "STATE",
            arity = "0..2",
            description = "The pairs of one state, or one pair. Default: all pairs.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 30;

    AlertsCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    /** The alerts, the latest month first, and how they were found. */
    record Answer(List<Alert> alerts, int left, String method) {}

    @Override
    Question question(StateNames names) {
        positive("--limit", limit);
        Query asked = source.builder().build();
        QueryBuilder query = source.builder().from(null).until(null);
        boolean pair = words.size() == 1 && words.get(0).indexOf(':') > 0;
        String state = words.size() == 1 && !pair ? names.code(words.get(0)) : null;
        if (state != null) {
            query.states(state);
        } else if (pair) {
            query.pair(AskWords.pair(names, words.get(0)));
        } else if (words.size() == 2) {
            query.pair(AskWords.pair(names, words.get(0), words.get(1), false));
        }
        Query whole = query.build();
        return record -> answer(record, whole, asked, state, names);
    }

    /** The history lies outside the period asked for, so the period chooses among the alerts only. */
    private String answer(
            RecordStore record,
            Query query,
            Query period,
            @org.jspecify.annotations.Nullable String state,
            StateNames names) {
        List<Alert> alerts = new ArrayList<>();
        for (Indicators series : folds(record).series(query)) {
            boolean wanted = state == null || series.first().equals(state) || state.equals(series.second());
            if (wanted) {
                series.alerts().stream().filter(alert -> within(alert, period)).forEach(alerts::add);
            }
        }
        alerts.sort(Comparator.comparing(Alert::month)
                .reversed()
                .thenComparing(alert -> -Math.abs(alert.deviation()))
                .thenComparing(Alert::first)
                .thenComparing(alert -> Objects.requireNonNullElse(alert.second(), ""))
                .thenComparing(Alert::measure));
        List<Alert> shown = alerts.subList(0, Math.min(limit, alerts.size()));
        return switch (form()) {
            case JSON -> ViewJson.pretty(new Answer(shown, alerts.size() - shown.size(), Alerts.METHOD)) + "\n";
            case CSV -> csv(shown);
            case TEXT -> text(shown, alerts.size() - shown.size(), names);
        };
    }

    private static boolean within(Alert alert, Query period) {
        return (period.from() == null || !alert.month().isBefore(YearMonth.from(period.from())))
                && (period.until() == null || !alert.month().isAfter(YearMonth.from(period.until())));
    }

    private static String csv(List<Alert> alerts) {
        Csv csv = new Csv("month", "first", "second", "measure", "seen", "usual", "deviation", "history");
        for (Alert alert : alerts) {
            csv.add(
                    alert.month(),
                    alert.first(),
                    alert.second(),
                    alert.measure().code(),
                    alert.seen(),
                    alert.usual(),
                    alert.deviation(),
                    alert.history());
        }
        return csv.toString();
    }

    private String text(List<Alert> alerts, int left, StateNames names) {
        Sheet sheet = sheet();
        if (alerts.isEmpty()) {
            sheet.add(0, Words.of("No month is out of line with its history."));
        }
        for (Alert alert : alerts) {
            String second = alert.second() == null ? "" : " and " + names.name(alert.second());
            sheet.add(1, Words.of(Style.STRONG, names.name(alert.first()) + second));
            sheet.add("   ", "     ", AlertLines.words(alert));
        }
        if (left > 0) {
            sheet.add(1, Words.of(Style.FAINT, "and " + left + " more (--limit)"));
        }
        sheet.blank();
        sheet.add(0, Words.of(Style.FAINT, Alerts.METHOD + "."));
        return sheet.toString();
    }
}
