package org.chancery.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.reader.GuardedReader;
import org.chancery.reader.Outcome;
import org.chancery.reader.Result;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.WebIntake;

/** One run of {@code chancery read}: takes in, reads with several threads, writes in order, counts what failed. */
final class ReadRun {

    private static final int FAILED = 1;
    private static final int SOME_FAILED = 3;

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

    /** A report as it comes out, with the clauses that no rule knows. */
    private record Rendered(String input, String text, List<String> unread) {}

    private final Surroundings surroundings;
    private final Settings settings;
    private final TerminalPage page;
    private final Output output;
    private final FaultList faults = new FaultList();
    private final GuardedReader reader;
    private int inputs;

    ReadRun(Surroundings surroundings, Settings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.reader = new GuardedReader(surroundings.loader());
        this.page = new TerminalPage(surroundings.width(), settings.color(), settings.explain());
        this.output = Output.of(settings.format(), surroundings.out(), settings.batch());
    }

    /** Runs, and gives the exit status. */
    int run(List<String> arguments) {
        Intake intake = new Intake(JsonLines::object, surroundings.in(), new WebIntake(settings.allowPrivate()));
        try (Progress progress = Progress.of(surroundings, settings.total())) {
            new Pipeline<Item, Outcome<Rendered>>(settings.threads(), this::outcome)
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

    private Outcome<Rendered> outcome(Item item) {
        String input =
                item instanceof Item.Incoming incoming ? incoming.report().input() : "";
        return reader.read(item, read -> rendered(input, read));
    }

    private Rendered rendered(String input, Result.Read read) {
        List<String> unread = settings.unread() ? read.unread() : List.of();
        return new Rendered(input, rendering(input, read), unread);
    }

    private String rendering(String input, Result.Read read) {
        return switch (settings.format()) {
            case TEXT -> page.of(input, read.reading(), settings.unread() ? read.unread() : null);
            case JSON -> ReadingJson.pretty(read.reading());
            case JSONL -> ReadingJson.write(read.reading());
        };
    }

    private void settle(Outcome<Rendered> outcome, Progress progress) {
        inputs++;
        if (outcome instanceof Outcome.Done<Rendered> done) {
            output.add(done.made().text());
            tellUnread(done.made(), progress);
        } else if (outcome instanceof Outcome.Failed<Rendered> failed) {
            faults.add(failed.fault());
            progress.line(FaultList.line(failed.fault()));
            if (failed.defect() != null) {
                trace(failed.defect());
            }
        }
        progress.step();
    }

    /** A page lists them itself; beside a record they go to standard error, as the record has no place for them. */
    private void tellUnread(Rendered done, Progress progress) {
        if (settings.format() != ReadCommand.Format.TEXT) {
            done.unread().forEach(clause -> progress.line("chancery: " + done.input() + ": not read: " + clause));
        }
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
        int status = surroundings.unwritable("standard output", cause);
        if (status == FAILED) {
            trace(refused);
        }
        return status;
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
