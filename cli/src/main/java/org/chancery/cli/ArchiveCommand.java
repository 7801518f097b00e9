package org.chancery.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code chancery archive}: reads archives with Spark. Spark is no part of the program: it and the archive module lie beside
 * it, put there by the launcher on first use, and run in a process of their own, with libraries and memory of their own.
 */
@Command(
        name = "archive",
        description =
                "Reads archives of reports with Spark, as many as there are, and writes their readings as Parquet. The "
                        + "same command goes on where it was broken off.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read",
            "1:no input could be read, or the job broke off",
            "2:the command line is wrong",
            "3:some inputs of several could not be read; they stand in FOLDER/faults.parquet"
        })
final class ArchiveCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final String MAIN_CLASS = "org.chancery.archive.Archive";
    private static final String JAR = "archive/target/chancery-archive.jar";
    private static final String SPARK = "archive/spark/target/spark.classpath";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FOLDER",
            description = "Where readings, faults and counts go; made when it is not there.")
    private String to = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once. Default: one a processor. The outcome is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--portion",
            paramLabel = "N",
            description =
                    "About how many reports are read and committed at once: so many are lost when the job is broken "
                            + "off. Default: ${DEFAULT-VALUE}.")
    private int portion = 500;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "Heap of the process that reads, such as 4g. Default: ${DEFAULT-VALUE}.")
    private String memory = "2g";

    @Option(names = "--debug", description = "Show the stack trace when the job breaks off.")
    private boolean debug;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files (text, HTML, JSON, JSON Lines, Parquet, WARC; lines and WARC also gzipped) and folders of "
                            + "them.")
    private List<String> inputs = List.of();

    ArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        check(threads, "--threads");
        check(portion, "--portion");
        if (!isSize(memory)) {
            throw new ParameterException(spec.commandLine(), "--memory must be a size such as 2g, not " + memory);
        }
        Path home = home();
        if (home == null || !Files.isRegularFile(home.resolve(JAR)) || !Files.isRegularFile(home.resolve(SPARK))) {
            surroundings.errLine(
                    "chancery: archives are read with Spark, which is not here yet; call ./chancery archive, "
                            + "which fetches it, or ./mvnw -pl archive,archive/spark -am package");
            return FAILED;
        }
        try {
            return new ProcessBuilder(commandLine(home)).inheritIO().start().waitFor();
        } catch (IOException refused) {
            surroundings.errLine("chancery: the process that reads cannot be started: " + refused.getMessage());
            return FAILED;
        }
    }

    private void check(int count, String option) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + count);
        }
    }

    private static boolean isSize(String memory) {
        int last = memory.length() - 1;
        return last > 0
                && "kKmMgG".indexOf(memory.charAt(last)) >= 0
                && memory.substring(0, last).chars().allMatch(Character::isDigit);
    }

    private List<String> commandLine(Path home) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx" + memory);
        line.add("-XX:+UseParallelGC");
        line.add("-Dchancery.parent=" + ProcessHandle.current().pid());
        String cache = System.getProperty("chancery.cache");
        if (cache != null) {
            line.add("-Dchancery.cache=" + cache);
        }
        line.add("-cp");
        line.add(home.resolve(JAR)
                + java.io.File.pathSeparator
                + Files.readString(home.resolve(SPARK)).strip());
        line.add(MAIN_CLASS);
        line.addAll(List.of("--to", to, "--threads", Integer.toString(threads)));
        line.addAll(List.of("--portion", Integer.toString(portion)));
        if (debug) {
            line.add("--debug");
        }
        line.add("--");
        line.addAll(inputs);
        return line;
    }

    /** The folder of the program: what the launcher says, else where the jar lies; null when neither tells. */
    private static @Nullable Path home() {
        String told = System.getProperty("chancery.home");
        if (told != null) {
            return Path.of(told);
        }
        CodeSource source = Chancery.class.getProtectionDomain().getCodeSource();
        try {
            // HOME/cli/target/chancery.jar
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            Path target = jar == null ? null : jar.getParent();
            Path module = target == null ? null : target.getParent();
            return module == null ? null : module.getParent();
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return null;
        }
    }
}
