package org.chancery.cli;

import java.io.BufferedInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Fault;
import org.chancery.model.Reading;
import org.chancery.reader.GuardedReader;
import org.chancery.reader.Outcome;
import org.chancery.reader.Result;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.WebIntake;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Receipt;
import org.chancery.store.StoreFault;
import org.chancery.store.Stores;
import org.jspecify.annotations.Nullable;

/** One run of {@code chancery keep}: reads with several threads, keeps in order and in groups, counts what failed. */
final class KeepRun {

    private static final int FAILED = 1;
    private static final int SOME_FAILED = 3;
    /** So many readings are kept at once, */
    private static final int GROUP = 500;
    /** or as many as come in this time, so that little is lost when the run is broken off. */
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    /** What the command line asked for. */
    record Settings(String address, boolean allowPrivate, int threads, boolean debug) {}

    private final Surroundings surroundings;
    private final Settings settings;
    private final FaultList faults = new FaultList();
    private final Map<Receipt.State, Integer> counts = new EnumMap<>(Receipt.State.class);
    private final List<Reading> group = new ArrayList<>();
    private final GuardedReader reader;
    private @Nullable RecordStore store;
    private long lastKept = System.nanoTime();
    private int inputs;

    KeepRun(Surroundings surroundings, Settings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.reader = new GuardedReader(surroundings.loader());
    }

    /** Runs, and gives the exit status. */
    int run(List<String> arguments) {
        try {
            Stores.check(settings.address());
            return keepAll(arguments);
        } catch (StoreFault trouble) {
            surroundings.errLine("chancery: " + trouble.getMessage());
            trace(trouble);
            tellCounts();
            return FAILED;
        } finally {
            if (store != null) {
                store.close();
            }
        }
    }

    private int keepAll(List<String> arguments) {
        BufferedInputStream standardInput = new BufferedInputStream(surroundings.in(), 1 << 16);
        Intake intake = new Intake(JsonLines::object, standardInput, new WebIntake(settings.allowPrivate()));
        KeptInputs all = new KeptInputs(arguments, standardInput, argument -> intake.items(List.of(argument)));
        try (Progress progress = Progress.visible(surroundings, "keeping", -1)) {
            new Pipeline<KeptInputs.Input, Outcome<Reading>>(settings.threads(), this::outcome)
                    .run(all, outcome -> settle(outcome, progress));
            keepGroup();
        } catch (UncheckedIOException broken) {
            throw new StoreFault(String.valueOf(broken.getMessage()), broken);
        } catch (ExecutionException broken) {
            return stopped(broken.getCause() == null ? broken : broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped(stopped);
        }
        return finish();
    }

    private Outcome<Reading> outcome(KeptInputs.Input input) {
        return input instanceof KeptInputs.ReadingLine line
                ? taken(line)
                : reader.read(((KeptInputs.ReportItem) input).item(), Result.Read::reading);
    }

    private static Outcome<Reading> taken(KeptInputs.ReadingLine line) {
        try {
            return new Outcome.Done<>(ReadingJson.read(line.json()));
        } catch (IllegalArgumentException broken) {
            return new Outcome.Failed<>(new Fault(line.input(), "is no reading: " + broken.getMessage()));
        }
    }

    private void settle(Outcome<Reading> outcome, Progress progress) {
        inputs++;
        if (outcome instanceof Outcome.Done<Reading> read) {
            group.add(read.made());
            if (group.size() >= GROUP || System.nanoTime() - lastKept > PATIENCE_NANOS) {
                keepGroup();
            }
        } else if (outcome instanceof Outcome.Failed<Reading> failed) {
            faults.add(failed.fault());
            progress.line(FaultList.line(failed.fault()));
            trace(failed.defect());
        }
        progress.step();
    }

    private void keepGroup() {
        if (group.isEmpty()) {
            return;
        }
        if (store == null) {
            store = Stores.open(settings.address(), surroundings::errLine);
        }
        Instant now = Clock.systemUTC().instant();
        for (Receipt receipt : store.putAll(List.copyOf(group), now)) {
            counts.merge(receipt.state(), 1, Integer::sum);
        }
        group.clear();
        lastKept = System.nanoTime();
    }

    private int finish() {
        tellCounts();
        if (faults.count() == 0) {
            return 0;
        }
        if (inputs > 1) {
            faults.table(inputs).forEach(surroundings::errLine);
        }
        return faults.count() == inputs ? FAILED : SOME_FAILED;
    }

    private void tellCounts() {
        if (counts.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(count + " " + word(state)));
        var out = surroundings.outWriter();
        out.print(SafeText.harmless(settings.address() + ": " + String.join(", ", parts)) + "\n");
        out.flush();
    }

    private static String word(Receipt.State state) {
        return switch (state) {
            case NEW -> "new";
            case REREAD -> "read anew";
            case KNOWN -> "known";
        };
    }

    private int stopped(Throwable cause) {
        String reason = cause instanceof OutOfMemoryError
                ? "not enough memory: set CHANCERY_OPTS=-Xmx2g or more"
                : "the reader cannot work: " + cause + (settings.debug() ? "" : "; run with --debug");
        surroundings.errLine("chancery: " + reason);
        trace(cause);
        tellCounts();
        return FAILED;
    }

    private void trace(@Nullable Throwable cause) {
        if (settings.debug() && cause != null) {
            cause.printStackTrace(surroundings.err());
        }
    }
}
