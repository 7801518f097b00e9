package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.AskFault;
import org.chancery.asking.Cursors;
import org.chancery.asking.Found;
import org.chancery.asking.SearchHit;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Hit;
import org.chancery.store.RecordStore.Page;
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
        List<SearchHit> found = page.items().stream().map(SearchHit::of).toList();
        return switch (form()) {
            case JSON -> ViewJson.pretty(new Found<>(found, Cursors.shown(page.next()))) + "\n";
            case CSV -> csv(found);
            case TEXT -> text(found, page.next());
        };
    }

    private static String csv(List<SearchHit> found) {
        Csv csv =
                new Csv("article", "published", "outlet", "outlet_country", "control", "title", "url", "begin", "text");
        for (SearchHit hit : found) {
            Report report = hit.report();
            for (SearchHit.Stretch stretch : hit.stretches()) {
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

    private String text(List<SearchHit> found, @Nullable String next) {
        Sheet sheet = sheet();
        if (found.isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "No report holds these words."));
        }
        for (SearchHit hit : found) {
            Report report = hit.report();
            String title = report.title() == null ? "Untitled report" : report.title();
            sheet.add(
                    1,
                    Words.of(Style.STRONG, title),
                    Words.of(Style.FAINT, report.published() == null ? "undated" : report.published()));
            sheet.add(3, Words.of(Style.FAINT, FindingLines.outlet(report)));
            for (SearchHit.Stretch stretch : hit.stretches()) {
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
