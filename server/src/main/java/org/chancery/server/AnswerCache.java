package org.chancery.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Answers that were made of the record as it is now. A question that several ask at once is answered once, and who asks last
 * waits for who asked first. An answer is good while the record does not change, and a minute at most, as what is derived can be
 * made anew without a change. Safe for many threads.
 */
final class AnswerCache {

    private static final long LIFE_NANOS = 60_000_000_000L;

    private static final class Entry {
        private final FutureTask<byte[]> task;
        private final String stamp;
        private final long born;
        private int size;

        Entry(FutureTask<byte[]> task, String stamp, long born) {
            this.task = task;
            this.stamp = stamp;
            this.born = born;
        }
    }

    private final long most;
    private final Map<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /** A cache for so many bytes. */
    AnswerCache(long most) {
        this.most = most;
    }

    /**
     * The answer to a question.
     *
     * @param stamp the state of the record
     * @param make makes the answer; what it throws is thrown here, and not kept
     */
    byte[] get(String question, String stamp, Supplier<byte[]> make) {
        Entry entry = entry(question, stamp, make);
        entry.task.run();
        try {
            byte[] answer = entry.task.get();
            settled(entry, answer.length);
            return answer;
        } catch (ExecutionException failed) {
            forget(question, entry);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(Problem.Kind.BUSY, "the server is stopping");
        }
    }

    private synchronized Entry entry(String question, String stamp, Supplier<byte[]> make) {
        Entry known = entries.get(question);
        long now = System.nanoTime();
        if (known != null && known.stamp.equals(stamp) && now - known.born < LIFE_NANOS) {
            return known;
        }
        if (known != null) {
            held -= known.size;
        }
        Entry fresh = new Entry(new FutureTask<>(make::get), stamp, now);
        entries.put(question, fresh);
        return fresh;
    }

    private synchronized void settled(Entry entry, int size) {
        if (entry.size == 0 && entries.containsValue(entry)) {
            entry.size = size;
            held += size;
        }
        Iterator<Entry> eldest = entries.values().iterator();
        while (held > most && eldest.hasNext()) {
            Entry gone = eldest.next();
            if (gone.task.isDone()) {
                held -= gone.size;
                eldest.remove();
            }
        }
    }

    private synchronized void forget(String question, Entry entry) {
        if (entries.remove(question, entry)) {
            held -= entry.size;
        }
    }
}
