package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.asking.AskWords;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.views.Month;
import org.chancery.views.PairView;
import org.chancery.views.Tally;
import org.chancery.views.Teller;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery pair}: all about two states. */
@Command(
        name = "pair",
        description =
                "Shows what passes between two states: the balance of conflict and cooperation by month and by who "
                        + "tells it, ties, visits and calls, promises and threats still open, where reports differ.")
final class PairCommand extends AskCommand {

    @Parameters(
            paramLabel = "STATE",
            arity = "1..2",
            description = "Two states by code, name or demonym, or one word such as BLR:CHN.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many events are looked at. Default: ${DEFAULT-VALUE}.")
    private int most = 1000;

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "Lines of each part of the page. Default: ${DEFAULT-VALUE}.")
    private int lines = 8;

    @Option(names = "--evidence", description = "Show under each line its sentences, who says so, and keys.")
    private boolean evidence;

    PairCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--most", most);
        positive("--lines", lines);
        Query.Pair pair = words.size() == 1
                ? AskWords.pair(names, words.get(0))
                : AskWords.pair(names, words.get(0), words.get(1), false);
        Query query = source.builder().build();
        return record -> answer(record, pair, query, names);
    }

    private String answer(RecordStore record, Query.Pair pair, Query query, StateNames names) {
        PairView view = folds(record).pair(pair, query, most);
        return switch (form()) {
            case JSON -> ViewJson.pretty(view) + "\n";
            case CSV -> csv(view);
            case TEXT -> new PairPage(sheet(), chart(), names, lines, evidence).of(view);
        };
    }

    /** A row for each month and series: each direction, both, and each class of tellers. */
    private static String csv(PairView view) {
        Csv csv = new Csv(
                "month",
                "series",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "tellings",
                "mean_score");
        for (Month month : view.months()) {
            row(csv, month, view.first() + ">" + view.second(), month.forth());
            row(csv, month, view.second() + ">" + view.first(), month.back());
            row(csv, month, "both", month.total());
            for (Map.Entry<Teller, Tally> teller : month.tellers().entrySet()) {
                row(csv, month, "told by " + teller.getKey().code(), teller.getValue());
            }
        }
        return csv.toString();
    }

    private static void row(Csv csv, Month month, String series, Tally tally) {
        csv.add(
                month.month(),
                series,
                tally.verbalCooperation(),
                tally.materialCooperation(),
                tally.verbalConflict(),
                tally.materialConflict(),
                tally.tellings(),
                tally.mean());
    }
}
