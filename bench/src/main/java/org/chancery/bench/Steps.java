package org.chancery.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import org.chancery.reader.article.Report;

/**
 * Reads the given reports again and again on one thread and prints what each step of the reading costs: sentences a
 * second, and its cost as a share of the language analysis in the same run.
 *
 * <p>Usage: {@code Steps SECONDS INPUT...}
 */
public final class Steps {

    private final Map<String, long[]> spent = new LinkedHashMap<>();
    private long last;

    private Steps() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: Steps SECONDS INPUT...");
            System.exit(2);
        }
        double seconds = Double.parseDouble(arguments[0]);
        List<Report> reports = Throughput.reports(List.of(arguments).subList(1, arguments.length));
        Reader reader = Reader.load(JsonLines::object);
        new Steps().run(reader, reports, Math.min(10, seconds));
        Steps measured = new Steps();
        measured.run(reader, reports, seconds);
        measured.print();
    }

    private void run(Reader reader, List<Report> reports, double seconds) {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        for (int next = 0; System.nanoTime() < until; next++) {
            last = System.nanoTime();
            reader.read(reports.get(next % reports.size()), this::done);
        }
    }

    private void done(String step, int sentences) {
        long now = System.nanoTime();
        long[] sum = spent.computeIfAbsent(step, any -> new long[2]);
        sum[0] += now - last;
        sum[1] += sentences;
        last = now;
    }

    private void print() {
        double language = spent.getOrDefault("language", new long[] {1, 1})[0];
        spent.forEach((step, sum) -> System.out.printf(
                "%-10s %9s sentences/s  %6.1f %% of the language analysis%n",
                step, sum[1] == 0 ? "-" : Math.round(sum[1] / (sum[0] / 1e9)), 100 * sum[0] / language));
    }
}
