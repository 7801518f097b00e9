package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.RuleExamples;
import org.chancery.reader.article.Report;
import org.chancery.reader.rules.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery rules check}: the examples of rule files, each read, with PASS and FAIL by name. */
@Command(
        name = "check",
        description = "Reads the examples and near misses of rule files and says which hold.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every example holds",
            "1:some example fails, or a file has a fault",
            "2:the command line is wrong"
        })
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final RuleReader.Loader loader;

    @Option(names = "--all", description = "Check the examples of all rule files, with the given ones in their place.")
    private boolean all;

    @Option(names = "--quiet", description = "Show only what fails, and the count.")
    private boolean quiet;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Rule files, each named as the one it stands for (accuse.txt, operators.txt, "
                    + "classes-words.txt ...). None: those that come with the program.")
    private List<Path> files = List.of();

    RulesCheckCommand(Surroundings surroundings, RuleReader.Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = RulesCommand.lexicon(files, surroundings);
        if (lexicon == null) {
            return 1;
        }
        List<RuleExamples.Case> cases =
                RuleExamples.cases(lexicon).stream().filter(this::isAsked).toList();
        RuleExamples examples = new RuleExamples(reading(loader.load(lexicon)));
        List<String> faults = cases.parallelStream().map(examples::fault).toList();
        return show(cases, faults);
    }

    private boolean isAsked(RuleExamples.Case one) {
        return all
                || files.isEmpty()
                || files.stream().anyMatch(file -> one.example().file().equals(file.toString()));
    }

    private int show(List<RuleExamples.Case> cases, List<String> faults) {
        PrintWriter out = surroundings.outWriter();
        int failed = 0;
        for (int i = 0; i < cases.size(); i++) {
            String fault = faults.get(i);
            failed += fault.isEmpty() ? 0 : 1;
            if (!fault.isEmpty()) {
                out.println("FAIL " + cases.get(i));
                out.println("     " + fault);
            } else if (!quiet) {
                out.println("PASS " + cases.get(i));
            }
        }
        out.println((cases.size() - failed) + " of " + cases.size() + " hold");
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private static java.util.function.Function<String, Reading> reading(RuleReader reader) {
        return text -> {
            Result result = reader.read(Report.ofText("example", text));
            if (result instanceof Result.Unread unread) {
                throw new IllegalStateException(unread.fault().fault() + ": " + text);
            }
            return ((Result.Read) result).reading();
        };
    }
}
