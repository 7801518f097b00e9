package org.chancery.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Fault;
import org.chancery.reader.Result;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.chancery.reader.article.WebIntake;
import org.jspecify.annotations.Nullable;

/** One run of {@code chancery read}: takes in, reads with several threads, writes in order, counts what failed. */
final class ReadRun {

    private static final int FAILED = 1;
    private static final int SOME_FAILED = 3;
    /** What a shell reports of a program that wrote to a reader that was gone. */
    private static final int READER_GONE = 141;

    /**
     * What the command line asked for.
     *
     * @param batch whether the output is for several inputs by the look of the arguments
     * @param total how many inputs there are; -1 when only the run will tell
     */
    record Settings(
            ReadCommand.Format format,
            boolean explain,
            boolean unread,
            boolean allowPrivate,
            int threads,
            boolean color,
            boolean debug,
            boolean batch,
            int total) {}

    private final Surroundings surroundings;
    private final Settings settings;
    private final TerminalPage page;
    private final Output output;
    private final FaultList faults = new FaultList();
    private final Object loading = new Object();
    private @Nullable ReportReader loaded;
    private int inputs;

    ReadRun(Surroundings surroundings, Settings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.page = new TerminalPage(surroundings.width(), settings.color(), settings.explain());
        this.output = Output.of(settings.format(), surroundings.out(), settings.batch());
    }

    /** Runs, and gives the exit status. */
    int run(List<String> arguments) {
        Intake intake = new Intake(JsonLines::object, surroundings.in(), new WebIntake(settings.allowPrivate()));
        try (Progress progress = Progress.of(surroundings, settings.total())) {
            new Pipeline<Item, Outcome>(settings.threads(), this::outcome)
                    .run(intake.items(arguments), outcome -> settle(outcome, progress));
            output.finish(inputs);
        } catch (UncheckedIOException refused) {
            return unwritable(refused);
        } catch (ExecutionException broken) {
            return stopped(broken.getCause() == null ? broken : broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped(stopped);
        }
        return finish();
    }

    private Outcome outcome(Item item) {
        if (item instanceof Item.Broken broken) {
            return new Outcome.Failed(broken.fault());
        }
        Report report = ((Item.Incoming) item).report();
        ReportReader reader = reader();
        try {
            return outcome(report.input(), reader.read(report));
        } catch (OutOfMemoryError scarce) {
            return new Outcome.Failed(new Fault(report.input(), "needs more memory: set CHANCERY_OPTS=-Xmx2g or more"));
        } catch (RuntimeException | StackOverflowError defect) {
            return new Outcome.Defect(report.input(), defect);
        }
    }

    private Outcome outcome(String input, Result result) {
        if (result instanceof Result.Unread unread) {
            return new Outcome.Failed(unread.fault());
        }
        Result.Read read = (Result.Read) result;
        List<String> unread = settings.unread() ? read.unread() : List.of();
        return new Outcome.Done(input, rendering(input, read), unread);
    }

    private String rendering(String input, Result.Read read) {
        return switch (settings.format()) {
            case TEXT -> page.of(input, read.reading(), settings.unread() ? read.unread() : null);
            case JSON -> ReadingJson.pretty(read.reading());
            case JSONL -> ReadingJson.write(read.reading());
        };
    }

    /** Loaded when the first report asks, so that a wrong file name need not wait for the models. */
    private ReportReader reader() {
        synchronized (loading) {
            if (loaded == null) {
                loaded = surroundings.loader().get();
            }
            return loaded;
        }
    }

    private void settle(Outcome outcome, Progress progress) {
        inputs++;
        if (outcome instanceof Outcome.Done done) {
            output.add(done.rendering());
            tellUnread(done, progress);
        } else if (outcome instanceof Outcome.Failed failed) {
            tell(failed.fault(), progress);
        } else if (outcome instanceof Outcome.Defect defect) {
            tell(defect.fault(), progress);
            trace(defect.cause());
        }
        progress.step();
    }

    /** A page lists them itself; beside a record they go to standard error, as the record has no place for them. */
    private void tellUnread(Outcome.Done done, Progress progress) {
        if (settings.format() != ReadCommand.Format.TEXT) {
            done.unread().forEach(clause -> progress.line("chancery: " + done.input() + ": not read: " + clause));
        }
    }

    private void tell(Fault fault, Progress progress) {
        faults.add(fault);
        progress.line(FaultList.line(fault));
    }

    private void trace(Throwable cause) {
        if (settings.debug()) {
            cause.printStackTrace(surroundings.err());
        }
    }

    private int finish() {
        if (faults.count() == 0) {
            return 0;
        }
        if (inputs > 1) {
            faults.table(inputs).forEach(surroundings::errLine);
        }
        return faults.count() == inputs ? FAILED : SOME_FAILED;
    }

    private int unwritable(UncheckedIOException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("Broken pipe")) {
            return READER_GONE;
        }
        surroundings.errLine("chancery: standard output: cannot be written: " + reason);
        trace(refused);
        return FAILED;
    }

    private int stopped(Throwable cause) {
        String reason = cause instanceof OutOfMemoryError
                ? "not enough memory: set CHANCERY_OPTS=-Xmx2g or more"
                : "the reader cannot work: " + cause + (settings.debug() ? "" : "; run with --debug");
        surroundings.errLine("chancery: " + reason);
        trace(cause);
        return FAILED;
    }
}
