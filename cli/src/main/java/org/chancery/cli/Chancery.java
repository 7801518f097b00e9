package org.chancery.cli;

import org.chancery.asking.Records;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: picks the command and turns what goes wrong into one line and an exit status. */
@Command(
        name = "chancery",
        description =
                "Reads news reports on international affairs and keeps the record: who did what to whom, who says "
                        + "so, and which words show it.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Chancery implements Runnable {

    /** The library lays out no help in fewer columns. */
    private static final int NARROWEST_HELP = 55;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Chancery() {}

    /** Runs a command line and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess(() -> Reader.load(JsonLines::object)::read);
        RuleReader.Loader ruleLoader = lexicon -> RuleReader.of(Reader.load(lexicon, JsonLines::object));
        int status = commandLine(surroundings, ruleLoader).execute(arguments);
        System.exit(status);
    }

    static CommandLine commandLine(Surroundings surroundings, RuleReader.Loader ruleLoader) {
        Chancery chancery = new Chancery();
        StoreOpener opener = address -> Records.open(address, surroundings::errLine);
        CommandLine line = new CommandLine(chancery)
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new KeepCommand(surroundings))
                .addSubcommand(new ArchiveCommand(surroundings))
                .addSubcommand(new RebuildCommand(surroundings))
                .addSubcommand(RulesCommand.line(surroundings, ruleLoader))
                .addSubcommand(new WhoCommand(surroundings))
                .addSubcommand(new WhereCommand(surroundings))
                .addSubcommand(new FindCommand(surroundings, opener))
                .addSubcommand(new SearchCommand(surroundings, opener))
                .addSubcommand(new PairCommand(surroundings, opener))
                .addSubcommand(new StateCommand(surroundings, opener))
                .addSubcommand(new TiesCommand(surroundings, opener))
                .addSubcommand(new TimelineCommand(surroundings, opener))
                .addSubcommand(new StatsCommand(surroundings, opener))
                .addSubcommand(new AlertsCommand(surroundings, opener))
                .addSubcommand(new ExportCommand(surroundings, opener))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new StoriesCommand(surroundings, opener))
                .addSubcommand(new CorrectCommand(surroundings, opener))
                .addSubcommand(new CorrectionsCommand(surroundings, opener))
                .addSubcommand(new ChecksCommand(surroundings, opener))
                .addSubcommand(new DiffCommand(surroundings, opener))
                .addSubcommand(new ServeCommand(surroundings));
        line.setOut(surroundings.outWriter());
        line.setErr(surroundings.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.width()));
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((wrong, arguments) -> misuse(wrong, surroundings));
        return line;
    }

    private static int misuse(ParameterException wrong, Surroundings surroundings) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.errLine("chancery: " + wrong.getMessage());
        surroundings.errLine("Try '" + command + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Says which version this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"chancery " + Reader.VERSION};
        }
    }
}
