package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;

/**
 * Makes things of others on all processors while one thread uses what is done, in the order given. That thread makes by
 * itself what it needs and nobody has begun, so it never waits while there is something to do.
 */
final class Ahead<A, B> {

    private final List<A> all;
    private final Function<A, B> work;
    private final AtomicIntegerArray begun;
    private final List<ForkJoinTask<B>> tasks = new ArrayList<>();

    Ahead(List<A> all, Function<A, B> work) {
        this.all = List.copyOf(all);
        this.work = work;
        this.begun = new AtomicIntegerArray(all.size());
        for (A each : this.all) {
            tasks.add(ForkJoinTask.adapt(() -> work.apply(each)));
        }
        int helpers = Math.min(all.size() - 1, ForkJoinPool.getCommonPoolParallelism());
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(this::help);
        }
    }

    private void help() {
        for (int i = 0; i < all.size(); i++) {
            if (begun.compareAndSet(i, 0, 1)) {
                tasks.get(i).quietlyInvoke();
            }
        }
    }

    /** What was made of the one at that place. */
    B get(int place) {
        if (begun.compareAndSet(place, 0, 1)) {
            return work.apply(all.get(place));
        }
        return tasks.get(place).join();
    }
}
