package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.chancery.reader.event.Considered;
import org.chancery.reader.rules.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery rules try}: what a sentence tells, by which rule, and which rules nearly spoke. */
@Command(
        name = "try",
        description = "Reads a sentence and shows its events, the rules that gave them, and those that nearly did.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the sentence was read",
            "1:it could not be read, or a rule file has a fault",
            "2:the command line is wrong"
        })
final class RulesTryCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final RuleReader.Loader loader;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A rule file in place of the shipped one of its name; may be given several times.")
    private List<Path> files = List.of();

    @Parameters(paramLabel = "SENTENCE", arity = "1", description = "The sentence, in quotation marks.")
    private String sentence = "";

    RulesTryCommand(Surroundings surroundings, RuleReader.Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = RulesCommand.lexicon(files, surroundings);
        if (lexicon == null) {
            return 1;
        }
        RuleReader reader = loader.load(lexicon);
        Report report = Report.ofText("sentence", sentence);
        Result result = reader.read(report);
        if (result instanceof Result.Unread unread) {
            surroundings.errLine("chancery: " + unread.fault().input() + ": "
                    + unread.fault().fault());
            return 1;
        }
        show(((Result.Read) result).reading(), reader.considered(report));
        return 0;
    }

    private void show(Reading reading, List<Considered> considered) {
        Sheet sheet = new Sheet(surroundings.width(), surroundings.wantsColor());
        Names names = new Names(reading);
        Explanation explanation = new Explanation(sheet, true);
        new EventBlocks(sheet, names, new Passages(reading.article().text()), explanation).add(reading.events());
        if (reading.events().isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "No event was found."));
        }
        sheet.blank();
        sheet.heading("Rules that know a word of it");
        considered.forEach(one -> add(sheet, one));
        if (considered.isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "None."));
        }
        surroundings.outWriter().append(sheet.toString()).flush();
    }

    private static void add(Sheet sheet, Considered one) {
        Style style = one.outcome() == Considered.Outcome.FIRED ? Style.STRONG : Style.PLAIN;
        Words line = Words.of(style, one.rule()).add(Style.FAINT, "“" + one.word() + "”");
        sheet.add(1, line, Words.of(Style.FAINT, outcome(one)));
    }

    private static String outcome(Considered one) {
        return switch (one.outcome()) {
            case FIRED -> "fired";
            case PASSED_OVER ->
                isOperator(one) ? "no act below it, or another rule taken" : "holds, another rule taken";
            case FAILED -> "fails: " + String.join("; ", one.failing());
        };
    }

    private static boolean isOperator(Considered one) {
        return one.rule().startsWith("operator/");
    }
}
