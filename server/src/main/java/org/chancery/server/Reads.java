package org.chancery.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.chancery.model.Reading;
import org.chancery.reader.GuardedReader;
import org.chancery.reader.Outcome;
import org.chancery.reader.ReportReader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Item;

/**
 * The one reader of the server, with so many threads of its own that answers about the record never wait for it. Who finds the
 * queue full, or waits too long, is told to come again. Safe for many threads.
 */
final class Reads implements AutoCloseable {

    /** How far the reader is. */
    enum State {
        LOADING,
        READY,
        BROKEN
    }

    private final Limits limits;
    private final GuardedReader reader;
    private final Semaphore places;
    private final ExecutorService threads;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile State state = State.LOADING;

    Reads(Supplier<ReportReader> loader, Limits limits) {
        this.limits = limits;
        this.reader = new GuardedReader(loader);
        this.places = new Semaphore(limits.reads() + limits.waiting());
        this.threads = Executors.newFixedThreadPool(limits.reads(), task -> daemon(task, "reader"));
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to load the reader; who wants to read meanwhile waits for it. */
    void begin() {
        daemon(this::load, "loads the reader").start();
    }

    private void load() {
        try {
            reader.load();
            state = State.READY;
        } catch (RuntimeException | Error broken) {
            state = State.BROKEN;
        } finally {
            loaded.countDown();
        }
    }

    /** Waits until the reader is loaded, or cannot be. */
    void await() {
        try {
            loaded.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    State state() {
        return state;
    }

    /** The reading of the report that the supplier takes in; both happen on the reader's threads. */
    Reading read(Supplier<Item> report) {
        if (!places.tryAcquire()) {
            throw new Problem(Problem.Kind.TOO_MANY, "as many reports as can wait are waiting to be read");
        }
        AtomicBoolean abandoned = new AtomicBoolean();
        Future<Outcome<Reading>> future;
        try {
            future = threads.submit(() -> {
                try {
                    if (abandoned.get()) {
                        throw new Problem(Problem.Kind.BUSY, "nobody waits for it any more");
                    }
                    return reader.read(report.get(), Result.Read::reading);
                } finally {
                    // only now: a reading that nobody waits for any more still takes its place
                    places.release();
                }
            });
        } catch (RuntimeException stopped) {
            places.release();
            throw new Problem(Problem.Kind.BUSY, "the server is stopping");
        }
        return made(wait(future, abandoned));
    }

    private Outcome<Reading> wait(Future<Outcome<Reading>> future, AtomicBoolean abandoned) {
        Duration limit = limits.reading();
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            abandoned.set(true);
            throw new Problem(
                    Problem.Kind.BUSY,
                    "the report was not read within " + limit.toSeconds() + " s; it is long, or many wait");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new Problem(Problem.Kind.DEFECT, "the reader cannot work");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(Problem.Kind.BUSY, "the server is stopping");
        }
    }

    private static Reading made(Outcome<Reading> outcome) {
        if (outcome instanceof Outcome.Done<Reading> done) {
            return done.made();
        }
        Outcome.Failed<Reading> failed = (Outcome.Failed<Reading>) outcome;
        Problem.Kind kind = failed.defect() == null ? Problem.Kind.UNREADABLE : Problem.Kind.DEFECT;
        throw new Problem(kind, failed.fault().fault());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
