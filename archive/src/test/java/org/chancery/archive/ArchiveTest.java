package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.WebIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import picocli.CommandLine;

/** The whole way with the real reader: what comes out is what the reader gives, and can be asked as the page on archives says. */
class ArchiveTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path PAGE = Path.of("../docs/ARCHIVES.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void quiet() {
        OneMachine.silenceLibraries();
        // the settings under which spark-submit would start it
        System.clearProperty("spark.master");
    }

    @AfterEach
    void stop() {
        SparkSession.getActiveSession().foreach(session -> {
            session.stop();
            return null;
        });
    }

    @Test
    void theSameReadingsAsWithoutSparkAndTheyCanBeAsked() throws IOException, SQLException {
        Path lines = lines();
        Path html = EXAMPLES.resolve("rohingya-boat-court.html");
        Path crawl = Made.warc(folder.resolve("crawl.warc.gz"), WarcCompression.GZIP, List.of(Files.readString(html)));
        Path bad = bad();
        Path to = folder.resolve("out");

        int status = run(to, EXAMPLES.toString(), lines.toString(), crawl.toString(), bad.toString());
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(3);

        List<String> expected = plain(List.of(EXAMPLES.toString(), lines.toString()));
        List<String> found = Made.readings(to);
        assertThat(found.subList(0, expected.size())).isEqualTo(expected);
        assertThat(found).hasSize(expected.size() + 2);
        assertThat(found.get(expected.size()))
                .contains("\"url\":\"http://news.example/0\"")
                .contains(events(expected, "Rohingya"));
        assertThat(Made.faults(to))
                .hasSize(4)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("binary.txt: "),
                        fault -> assertThat(fault).contains("broken.html.gz").contains("gzip"),
                        fault -> assertThat(fault).contains("crawl.warc.gz:").contains("cannot be read"),
                        fault -> assertThat(fault).contains("large.html: is too large: 25 MB"));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        asked(to);
    }

    /** Every question of the page on archives. */
    private void asked(Path to) throws IOException, SQLException {
        List<String> answers = new ArrayList<>();
        for (String block : Files.readString(PAGE).split("```sql\n")) {
            String sql = block.substring(0, Math.max(0, block.indexOf("```"))).replace("'out/", "'" + to + "/");
            if (sql.startsWith("-- duckdb")) {
                answers.add("duckdb " + Made.ask(sql).size());
            } else if (sql.startsWith("-- spark")) {
                answers.add(
                        "spark " + spark(sql.replace("`out/", "`" + to + "/")).size());
            }
        }
        int occurred = Made.ask("SELECT 1 FROM '" + to + "/readings/*.parquet' r, UNNEST(r.events) AS u(e) "
                        + "WHERE e.status = 'occurred'")
                .size();
        assertThat(occurred).isGreaterThan(20);
        assertThat(answers)
                .containsExactly(
                        "duckdb " + occurred, "duckdb " + Made.readings(to).size(), "spark " + occurred);
    }

    private static List<Row> spark(String sql) {
        SparkConf conf = OneMachine.settings(new SparkConf().setAppName("test"), 1);
        return SparkSession.builder()
                .config(conf)
                .getOrCreate()
                .sql(sql.replace(";", ""))
                .collectAsList();
    }

    private static String events(List<String> readings, String word) {
        String reading = readings.stream()
                .filter(line -> line.contains(word))
                .findFirst()
                .orElseThrow();
        return reading.substring(reading.indexOf("\"events\":"), reading.indexOf("\"claims\":[{"));
    }

    private Path lines() throws IOException {
        return Files.writeString(
                folder.resolve("day.jsonl"),
                "{\"ref\":7,\"published\":\"2024-06-03\",\"outlet\":\"Reuters\",\"text\":\"Norway's foreign minister met "
                        + "his Omani counterpart in Muscat on Sunday and offered to host talks, officials said.\"}\n"
                        + "{\"text\":\"Peru expelled two Bolivian diplomats on Friday and recalled its ambassador from La Paz.\"}\n");
    }

    private Path bad() throws IOException {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        byte[] noise = new byte[5000];
        new java.util.Random(3).nextBytes(noise);
        Files.write(bad.resolve("binary.txt"), noise);
        Path packed = Made.packed(bad.resolve("a.html.gz"), "<html><body>a page</body></html>".getBytes());
        Files.move(packed, bad.resolve("broken.html.gz.html"));
        byte[] crawl = Files.readAllBytes(Made.warc(bad.resolve("crawl.warc.gz"), WarcCompression.GZIP, List.of()));
        Files.write(bad.resolve("crawl.warc.gz"), Arrays.copyOf(crawl, crawl.length - 30));
        Files.writeString(bad.resolve("large.html"), "<p>large</p>".repeat(25 * 1024 * 1024 / 12 + 1));
        return bad;
    }

    private int run(Path to, String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("--to", to.toString(), "--threads", "2", "--portion", "3"));
        arguments.addAll(List.of(inputs));
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Archive(toOut, toErr)).execute(arguments.toArray(new String[0]));
    }

    /** The lines that the reader gives without Spark. */
    private static List<String> plain(List<String> inputs) {
        Reader reader = Reader.load(JsonLines::object);
        Intake intake = new Intake(JsonLines::object, InputStream.nullInputStream(), new WebIntake(false));
        List<String> lines = new ArrayList<>();
        for (Iterator<Item> items = intake.items(inputs); items.hasNext(); ) {
            Result result = reader.read(((Item.Incoming) items.next()).report());
            lines.add(ReadingJson.write(((Result.Read) result).reading()));
        }
        return lines;
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(new CommandLine(new Archive(new PrintStream(out), new PrintStream(err)))
                        .execute("--to", "x", "--portion", "0", "y"))
                .isEqualTo(2);
        assertThat(Stream.of(folder.toFile().list())).isEmpty();
    }
}
