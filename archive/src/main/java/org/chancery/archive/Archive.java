package org.chancery.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an archive: the class that {@code spark-submit} starts, and {@code chancery archive} on one machine. */
@Command(
        name = "archive",
        description = "Reads archives of reports with Spark and writes their readings as Parquet.",
        mixinStandardHelpOptions = true)
public final class Archive implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int SOME_FAILED = 3;
    /** Set by whoever started Spark already. */
    private static final String MASTER = "spark.master";

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where readings and faults go.")
    private String to = "";

    @Option(
            names = "--portion",
            paramLabel = "N",
            description = "About how many reports are read and committed at once. Default: ${DEFAULT-VALUE}.")
    private int portion = 500;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "On one machine: how many reports are read at once. Default: one a processor.")
    private int threads;

    @Option(names = "--debug", description = "Show the stack trace when the job breaks off.")
    private boolean debug;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders; globs where Hadoop reads them.")
    private List<String> inputs = List.of();

    private final PrintStream err;
    private final PrintStream out;

    Archive(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a job and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (System.getProperty(MASTER) == null) {
            OneMachine.silenceLibraries();
            OneMachine.endWithParent();
        }
        int status = new CommandLine(new Archive(out, err)).execute(arguments);
        System.exit(status);
    }

    @Override
    public Integer call() {
        if (portion < 1 || threads < 0) {
            err.println("chancery: --portion and --threads must be at least 1");
            return CommandLine.ExitCode.USAGE;
        }
        Terminal terminal = new Terminal(err);
        try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
            return tell(new Job(spark, new Job.Order(inputs, to, portion), terminal).run());
        } catch (JobFault fault) {
            return failed(String.valueOf(fault.getMessage()), fault);
        } catch (RuntimeException broken) {
            return failed("the job broke off: " + JobFault.reason(broken), broken);
        }
    }

    private int failed(String line, Throwable cause) {
        err.println("chancery: " + line);
        if (debug) {
            cause.printStackTrace(err);
        }
        return FAILED;
    }

    private SparkConf configuration() {
        SparkConf conf = new SparkConf().setAppName("chancery archive");
        return conf.contains(MASTER) ? conf : OneMachine.settings(conf, threads);
    }

    private int tell(List<Done> done) {
        Counts counts = new Counts();
        done.forEach(one -> counts.add(one.counts()));
        done.stream()
                .flatMap(one -> one.faults().stream())
                .limit(Terminal.FAULTS)
                .forEach(met -> err.println("chancery: " + met.input() + ": " + met.fault()));
        long faults = counts.of(Counts.FAULTS);
        if (faults > Terminal.FAULTS) {
            err.println("chancery: … and " + (faults - Terminal.FAULTS) + " more, in " + to + "/faults.parquet");
        }
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d inputs: %,d readings, %,d faults; %,d events",
                to,
                counts.of(Counts.INPUTS),
                counts.of(Counts.READINGS),
                faults,
                counts.of("events")));
        if (faults == 0) {
            return 0;
        }
        return counts.of(Counts.READINGS) == 0 ? FAILED : SOME_FAILED;
    }
}
