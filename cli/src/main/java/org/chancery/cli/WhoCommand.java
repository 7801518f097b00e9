package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.gazetteer.AmbiguousNames;
import org.chancery.gazetteer.Directory;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Meaning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery who}: shows what the gazetteer knows under a name. */
@Command(
        name = "who",
        description = "Shows what the gazetteer knows under a name: who and what it means, from when until when, and "
                + "how a name that means several things is decided.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the name is known", "1:the name is not known", "2:the command line is wrong"})
final class WhoCommand implements Callable<Integer> {

    private static final int UNKNOWN = 1;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "A day (YYYY-MM-DD): shows what the name means on it. Default: any day.")
    private @Nullable String day;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, with or without quotation marks around it.")
    private List<String> words = List.of();

    WhoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (day != null && !isDay(day)) {
            throw new ParameterException(spec.commandLine(), "--on must be a day such as 2020-05-31, not " + day);
        }
        String name = String.join(" ", words).strip();
        Gazetteer gazetteer = Gazetteer.load();
        List<Meaning> meanings = Directory.of(gazetteer).find(name);
        if (meanings.isEmpty()) {
            surroundings.errLine("chancery: the gazetteer knows nothing of the name '" + name + "'");
            return UNKNOWN;
        }
        WhoPage page = new WhoPage(surroundings.width(), surroundings.wantsColor(), day);
        PrintWriter out = surroundings.outWriter();
        out.print(page.of(name, meanings, AmbiguousNames.load().find(name), gazetteer.officeHolders()));
        out.flush();
        return 0;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
