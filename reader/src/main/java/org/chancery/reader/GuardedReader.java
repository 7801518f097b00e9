package org.chancery.reader;

import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.model.Fault;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reader of reports; whatever it throws becomes a fault of the report it was given, and the run goes on. Loaded when the
 * first report asks, so that a wrong file name need not wait for the models.
 */
public final class GuardedReader {

    private final Supplier<ReportReader> loader;
    private final Object loading = new Object();
    private @Nullable ReportReader loaded;

    /** A reader that is loaded when first needed. */
    public GuardedReader(Supplier<ReportReader> loader) {
        this.loader = loader;
    }

    /**
     * Reads what was taken in.
     *
     * @param make what is to be made of a report that was read
     */
    public <T> Outcome<T> read(Item item, Function<Result.Read, T> make) {
        if (item instanceof Item.Broken broken) {
            return new Outcome.Failed<>(broken.fault());
        }
        Report report = ((Item.Incoming) item).report();
        ReportReader reader = reader();
        try {
            Result result = reader.read(report);
            return result instanceof Result.Read read
                    ? new Outcome.Done<>(make.apply(read))
                    : new Outcome.Failed<>(((Result.Unread) result).fault());
        } catch (OutOfMemoryError scarce) {
            return new Outcome.Failed<>(
                    new Fault(report.input(), "needs more memory: set CHANCERY_OPTS=-Xmx2g or more"));
        } catch (RuntimeException | StackOverflowError defect) {
            String told = "defect in the reader: " + defect + "; run with --debug";
            return new Outcome.Failed<>(new Fault(report.input(), told), defect);
        }
    }

    /** Loads the reader if nobody did; whoever reads meanwhile waits for it. */
    public void load() {
        reader();
    }

    private ReportReader reader() {
        synchronized (loading) {
            if (loaded == null) {
                loaded = loader.get();
            }
            return loaded;
        }
    }
}
