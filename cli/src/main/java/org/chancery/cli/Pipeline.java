package org.chancery.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream with several threads and hands the results on in the order of the stream, each as soon as it and all
 * before it are done. A few inputs a thread are under way at once, so memory stays bounded however long the stream is.
 *
 * <pre>
 * items ─ feeder ─→ [ future future future ] ─→ sink
 *                       ↑ worker  ↑ worker
 * </pre>
 */
final class Pipeline<T, R> {

    private static final int UNDER_WAY_PER_THREAD = 3;

    private final int threads;
    private final Function<T, R> work;

    Pipeline(int threads, Function<T, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /**
     * Runs the stream through. What the work or the stream throws is thrown here, at its place in the order; what the
     * sink throws ends the run.
     */
    void run(Iterator<T> items, Consumer<R> sink) throws ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "reader"));
        BlockingQueue<Future<Optional<R>>> queue = new ArrayBlockingQueue<>(threads * UNDER_WAY_PER_THREAD);
        Thread feeder = daemon(() -> feed(items, workers, queue), "feeder");
        feeder.start();
        try {
            Optional<R> result = queue.take().get();
            while (result.isPresent()) {
                sink.accept(result.get());
                result = queue.take().get();
            }
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private void feed(Iterator<T> items, ExecutorService workers, BlockingQueue<Future<Optional<R>>> queue) {
        try {
            Future<Optional<R>> end = CompletableFuture.completedFuture(Optional.empty());
            try {
                while (items.hasNext()) {
                    T item = items.next();
                    queue.put(workers.submit(() -> Optional.of(work.apply(item))));
                }
            } catch (RuntimeException | Error broken) {
                end = CompletableFuture.failedFuture(broken);
            }
            queue.put(end);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
