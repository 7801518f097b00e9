package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.chancery.reader.article.WebIntake;

/**
 * Reads the given reports again and again and prints three figures: seconds from process start to the first record,
 * reports a second when warm on all cores, and the heap that lives after a collection and at its peak.
 *
 * <p>Usage: {@code Throughput SECONDS INPUT...}
 */
public final class Throughput {

    private Throughput() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length < 2) {
            System.err.println("usage: Throughput SECONDS INPUT...");
            System.exit(2);
        }
        double seconds = Double.parseDouble(arguments[0]);
        List<Report> reports = reports(List.of(arguments).subList(1, arguments.length));
        Reader reader = Reader.load(JsonLines::object);
        long bytes = record(reader, reports.get(0)).length();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                "first result      %6.1f s after process start (%d characters)%n",
                (System.currentTimeMillis() - started) / 1000.0, bytes);
        warm(reader, reports, Math.min(10, seconds));
        double rate = warm(reader, reports, seconds);
        System.out.printf(
                "warm throughput   %6.1f reports/s on %d threads, %d different reports%n",
                rate, threads(), reports.size());
        System.out.printf(
                "heap              %6d MB live, %d MB at most%n",
                live() >> 20, Runtime.getRuntime().totalMemory() >> 20);
    }

    static List<Report> reports(List<String> inputs) throws IOException {
        List<Report> reports = new ArrayList<>();
        Intake intake = new Intake(JsonLines::object, InputStream.nullInputStream(), new WebIntake(false));
        for (Iterator<Item> items = intake.items(inputs); items.hasNext(); ) {
            if (items.next() instanceof Item.Incoming incoming) {
                reports.add(incoming.report());
            }
        }
        return reports;
    }

    private static double warm(Reader reader, List<Report> reports, double seconds)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        AtomicLong next = new AtomicLong();
        ExecutorService workers = Executors.newFixedThreadPool(threads());
        long begin = System.nanoTime();
        List<Future<Long>> done = new ArrayList<>();
        for (int i = 0; i < threads(); i++) {
            done.add(workers.submit(() -> {
                long count = 0;
                while (System.nanoTime() < until) {
                    record(reader, reports.get((int) (next.getAndIncrement() % reports.size())));
                    count++;
                }
                return count;
            }));
        }
        long all = 0;
        for (Future<Long> one : done) {
            all += one.get();
        }
        workers.shutdown();
        return all / ((System.nanoTime() - begin) / 1e9);
    }

    private static String record(Reader reader, Report report) {
        return reader.read(report) instanceof Result.Read read ? ReadingJson.write(read.reading()) : "";
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
