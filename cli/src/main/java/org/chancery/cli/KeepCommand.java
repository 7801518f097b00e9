package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery keep}: reads reports, or takes readings, and keeps them in the record. */
@Command(
        name = "keep",
        description =
                "Reads reports and keeps what they tell in the record. Takes readings that 'chancery read --format "
                        + "jsonl' or 'chancery archive' wrote as well.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read and kept",
            "1:no input could be read, or the record not be written",
            "2:the command line is wrong",
            "3:some inputs of several could not be read; the others were kept"
        })
final class KeepCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "RECORD",
            description = "The record: a file, made when it is not there, or a jdbc:postgresql address. Default: what "
                    + RecordAddress.VARIABLE + " says, else " + RecordAddress.DEFAULT + ".")
    private @Nullable String store;

    @Option(names = "--allow-private", description = "Fetch addresses in private networks and on this machine, too.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once. Default: one a processor. The outcome is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--debug", description = "Show the stack trace of a defect.")
    private boolean debug;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files (text, HTML, JSON, JSON Lines of reports or readings), folders of them, what an archive job "
                            + "wrote, web addresses, or - for standard input.")
    private List<String> inputs = List.of();

    KeepCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        String address = RecordAddress.of(store, surroundings);
        return new KeepRun(surroundings, new KeepRun.Settings(address, allowPrivate, threads, debug)).run(inputs);
    }
}
