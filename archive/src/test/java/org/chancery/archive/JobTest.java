package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

/** A job over every kind of input, broken off, gone on with, and cut in other ways: with a reader that needs no models. */
class JobTest {

    private static final int REPORTS = 40;
    private static final AtomicInteger READ = new AtomicInteger();

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        OneMachine.silenceLibraries();
        spark = new JavaSparkContext(OneMachine.settings(new SparkConf().setAppName("test"), 2));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void everyInputComesOutOnceInOrderHoweverItIsCut() throws IOException, SQLException {
        List<String> inputs = inputs();
        Path first = folder.resolve("first");
        List<Done> done = job(inputs, first, 1000);
        assertThat(done).hasSize(1);
        List<String> readings = Made.readings(first);
        List<String> faults = Made.faults(first);
        assertThat(readings).hasSize(12 + 2 + 4 + 3);
        assertThat(faults)
                .containsExactly(
                        folder.resolve("in/a.jsonl") + ":13: is no JSON object: Unexpected character ('o' (code 111)): "
                                + "was expecting double-quote to start field name (column 2)",
                        folder.resolve("in/a.jsonl")
                                + ":14: defect in the reader: java.lang.IllegalStateException: poisoned",
                        folder.resolve("in/a.jsonl") + ":15: defect in the reader: java.lang.StackOverflowError",
                        folder.resolve("in/c/empty.txt") + ": is empty",
                        folder.resolve("missing") + ": does not exist",
                        "a\0b: is no file name");
        for (int size : new int[] {1, 2, 7}) {
            Path other = folder.resolve("by" + size);
            assertThat(job(inputs, other, size)).hasSizeGreaterThan(3);
            assertThat(Made.readings(other)).isEqualTo(readings);
            assertThat(Made.faults(other)).isEqualTo(faults);
        }
        assertThat(Files.readString(first.resolve("counts.json")))
                .contains("\"inputs\": 27", "\"readings\": 21", "\"faults\": 6", "\"passed_over\": 7");
    }

    @Test
    void aJobThatWasKilledIsGoneOnWith() throws Exception {
        Path file = Made.lines(folder.resolve("many.jsonl"), REPORTS);
        Path to = folder.resolve("out");
        assertThat(killedAt(25, file, to)).isEqualTo(9);
        List<Path> before = marks(to);
        assertThat(before).hasSizeBetween(1, REPORTS / 4 - 1);
        Path readings = to.resolve("readings")
                .resolve(before.get(0).getFileName().toString().replace(".tsv", ".parquet"));
        FileTime written = Files.getLastModifiedTime(readings);

        READ.set(0);
        job(List.of(file.toString()), to, 4);
        assertThat(READ.get()).isEqualTo(REPORTS - 4 * before.size());
        assertThat(Files.getLastModifiedTime(readings)).isEqualTo(written);
        assertThat(marks(to)).hasSize(REPORTS / 4);
        assertThat(to.resolve("unfinished")).doesNotExist();

        Path atOnce = folder.resolve("at-once");
        job(List.of(file.toString()), atOnce, 4);
        assertThat(files(to)).isEqualTo(files(atOnce));
        assertThat(Made.readings(to)).isEqualTo(Made.readings(atOnce)).hasSize(REPORTS);

        READ.set(0);
        job(List.of(file.toString()), to, 4);
        assertThat(READ.get()).isZero();
    }

    @Test
    void aJobIsGoneOnWithOnlyAsItWasBegun() throws IOException {
        Path file = Made.lines(folder.resolve("a.jsonl"), 4);
        Path other = Made.lines(folder.resolve("b.jsonl"), 4);
        Path to = folder.resolve("out");
        job(List.of(file.toString()), to, 2);
        assertThatThrownBy(() -> job(List.of(file.toString()), to, 3)).hasMessageContaining("portions of 2 reports");
        assertThatThrownBy(() -> job(List.of(file.toString(), other.toString()), to, 2))
                .hasMessageContaining(other + " is new");
        Made.lines(file, 5);
        assertThatThrownBy(() -> job(List.of(file.toString()), to, 2))
                .hasMessageContaining(file + " is gone or has changed");
        Files.writeString(to.resolve("plan.tsv"), "something else");
        assertThatThrownBy(() -> job(List.of(file.toString()), to, 2)).hasMessageContaining("cannot be taken up");
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path file = Made.lines(folder.resolve("a.jsonl"), 4);
        Path to = Files.writeString(folder.resolve("taken"), "a file");
        assertThatThrownBy(() -> job(List.of(file.toString()), to, 2))
                .isInstanceOf(JobFault.class)
                .hasMessageStartingWith(to.toString())
                .message()
                .hasLineCount(1);
    }

    private List<String> inputs() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/c")).getParent();
        Made.lines(in.resolve("a.jsonl"), 12);
        Files.writeString(
                in.resolve("a.jsonl"),
                "{oh no\n" + Made.line("p", "poison") + Made.line("q", "abyss"),
                java.nio.file.StandardOpenOption.APPEND);
        Made.packed(in.resolve("b.jsonl.gz"), (Made.line("x", "Ex.") + Made.line("y", "Why.")).getBytes());
        Files.writeString(in.resolve("c/empty.txt"), "");
        Files.writeString(in.resolve("c/page.html"), "<html><body>A page</body></html>");
        Files.writeString(in.resolve("c/t \tab: 100%.txt"), "A text in a file with an odd name");
        Files.writeString(in.resolve("c/Z.md"), "a note on the folder");
        Files.writeString(in.resolve("c/.hidden.txt"), "hidden");
        Made.warc(in.resolve("d.warc.gz"), WarcCompression.GZIP, List.of("<p>one</p>", "<p>two</p>", "<p>three</p>"));
        return List.of(
                in.toString(),
                folder.resolve("missing").toString(),
                "a\0b",
                Files.writeString(folder.resolve("last.json"), "{\"text\":\"The last\"}")
                        .toString());
    }

    private List<Done> job(List<String> inputs, Path to, int size) {
        return new Job(spark, new Job.Order(inputs, to.toString(), size), quiet(), JobTest::counted).run();
    }

    private static Result counted(Report report) {
        READ.incrementAndGet();
        return Made.quickly(report);
    }

    private static Job.Watcher quiet() {
        return new Job.Watcher() {
            @Override
            public void resumes(int done, int portions) {}

            @Override
            public void at(long inputs, long done, int portions) {}
        };
    }

    /** The exit status of a process that halts when its job has read so many reports. */
    private static int killedAt(int reports, Path file, Path to) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path").replace("\n", File.pathSeparator),
                        Halting.class.getName(),
                        Integer.toString(reports),
                        file.toString(),
                        to.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static List<Path> marks(Path to) throws IOException {
        try (Stream<Path> all = Files.list(to.resolve("done"))) {
            return all.sorted().toList();
        }
    }

    /** The names of all files of a job, with what stands in those that are text. */
    private static Map<String, String> files(Path job) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(job)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = job.relativize(file).toString();
                contents.put(name, name.endsWith(".parquet") ? "" : Files.readString(file));
            }
        }
        return contents;
    }

    /** A job in a process of its own that is gone without a word after so many reports. */
    static final class Halting {
        private static final AtomicInteger LEFT = new AtomicInteger();

        private Halting() {}

        public static void main(String[] arguments) {
            LEFT.set(Integer.parseInt(arguments[0]));
            OneMachine.silenceLibraries();
            try (JavaSparkContext context =
                    new JavaSparkContext(OneMachine.settings(new SparkConf().setAppName("test"), 2))) {
                Job.Order order = new Job.Order(List.of(arguments[1]), arguments[2], 4);
                new Job(context, order, quiet(), Halting::read).run();
            }
        }

        private static Result read(Report report) {
            if (LEFT.decrementAndGet() < 0) {
                Runtime.getRuntime().halt(9);
            }
            return Made.quickly(report);
        }
    }
}
