package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.AskWords;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.views.Happening;
import org.chancery.views.Tally;
import org.chancery.views.Timeline;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery timeline}: what happened by days, weeks or months. */
@Command(
        name = "timeline",
        description =
                "Shows what happened by days, weeks or months: how much of conflict and cooperation, and the events "
                        + "that stand out, those with the most independent origins first.")
final class TimelineCommand extends AskCommand {

    @Parameters(
            paramLabel = "STATE",
            arity = "0..2",
            description = "One state that takes part or speaks, or two that both take part.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private FacetOptions facets = new FacetOptions();

    @Option(names = "--by", paramLabel = "UNIT", description = "day, week or month (the default).")
    private String unit = "month";

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Events that stand out in a span. Default: ${DEFAULT-VALUE}.")
    private int top = 2;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many events are looked at. Default: ${DEFAULT-VALUE}.")
    private int most = 5000;

    @Option(names = "--evidence", description = "Show under each event its sentences, who says so, and keys.")
    private boolean evidence;

    TimelineCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--most", most);
        Timeline.Unit by = AskWords.code(Timeline.Unit.class, "unit of time", unit);
        Query query = facets.query(names, words);
        return record -> answer(record, query, by);
    }

    private String answer(RecordStore record, Query query, Timeline.Unit by) {
        Timeline timeline = folds(record).timeline(query, by, Math.max(0, top), most);
        return switch (form()) {
            case JSON -> ViewJson.pretty(timeline) + "\n";
            case CSV -> csv(timeline);
            case TEXT -> text(timeline);
        };
    }

    private static String csv(Timeline timeline) {
        Csv csv = new Csv(
                "from",
                "until",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "tellings",
                "mean_score",
                "top_events");
        for (Timeline.Stretch stretch : timeline.spans()) {
            Tally tally = stretch.tally();
            csv.add(
                    stretch.from(),
                    stretch.until(),
                    tally.verbalCooperation(),
                    tally.materialCooperation(),
                    tally.verbalConflict(),
                    tally.materialConflict(),
                    tally.tellings(),
                    tally.mean(),
                    stretch.top().stream().map(Happening::id).toList());
        }
        return csv.toString();
    }

    private String text(Timeline timeline) {
        Sheet sheet = sheet();
        if (timeline.spans().isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "Nothing that happened on a known day is kept."));
            return sheet.toString();
        }
        chart().bars(
                        sheet,
                        timeline.spans().stream()
                                .map(stretch -> new Chart.Row(label(timeline.unit(), stretch), stretch.tally()))
                                .toList());
        FindingLines lines = new FindingLines(sheet, evidence);
        for (Timeline.Stretch stretch : timeline.spans()) {
            if (!stretch.top().isEmpty()) {
                sheet.blank();
                sheet.heading(label(timeline.unit(), stretch));
                stretch.top().forEach(lines::line);
            }
        }
        if (timeline.undated() > 0) {
            sheet.blank();
            sheet.add(0, Words.of(Style.FAINT, timeline.undated() + " events have no day and are left out."));
        }
        if (!timeline.complete()) {
            sheet.add(0, Words.of(Style.FAINT, "Only the latest " + most + " events were looked at (--most)."));
        }
        return sheet.toString();
    }

    private static String label(Timeline.Unit unit, Timeline.Stretch stretch) {
        String from = stretch.from().toString();
        return unit == Timeline.Unit.MONTH ? from.substring(0, 7) : from;
    }
}
