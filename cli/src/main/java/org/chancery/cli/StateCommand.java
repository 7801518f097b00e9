package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.views.Partner;
import org.chancery.views.StateView;
import org.chancery.views.Tally;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery state}: all about one state. */
@Command(
        name = "state",
        description =
                "Shows with whom a state has to do and how: partners, trend, kinds of events, who tells it and how its "
                        + "own state media differ, ties, events at home.")
final class StateCommand extends AskCommand {

    @Parameters(paramLabel = "STATE", arity = "1..*", description = "A state by code, name or demonym.")
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
    private int lines = 12;

    @Option(names = "--evidence", description = "Show under each line its sentences, who says so, and keys.")
    private boolean evidence;

    StateCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--most", most);
        positive("--lines", lines);
        String state = names.code(String.join(" ", words));
        Query query = source.builder().build();
        return record -> answer(record, state, query, names);
    }

    private String answer(RecordStore record, String state, Query query, StateNames names) {
        StateView view = folds(record).state(state, query, most);
        return switch (form()) {
            case JSON -> ViewJson.pretty(view) + "\n";
            case CSV -> csv(view);
            case TEXT -> new StatePage(sheet(), chart(), names, lines, evidence).of(view);
        };
    }

    private static String csv(StateView view) {
        Csv csv = new Csv(
                "partner",
                "to_partner",
                "from_partner",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "mean_score",
                "trend",
                "own_media_score",
                "other_media_score");
        for (Partner partner : view.partners()) {
            Tally total = partner.total();
            csv.add(
                    partner.state(),
                    partner.forth().events(),
                    partner.back().events(),
                    total.verbalCooperation(),
                    total.materialCooperation(),
                    total.verbalConflict(),
                    total.materialConflict(),
                    total.mean(),
                    partner.trend(),
                    partner.own(),
                    partner.others());
        }
        return csv.toString();
    }
}
