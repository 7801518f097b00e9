package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;

/**
 * How the cost of reading grows: processor time of one thread for each input, by the report and by the word; what other
 * processes do on the machine hardly shows in it.
 *
 * <p>Usage: {@code Growth INPUT...}, each with reports of one length; the first is read twice, to warm up.
 */
public final class Growth {

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("usage: Growth INPUT...");
            System.exit(2);
        }
        Reader reader = Reader.load(JsonLines::object);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        read(reader, Throughput.reports(List.of(arguments[0])));
        System.out.printf(
                "%12s %14s %14s %16s  %s%n", "reports", "words each", "ms a report", "ms a 1000 words", "input");
        for (String input : arguments) {
            List<Report> reports = Throughput.reports(List.of(input));
            long begin = threads.getCurrentThreadCpuTime();
            long words = read(reader, reports);
            double millis = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
            System.out.printf(
                    "%,12d %,14d %,14.1f %,16.1f  %s%n",
                    reports.size(), words / reports.size(), millis / reports.size(), 1000 * millis / words, input);
        }
    }

    /** Reads all, and gives how many words there were. */
    private static long read(Reader reader, List<Report> reports) {
        long words = 0;
        for (Report report : reports) {
            if (reader.read(report) instanceof Result.Read read) {
                ReadingJson.write(read.reading());
                words += read.reading().article().text().split("\\s+").length;
            }
        }
        return words;
    }
}
