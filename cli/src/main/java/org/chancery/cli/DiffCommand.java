package org.chancery.cli;

import java.util.List;
import org.chancery.asking.AskFault;
import org.chancery.asking.Differences;
import org.chancery.asking.Named;
import org.chancery.asking.StateNames;
import org.chancery.store.diff.Change;
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

    @Override
    Question question(StateNames names) {
        if (all == (article != null)) {
            throw new AskFault(all ? "--all leaves no room for an article" : "an article is missing, or --all");
        }
        if (all && (from != null || to != null)) {
            throw new AskFault("--from and --to go with one article");
        }
        String wanted = article;
        return record -> shown(
                wanted == null
                        ? Differences.all(record)
                        : List.of(Differences.of(record, new Named(record).article(wanted), from, to)));
    }

    private String shown(List<Differences> answers) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(answers) + "\n";
            case CSV -> csv(answers);
            case TEXT -> text(answers);
        };
    }

    private static String csv(List<Differences> answers) {
        Csv csv =
                new Csv("article", "from", "to", "change", "kind", "type", "words", "rule", "field", "before", "after");
        for (Differences answer : answers) {
            for (Differences.Row row : answer.changes()) {
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

    private String text(List<Differences> answers) {
        Sheet sheet = sheet();
        if (answers.isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "No report was read more than once."));
        }
        for (Differences answer : answers) {
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

    private static void line(Sheet sheet, Differences.Row row) {
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
