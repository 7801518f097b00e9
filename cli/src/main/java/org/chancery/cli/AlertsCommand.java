package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.AlertsAnswer;
import org.chancery.asking.AskWords;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.QueryBuilder;
import org.chancery.views.Alert;
import org.chancery.views.Alerts;
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

    @Override
    Question question(StateNames names) {
        positive("--limit", limit);
        QueryBuilder query = source.builder();
        boolean pair = words.size() == 1 && words.get(0).indexOf(':') > 0;
        String state = words.size() == 1 && !pair ? names.code(words.get(0)) : null;
        if (state != null) {
            query.states(state);
        } else if (pair) {
            query.pair(AskWords.pair(names, words.get(0)));
        } else if (words.size() == 2) {
            query.pair(AskWords.pair(names, words.get(0), words.get(1), false));
        }
        Query asked = query.build();
        return record -> shown(AlertsAnswer.of(folds(record), asked, state, limit), names);
    }

    private String shown(AlertsAnswer answer, StateNames names) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(answer) + "\n";
            case CSV -> csv(answer.alerts());
            case TEXT -> text(answer.alerts(), answer.left(), names);
        };
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
