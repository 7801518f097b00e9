package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.asking.AskFault;
import org.chancery.cli.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Hit;
import org.chancery.store.RecordStore.Page;
import org.chancery.store.RecordStore.Snippet;
import org.chancery.views.Report;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery search}: reports by the words of their text. */
@Command(
        name = "search",
        description = "Searches the texts of the reports, the best first, and shows where the words stand.")
final class SearchCommand extends AskCommand {

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "Words that must all stand in the report; words quoted together must stand together.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Reports with a finding of one of these.")
    private List<String> states = new ArrayList<>();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many reports at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(names = "--cursor", paramLabel = "PLACE", description = "Go on behind the page that named this place.")
    private @Nullable String cursor;

    SearchCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    /** A report with the stretches that hold the words. */
    record Found(Report report, List<Stretch> stretches) {}

    /** A stretch of text; marks are begin and end of each word, in code points of the stretch. */
    record Stretch(String text, int begin, List<int[]> marks) {}

    @Override
    Question question(StateNames names) {
        positive("--limit", limit);
        String text =
                String.join(" ", words.stream().map(SearchCommand::together).toList());
        if (text.isBlank()) {
            throw new AskFault("no word to search for");
        }
        Query query = source.builder()
                .text(text)
                .states(states.stream().map(names::code).toList())
                .build();
        return record -> answer(record, query);
    }

    /** What the shell handed on as one word was quoted. */
    private static String together(String word) {
        return word.strip().indexOf(' ') > 0 && word.indexOf('"') < 0 ? '"' + word.strip() + '"' : word;
    }

    private String answer(RecordStore record, Query query) {
        Page<Hit> page;
        try {
            page = record.search(query, limit, Cursors.given(cursor));
        } catch (IllegalArgumentException odd) {
            throw new AskFault(cursor == null ? String.valueOf(odd.getMessage()) : "--cursor: " + odd.getMessage());
        }
        List<Found> found = page.items().stream().map(SearchCommand::found).toList();
        return switch (form()) {
            case JSON -> ViewJson.pretty(new FindCommand.Found<>(found, Cursors.shown(page.next()))) + "\n";
            case CSV -> csv(found);
            case TEXT -> text(found, page.next());
        };
    }

    private static Found found(Hit hit) {
        List<Stretch> stretches = hit.snippets().stream()
                .map((Snippet snippet) -> new Stretch(snippet.text(), snippet.begin(), snippet.marks()))
                .toList();
        return new Found(Report.of(hit.source()), stretches);
    }

    private static String csv(List<Found> found) {
        Csv csv =
                new Csv("article", "published", "outlet", "outlet_country", "control", "title", "url", "begin", "text");
        for (Found hit : found) {
            Report report = hit.report();
            for (Stretch stretch : hit.stretches()) {
                csv.add(
                        report.article(),
                        report.published(),
                        report.outlet(),
                        report.country(),
                        report.control().code(),
                        report.title(),
                        report.url(),
                        stretch.begin(),
                        stretch.text());
            }
        }
        return csv.toString();
    }

    private String text(List<Found> found, @Nullable String next) {
        Sheet sheet = sheet();
        if (found.isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "No report holds these words."));
        }
        for (Found hit : found) {
            Report report = hit.report();
            String title = report.title() == null ? "Untitled report" : report.title();
            sheet.add(
                    1,
                    Words.of(Style.STRONG, title),
                    Words.of(Style.FAINT, report.published() == null ? "undated" : report.published()));
            sheet.add(3, Words.of(Style.FAINT, FindingLines.outlet(report)));
            for (Stretch stretch : hit.stretches()) {
                sheet.add("   ", "    ", Quoted.of(stretch.text(), stretch.marks(), Integer.MAX_VALUE, sheet.color()));
            }
            sheet.add(3, Words.of(Style.FAINT, report.article()));
            sheet.blank();
        }
        if (next != null) {
            sheet.add(0, Words.of(Style.FAINT, "There is more: --cursor " + Cursors.shown(next)));
        }
        return sheet.toString();
    }
}
