package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.asking.AskFault;
import org.chancery.cli.asking.StateNames;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.kept.Source;
import org.chancery.store.RecordStore;
import org.chancery.store.correction.Findings;
import org.chancery.store.diff.Change;
import org.chancery.store.diff.Editions;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery diff}: what a newer reading of a report has otherwise than an older. */
@Command(
        name = "diff",
        description =
                "Shows what changed from one reading of a report to the next: findings that came, went or differ, and "
                        + "the rules that made the difference.")
final class DiffCommand extends AskCommand {

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "0..1",
            description = "A report: its id or the beginning of it, or its ref.")
    private @Nullable String article;

    @Option(names = "--all", description = "All reports that were read more than once.")
    private boolean all;

    @Option(names = "--from", paramLabel = "N", description = "The older edition. Default: the last but one.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "M", description = "The newer edition. Default: the last.")
    private @Nullable Integer to;

    DiffCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    /** What changed in one report. */
    record Answer(String article, @Nullable String title, Edition from, Edition to, List<Row> changes) {}

    /** A reading and what made it. */
    record Edition(int edition, String version, String keptAt) {}

    /** One change. */
    record Row(
            String kind,
            String change,
            String words,
            @Nullable String type,
            String rule,
            List<Change.Field> fields) {}

    @Override
    Question question(StateNames names) {
        if (all == (article != null)) {
            throw new AskFault(all ? "--all leaves no room for an article" : "an article is missing, or --all");
        }
        if (all && (from != null || to != null)) {
            throw new AskFault("--from and --to go with one article");
        }
        return record -> shown(answers(record));
    }

    private List<Answer> answers(RecordStore record) {
        Named named = new Named(record);
        List<Answer> answers = new ArrayList<>();
        if (article != null) {
            List<Source> editions = record.editions(named.article(article));
            if (editions.size() < 2 && from == null && to == null) {
                throw new AskFault("the report was read only once");
            }
            answers.add(answer(record, editions, from, to));
            return answers;
        }
        for (Source source : named.reports()) {
            // of reports that were read once the latest edition is the first
            if (source.edition() > 1) {
                answers.add(answer(record, record.editions(source.article()), null, null));
            }
        }
        return answers;
    }

    private static Answer answer(
            RecordStore record, List<Source> editions, @Nullable Integer from, @Nullable Integer to) {
        Source last = editions.get(editions.size() - 1);
        Source newer = to == null ? last : edition(editions, "--to", to);
        int before = from == null ? newer.edition() - 1 : from;
        Source older = edition(editions, "--from", before);
        List<Row> rows = new ArrayList<>();
        for (Change change : Editions.compare(reading(record, older), reading(record, newer))) {
            rows.add(row(change));
        }
        return new Answer(newer.article(), newer.title(), edition(older), edition(newer), rows);
    }

    private static Reading reading(RecordStore record, Source source) {
        return record.reading(source.article(), source.edition())
                .orElseThrow(() -> new AskFault("edition " + source.edition() + " is not kept"));
    }

    private static Source edition(List<Source> editions, String option, int number) {
        return editions.stream()
                .filter(source -> source.edition() == number)
                .findFirst()
                .orElseThrow(() -> new AskFault(option + ": there is no edition " + number + ", but "
                        + String.join(
                                ", ",
                                editions.stream()
                                        .map(Source::edition)
                                        .map(String::valueOf)
                                        .toList())));
    }

    private static Edition edition(Source source) {
        return new Edition(source.edition(), source.version(), source.keptAt().toString());
    }

    private static Row row(Change change) {
        Finding finding = change.after() != null ? change.after() : change.before();
        if (finding == null) {
            throw new IllegalStateException("a change of nothing");
        }
        String what = change.added() ? "added" : change.removed() ? "removed" : "changed";
        return new Row(
                change.kind(),
                what,
                Findings.anchor(finding).text(),
                Findings.type(finding),
                finding.rule(),
                change.fields());
    }

    private String shown(List<Answer> answers) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(answers) + "\n";
            case CSV -> csv(answers);
            case TEXT -> text(answers);
        };
    }

    private static String csv(List<Answer> answers) {
        Csv csv =
                new Csv("article", "from", "to", "change", "kind", "type", "words", "rule", "field", "before", "after");
        for (Answer answer : answers) {
            for (Row row : answer.changes()) {
                List<Change.Field> fields =
                        row.fields().isEmpty() ? List.of(new Change.Field("", null, null)) : row.fields();
                for (Change.Field field : fields) {
                    csv.add(
                            answer.article(),
                            answer.from().edition(),
                            answer.to().edition(),
                            row.change(),
                            row.kind(),
                            row.type(),
                            row.words(),
                            row.rule(),
                            field.name(),
                            field.before(),
                            field.after());
                }
            }
        }
        return csv.toString();
    }

    private String text(List<Answer> answers) {
        Sheet sheet = sheet();
        if (answers.isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "No report was read more than once."));
        }
        for (Answer answer : answers) {
            sheet.heading(answer.title() == null ? Named.brief(answer.article()) : SafeText.line(answer.title()));
            sheet.add(
                    1,
                    Words.of(
                            Style.FAINT,
                            "reading " + answer.from().edition() + " by "
                                    + answer.from().version() + " → reading "
                                    + answer.to().edition() + " by "
                                    + answer.to().version() + " · "
                                    + Named.brief(answer.article())));
            if (answer.changes().isEmpty()) {
                sheet.add(1, Words.of("Nothing changed."));
            }
            answer.changes().forEach(row -> line(sheet, row));
            sheet.blank();
        }
        return sheet.toString();
    }

    private static void line(Sheet sheet, Row row) {
        String sign = row.change().equals("added") ? "+" : row.change().equals("removed") ? "−" : "~";
        Words head = Words.of(Style.STRONG, sign).add(row.kind());
        head.add(row.type() == null ? "" : row.type()).add(Style.TRIGGER, Passages.cut(SafeText.line(row.words()), 60));
        sheet.add(1, head, Words.of(Style.FAINT, row.fields().isEmpty() ? row.rule() : ""));
        for (Change.Field field : row.fields()) {
            String before = field.before() == null ? "nothing" : field.before();
            String after = field.after() == null ? "nothing" : field.after();
            boolean why = field.name().equals("rule");
            sheet.add(
                    "     ",
                    "       ",
                    Words.of(Style.FAINT, (why ? "because of the rule" : field.name()) + ":")
                            .add(why ? Style.FAINT : Style.PLAIN, before + " → " + after));
        }
    }
}
