package org.chancery.cli;

import java.util.List;
import org.chancery.asking.StateNames;
import org.chancery.asking.TextCheck;
import org.chancery.store.Query;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery checks}: what texts state that can be counted, held against the record and against themselves. */
@Command(
        name = "checks",
        description =
                "Holds what reports state against the record: \"their third meeting this year\" is counted; totals,"
                        + " parts and days of the week are reckoned. A record can miss events: that it knows fewer"
                        + " contradicts nothing.")
final class ChecksCommand extends AskCommand {

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--wrong", description = "Only what is contradicted.")
    private boolean wrong;

    ChecksCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        Query query = sources.builder().build();
        return record -> shown(TextCheck.of(record, query).stream()
                .filter(check -> !wrong || check.wrong())
                .toList());
    }

    private String shown(List<TextCheck> rows) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(rows) + "\n";
            case CSV -> csv(rows);
            case TEXT -> text(rows);
        };
    }

    private static String csv(List<TextCheck> rows) {
        Csv csv = new Csv(
                "key", "check", "words", "stated", "counted", "outcome", "events", "days", "outlet", "published");
        for (TextCheck row : rows) {
            csv.add(
                    row.key(),
                    row.check(),
                    row.words(),
                    row.stated(),
                    row.counted(),
                    row.outcome(),
                    row.events(),
                    row.days(),
                    row.outlet(),
                    row.published());
        }
        return csv.toString();
    }

    private String text(List<TextCheck> rows) {
        Sheet sheet = sheet();
        if (rows.isEmpty()) {
            sheet.add(
                    0,
                    Words.of(
                            Style.FAINT,
                            wrong ? "Nothing is contradicted." : "No report states what could be checked."));
        }
        for (TextCheck row : rows) {
            boolean odd = row.outcome().equals("contradicts");
            Words head = Words.of(
                    odd ? Style.STRONG : Style.PLAIN, odd ? "≠" : row.outcome().equals("agrees") ? "=" : "≤");
            sheet.add(1, head.add(verdict(row)), Words.of(Style.FAINT, row.published() == null ? "" : row.published()));
            Words quoted = Quoted.of(row.passage(), List.of(), (sheet.width() - 3) * 2 - 4, sheet.color());
            sheet.add("   ", "    ", quoted);
            String days = row.days().isEmpty() ? "" : " · counted: " + String.join(", ", row.days());
            sheet.add(3, Words.of(Style.FAINT, (row.outlet() == null ? "unknown outlet" : row.outlet()) + days));
            sheet.blank();
        }
        return sheet.toString();
    }

    private static String verdict(TextCheck row) {
        boolean record = row.check().equals("ordinal");
        String counted = row.counted() == null ? "nothing" : row.counted();
        String what = "“" + row.words() + "”: stated " + row.stated() + ", ";
        return switch (row.outcome()) {
            case "agrees" -> what + (record ? "the record knows as many" : "and so it is");
            case "knows-fewer" -> what + "the record knows " + counted + " (it may have missed some)";
            default -> what + (record ? "but the record knows " : "but it comes to ") + counted;
        };
    }
}
