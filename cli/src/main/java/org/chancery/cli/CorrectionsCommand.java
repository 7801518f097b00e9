package org.chancery.cli;

import java.util.List;
import org.chancery.asking.CorrectionLine;
import org.chancery.asking.Named;
import org.chancery.asking.StateNames;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery corrections}: what people said about findings, and what has become of it. */
@Command(
        name = "corrections",
        description = "Lists what people said about findings and whether it still applies to the present readings.")
final class CorrectionsCommand extends AskCommand {

    @Parameters(paramLabel = "ARTICLE", arity = "0..1", description = "One report: its id or the beginning of it.")
    private @Nullable String article;

    CorrectionsCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        return record -> shown(CorrectionLine.of(record, article == null ? null : new Named(record).article(article)));
    }

    /** What it says, on a line. */
    static Words words(CorrectionLine row) {
        return Words.of(row.action())
                .add(Style.STRONG, row.type() == null ? row.kind() : row.type())
                .add(Style.TRIGGER, Passages.cut(SafeText.line(row.words()), 40))
                .add(Style.FAINT, "— " + row.who() + ":")
                .add(row.why());
    }

    static String csv(List<CorrectionLine> rows) {
        Csv csv = new Csv("id", "article", "action", "kind", "type", "words", "who", "when", "why", "standing");
        for (CorrectionLine row : rows) {
            csv.add(
                    row.id(),
                    row.article(),
                    row.action(),
                    row.kind(),
                    row.type(),
                    row.words(),
                    row.who(),
                    row.when(),
                    row.why(),
                    row.standing());
        }
        return csv.toString();
    }

    private String shown(List<CorrectionLine> rows) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(rows) + "\n";
            case CSV -> csv(rows);
            case TEXT -> text(rows);
        };
    }

    private String text(List<CorrectionLine> rows) {
        Sheet sheet = sheet();
        if (rows.isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "Nobody has corrected anything."));
        }
        for (CorrectionLine row : rows) {
            sheet.add(1, Words.of(Style.FAINT, row.id() + ".").add(words(row)), Words.of(Style.FAINT, row.when()));
            String title = row.title() == null ? "" : " · " + row.title();
            sheet.add(4, Words.of(Style.FAINT, standing(row.standing()) + " · " + Named.brief(row.article()) + title));
        }
        return sheet.toString();
    }

    private static String standing(String standing) {
        return switch (standing) {
            case "applied" -> "applied";
            case "confirmed" -> "the present reading says so by itself";
            default -> "its evidence is gone: the present reading has nothing on these words";
        };
    }
}
