package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.asking.Folds;
import org.chancery.asking.StateNames;
import org.chancery.asking.StatsAnswer;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Facet;
import org.chancery.views.Stats;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery stats}: what is kept, and how it is known. */
@Command(
        name = "stats",
        description =
                "Shows what is kept: how many reports and findings, by type, state, outlet and so on, and how it is "
                        + "known: who prints it, who says it, how sure the reading is.")
final class StatsCommand extends AskCommand {

    @Parameters(
            paramLabel = "STATE",
            arity = "0..2",
            description = "One state that takes part or speaks, or two that both take part.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private FacetOptions facets = new FacetOptions();

    @Option(
            names = "--by",
            paramLabel = "FACET",
            split = ",",
            description =
                    "What to count by: kind, type, quad, status, state, pair, sector, tie, outlet, control, speaker, "
                            + "place, month, story. Default: quad, type, state, pair.")
    private List<String> by = new ArrayList<>();

    StatsCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        Set<Facet> counted = by.isEmpty() ? StatsAnswer.USUAL : Folds.facets(by);
        Query query = facets.query(names, words);
        return record -> answer(record, query, counted, names);
    }

    private String answer(RecordStore record, Query query, Set<Facet> counted, StateNames names) {
        Folds folds = folds(record);
        StatsAnswer answer = new StatsAnswer(folds.stats(query, counted), folds.known(query));
        return switch (form()) {
            case JSON -> ViewJson.pretty(answer) + "\n";
            case CSV -> csv(answer);
            case TEXT -> text(answer, names);
        };
    }

    private static String csv(StatsAnswer answer) {
        Csv csv = new Csv("table", "value", "count");
        Stats stats = answer.stats();
        csv.add("kept", "reports", stats.reports()).add("kept", "readings", stats.readings());
        csv.add("kept", "events across reports", stats.events()).add("kept", "stories", stats.stories());
        csv.add("kept", "corrections", stats.corrections());
        stats.findings().forEach((kind, count) -> csv.add("findings", kind, count));
        stats.tables().forEach(table -> table.rows().forEach(row -> csv.add(table.name(), row.value(), row.count())));
        return csv.toString();
    }

    private String text(StatsAnswer answer, StateNames names) {
        Sheet sheet = sheet();
        Stats stats = answer.stats();
        sheet.heading("Kept");
        String days = stats.firstDay() == null ? "" : ", " + stats.firstDay() + " to " + stats.lastDay();
        sheet.add(
                1, Words.of(number(stats.reports()) + " reports in " + number(stats.readings()) + " readings" + days));
        List<String> parts = new ArrayList<>();
        stats.findings().forEach((kind, count) -> parts.add(number(count) + " " + kind + (count == 1 ? "" : "s")));
        sheet.add(1, Words.of(String.join(" · ", parts)));
        sheet.add(
                1,
                Words.of(number(stats.events()) + " events across reports · " + number(stats.stories()) + " stories · "
                        + number(stats.corrections()) + " corrections"));
        for (Stats.Table counts : stats.tables()) {
            if (!counts.rows().isEmpty()) {
                table(sheet, counts, names);
            }
        }
        KnownLines.add(sheet, answer.known());
        return sheet.toString();
    }

    private void table(Sheet sheet, Stats.Table counts, StateNames names) {
        sheet.blank();
        sheet.heading("By " + counts.name());
        long most = counts.rows().get(0).count();
        int label = counts.rows().stream()
                .mapToInt(row -> SafeText.width(SafeText.line(value(counts, row, names))))
                .max()
                .orElse(0);
        int room = Math.min(label, sheet.width() / 2);
        int bar = Math.max(4, Math.min(40, sheet.width() - room - 12));
        String sign = chart().unicode() ? "█" : "#";
        for (Stats.Row row : counts.rows()) {
            String name = Table.fit(SafeText.line(value(counts, row, names)), room);
            String gap = " ".repeat(Math.max(0, room - SafeText.width(name)));
            int length = (int) Math.max(1, Math.round((double) bar * row.count() / most));
            String count = String.format(Locale.ROOT, "%8s  ", number(row.count()));
            sheet.exact(List.of(
                    new Sheet.Piece(Style.PLAIN, " " + name + gap + count),
                    new Sheet.Piece(Style.FAINT, sign.repeat(length))));
        }
        if (counts.left() > 0) {
            sheet.add(1, Words.of(Style.FAINT, "and " + number(counts.left()) + " more"));
        }
    }

    private static String value(Stats.Table table, Stats.Row row, StateNames names) {
        return table.name().equals("state") ? row.value() + " " + names.name(row.value()) : row.value();
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
