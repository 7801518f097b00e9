package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;

/**
 * Keeps many readings in a new record and asks it what pages ask. Prints readings kept a second (making them is not
 * counted), how long the questions take when warm, the size of the file and the memory in use.
 *
 * <p>Usage: {@code StoreLoad N FILE INPUT...}: inputs are reports, or {@code .jsonl} files of readings.
 */
public final class StoreLoad {

    private static final int GROUP = 500;
    /** After so many it says how it goes. */
    private static final int TOLD = 10_000;

    private static final Instant KEPT = Instant.parse("2027-01-01T00:00:00Z");

    private StoreLoad() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: StoreLoad N FILE INPUT...");
            System.exit(2);
        }
        int count = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + ending));
        }
        List<Reading> models = models(List.of(arguments).subList(2, arguments.length));
        say(
                "generated from    %8d readings with %.1f findings, %.0f characters of JSON on average",
                models.size(),
                models.stream()
                        .mapToLong(model -> model.findings().count())
                        .average()
                        .orElse(0),
                models.stream()
                        .mapToInt(model -> ReadingJson.write(model).length())
                        .average()
                        .orElse(0));
        try (RecordStore store = Stores.open(file.toString())) {
            keep(store, new Variation(models), count);
            say(
                    "file              %8.0f MB with its log, %.1f KB a reading",
                    size(file) / 1e6, size(file) / 1e3 / count);
            ask(store);
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            say("heap              %8d MB live", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            say("inventory         %s", store.inventory());
        }
    }

    static List<Reading> models(List<String> inputs) throws IOException {
        List<Reading> models = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (String input : inputs) {
            if (input.endsWith(".jsonl")) {
                for (String line : Files.readAllLines(Path.of(input))) {
                    models.add(ReadingJson.read(line));
                }
            } else {
                reports.add(input);
            }
        }
        if (!reports.isEmpty()) {
            Reader reader = Reader.load(JsonLines::object);
            Throughput.reports(reports).forEach(report -> {
                if (reader.read(report) instanceof Result.Read read) {
                    models.add(read.reading());
                }
            });
        }
        models.removeIf(model -> model.events().isEmpty());
        return models;
    }

    private static void keep(RecordStore store, Variation variation, int count) {
        Spent all = new Spent();
        Spent last = new Spent();
        for (int from = 0; from < count; from += GROUP) {
            List<Reading> group = IntStream.range(from, Math.min(count, from + GROUP))
                    .parallel()
                    .mapToObj(variation::reading)
                    .toList();
            all.begin();
            last.begin();
            store.putAll(group, KEPT);
            all.end(group.size());
            last.end(group.size());
            if (last.readings >= TOLD) {
                say("  %8d kept; the last %s", from + group.size(), last.told());
                last = new Spent();
            }
        }
        say("kept              %8d readings, %s", count, all.told());
    }

    /** What keeping took. */
    private static final class Spent {
        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private int readings;
        private long nanos;
        private long work;
        private long writing;

        void begin() {
            nanos -= System.nanoTime();
            work -= SYSTEM.getProcessCpuTime();
            writing -= THREADS.getCurrentThreadCpuTime();
        }

        void end(int kept) {
            nanos += System.nanoTime();
            work += SYSTEM.getProcessCpuTime();
            writing += THREADS.getCurrentThreadCpuTime();
            readings += kept;
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%.0f a second; processor time %.2f ms each, %.2f of it in the thread that writes; %d processors, load %.1f",
                    readings / (nanos / 1e9),
                    work / 1e6 / readings,
                    writing / 1e6 / readings,
                    Runtime.getRuntime().availableProcessors(),
                    SYSTEM.getSystemLoadAverage());
        }
    }

    private static void ask(RecordStore store) {
        Query pair = Query.builder().pair("AFG", "AGO").build();
        time("pair page: balance, ties, visits, 30 passages", () -> {
            store.balance(pair);
            store.find(pair.narrow().kinds(Query.Kind.TIE).build(), 20, null);
            store.find(pair.narrow().types(EventType.CONSULT).build(), 10, null);
            store.find(pair, 30, null);
        });
        Query quiet = Query.builder().pair("URY", "ZMB").build();
        time("the same of a pair seldom in the news", () -> {
            store.balance(quiet);
            store.find(quiet, 30, null);
        });
        time("state page: balance, 30 passages, counts", () -> {
            Query state = Query.builder().states("ALB").build();
            store.balance(state);
            store.find(state, 30, null);
        });
        time(
                "full text, two words",
                () -> store.search(Query.builder().text("minister security").build(), 20, null));
        time(
                "full text, a phrase",
                () -> store.search(Query.builder().text("\"of the\"").build(), 20, null));
        time(
                "findings with a word",
                () -> store.find(Query.builder().text("sanctions").build(), 30, null));
        time("events across reports of a pair", () -> store.joined(pair, 20, null));
    }

    private static void time(String what, Runnable question) {
        for (int i = 0; i < 15; i++) {
            question.run();
        }
        double[] millis = new double[21];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            question.run();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        java.util.Arrays.sort(millis);
        say("%-48s %7.1f ms (median), %.1f ms (slowest of %d)", what, millis[10], millis[20], millis.length);
    }

    private static long size(Path file) throws IOException {
        long size = 0;
        for (String ending : List.of("", "-wal")) {
            Path part = Path.of(file + ending);
            size += Files.exists(part) ? Files.size(part) : 0;
        }
        return size;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
