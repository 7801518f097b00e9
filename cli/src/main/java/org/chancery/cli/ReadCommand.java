package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code chancery read}: reads reports and shows or writes what they tell. */
@Command(
        name = "read",
        description = "Reads reports and shows who did what to whom, who says so, and which words show it.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read",
            "1:no input could be read, or the output could not be written",
            "2:the command line is wrong",
            "3:some inputs of several could not be read"
        })
final class ReadCommand implements Callable<Integer> {

    /** How readings come out. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    /** When a page is painted. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatWord.class,
            description =
                    "text (the default): a page for people; json: one indented document; jsonl: one line a report.")
    private Format format = Format.TEXT;

    @Option(
            names = "--explain",
            description = "Show with each item its rule, its places in the text and its confidence.")
    private boolean explain;

    @Option(names = "--unread", description = "List the clauses with two parties whose verb no rule knows.")
    private boolean unread;

    @Option(names = "--allow-private", description = "Fetch addresses in private networks and on this machine, too.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once. Default: one a processor. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColorWord.class,
            description = "auto (the default), always or never. auto paints for a terminal unless NO_COLOR is set.")
    private Color color = Color.AUTO;

    @Option(names = "--debug", description = "Show the stack trace of a defect.")
    private boolean debug;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files (text, HTML, JSON, JSON Lines), folders of them, web addresses, or - for standard input.")
    private List<String> inputs = List.of();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        return new ReadRun(surroundings, settings()).run(inputs);
    }

    private ReadRun.Settings settings() {
        boolean painted = color == Color.ALWAYS || (color == Color.AUTO && surroundings.wantsColor());
        boolean nested = inputs.stream().anyMatch(ReadCommand::holdsSeveral);
        boolean batch = nested || inputs.size() > 1;
        int total = nested || inputs.contains("-") ? -1 : inputs.size();
        return new ReadRun.Settings(format, explain, unread, allowPrivate, threads, painted, debug, batch, total);
    }

    /** Whether an input may by its nature hold several reports. */
    private static boolean holdsSeveral(String input) {
        String name = input.toLowerCase(Locale.ROOT);
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return false;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        try {
            return Files.isDirectory(Path.of(input));
        } catch (InvalidPathException broken) {
            return false;
        }
    }

    private static <T extends Enum<T>> T choice(Class<T> choices, String word) {
        for (T choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(word)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + word + "' is none of " + all);
    }

    /** The format of that name. */
    static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return choice(Format.class, word);
        }
    }

    /** The choice of that name. */
    static final class ColorWord implements ITypeConverter<Color> {
        @Override
        public Color convert(String word) {
            return choice(Color.class, word);
        }
    }
}
