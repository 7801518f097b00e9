package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.JsonLines;
import org.chancery.reader.Analysed;
import org.chancery.reader.Reader;
import org.chancery.reader.article.Report;

/**
 * Analyses the given reports once, keeps the analyses, and reads them again and again on one thread: sentences a second
 * of every step behind the language analysis, of the event coder alone, and of all these steps together. Counted is what
 * the thread worked, not the clock, so that other programs on the machine do not count.
 *
 * <p>Usage: {@code Coding SECONDS INPUT...}
 */
public final class Coding {

    private final Map<String, Long> spent = new LinkedHashMap<>();
    private long sentences;
    private long last;

    private Coding() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: Coding SECONDS INPUT...");
            System.exit(2);
        }
        double seconds = Double.parseDouble(arguments[0]);
        List<Report> reports = Throughput.reports(List.of(arguments).subList(1, arguments.length));
        Reader reader = Reader.load(JsonLines::object);
        List<Analysed> analysed =
                reports.stream().map(reader::analyse).flatMap(Optional::stream).toList();
        new Coding().run(reader, analysed, Math.max(5, seconds / 2));
        Coding measured = new Coding();
        measured.run(reader, analysed, seconds);
        measured.print(analysed.size());
    }

    private void run(Reader reader, List<Analysed> analysed, double seconds) {
        long until = worked() + (long) (seconds * 1e9);
        for (int next = 0; worked() < until; next++) {
            last = worked();
            reader.read(analysed.get(next % analysed.size()), this::done);
        }
    }

    private void done(String step, int read) {
        long now = worked();
        spent.merge(step, now - last, Long::sum);
        sentences += step.equals("event") ? read : 0;
        last = now;
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(int reports) {
        long all = spent.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%d reports, %d sentences read%n", reports, sentences);
        spent.forEach((step, nanos) -> System.out.printf(
                "%-10s %9d sentences/s  %5.1f %%%n", step, Math.round(sentences / (nanos / 1e9)), 100.0 * nanos / all));
        System.out.printf("%-10s %9d sentences/s%n", "together", Math.round(sentences / (all / 1e9)));
    }
}
