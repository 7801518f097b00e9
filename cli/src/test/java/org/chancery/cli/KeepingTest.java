package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.json.ReadingJson;
import org.chancery.model.Article;
import org.chancery.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chancery keep} and {@code chancery rebuild}, over readings that were made before: no model is loaded for them. */
class KeepingTest {

    @TempDir
    private Path folder;

    private String record = "";
    private Path readings = Path.of("");
    private Cli cli = cli();

    @BeforeEach
    void write() throws IOException {
        record = folder.resolve("kept.db").toString();
        readings = folder.resolve("readings.jsonl");
        Files.writeString(readings, line(Cli.strait()));
    }

    @Test
    void aReadingIsNewOnceThenKnown() {
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        assertThat(cli.out()).isEqualTo(record + ": 1 new\n");
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        assertThat(cli.out()).isEqualTo(record + ": 1 known\n");
    }

    @Test
    void anotherOutcomeIsAnotherEdition() throws IOException {
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        Reading reading = Cli.strait();
        Files.writeString(
                readings,
                line(new Reading(
                        reading.article(),
                        reading.entities(),
                        reading.events(),
                        reading.claims(),
                        reading.ties(),
                        reading.causes(),
                        reading.figures(),
                        new Reading.Version("newer", reading.reader().models()))));
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        assertThat(cli.out()).isEqualTo(record + ": 1 read anew\n");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsKept() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        Files.writeString(
                readings, line(Cli.strait()) + "{\"article\":{\"id\":\"x\"},\"entities\":[],\"events\":[]}\n");
        assertThat(run("keep", readings.toString(), missing, "--store", record)).isEqualTo(3);
        assertThat(cli.out()).isEqualTo(record + ": 1 new\n");
        assertThat(cli.err()).contains(missing).contains(readings + ":2").contains("is no reading");
        assertThat(cli.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "/readings, 2", "/readings/portion-000001.parquet, 1"})
    void whatAnArchiveJobWroteIsKept(String part, int count) throws Exception {
        Path job = folder.resolve("job's");
        table(job.resolve("readings/portion-000000.parquet"), line(Cli.strait()).strip());
        table(job.resolve("readings/portion-000001.parquet"), line(another()).strip());
        Files.writeString(job.resolve("plan.tsv"), "the plan");
        assertThat(run("keep", job + part, "--store", record)).isZero();
        assertThat(cli.out()).isEqualTo(record + ": " + count + " new\n");
    }

    @Test
    void aTableWithoutReadingsIsAFault() throws Exception {
        Path table = folder.resolve("other.parquet");
        duck("COPY (SELECT 1 AS other) TO '" + table + "' (FORMAT parquet)");
        Path broken = Files.writeString(folder.resolve("broken.parquet"), "PAR1 and nothing else");
        Path wrong = folder.resolve("wrong.parquet");
        duck("COPY (SELECT unnest(['{}', NULL]) AS json) TO '" + wrong + "' (FORMAT parquet)");
        int status = run(
                "keep", table.toString(), broken.toString(), wrong.toString(), readings.toString(), "--store", record);
        assertThat(status).isEqualTo(3);
        assertThat(cli.out()).isEqualTo(record + ": 1 new\n");
        assertThat(cli.err())
                .contains(table + ": is no Parquet of readings")
                .contains(broken + ": is no Parquet of readings")
                .contains(wrong + ":1: is no reading")
                .contains(wrong + ":2: is no reading")
                .doesNotContain("\tat ");
    }

    private static Reading another() {
        Reading reading = Cli.strait();
        Article article = reading.article();
        return new Reading(
                new Article(
                        "sha256:" + "7".repeat(64),
                        article.ref(),
                        article.url(),
                        article.title(),
                        article.byline(),
                        article.outlet(),
                        article.published(),
                        article.language(),
                        article.text(),
                        article.furniture()),
                reading.entities(),
                reading.events(),
                reading.claims(),
                reading.ties(),
                reading.causes(),
                reading.figures(),
                reading.reader());
    }

    private static void table(Path file, String json) throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        duck("COPY (SELECT '" + json.replace("'", "''") + "' AS json) TO '"
                + file.toString().replace("'", "''") + "' (FORMAT parquet)");
    }

    private static void duck(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theRecordIsNamedByTheEnvironment() {
        cli = cli().with("CHANCERY_STORE", record);
        assertThat(cli.run("keep", readings.toString())).isZero();
        cli = cli().with("CHANCERY_STORE", record);
        assertThat(cli.run("find", "--kind", "event", "--format", "csv")).isZero();
        assertThat(cli.out().lines().count())
                .isEqualTo(1 + Cli.strait().events().size());
    }

    @Test
    void aFileThatIsNoRecordIsRefusedAndLeftAsItIs() throws IOException {
        Path other = folder.resolve("other.db");
        Files.writeString(other, "no record at all, but somebody's notes\n".repeat(40));
        byte[] before = Files.readAllBytes(other);
        assertThat(run("keep", readings.toString(), "--store", other.toString()))
                .isEqualTo(1);
        assertThat(cli.err().lines()).hasSize(1).allMatch(line -> line.contains(other.toString()));
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void madeAnewTheRecordAnswersTheSame() {
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        assertThat(run("find", "--store", record, "--format", "csv")).isZero();
        String before = cli.out();
        assertThat(run("rebuild", "--store", record)).isZero();
        assertThat(cli.out()).isEqualTo(record + ": 1 reports made anew\n");
        assertThat(run("find", "--store", record, "--format", "csv")).isZero();
        assertThat(cli.out()).isEqualTo(before);
        assertThat(before.lines().count()).isGreaterThan(5);
    }

    @Test
    void thereIsNothingToMakeAnewWhereNoRecordIs() {
        assertThat(run("rebuild", "--store", record)).isEqualTo(1);
        assertThat(cli.err()).startsWith("chancery: " + record);
        assertThat(Files.exists(Path.of(record))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 1", "Broken pipe, 141"})
    void anAnswerThatCannotBeWrittenIsToldUnlessItsReaderIsGone(String reason, int status) {
        assertThat(run("keep", readings.toString(), "--store", record)).isZero();
        Cli full = cli().writingTo(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(reason);
            }
        });
        assertThat(full.run("stats", "--store", record)).isEqualTo(status);
        assertThat(full.err())
                .isEqualTo(status == 141 ? "" : "chancery: standard output: cannot be written: " + reason + "\n");
    }

    private int run(String... arguments) {
        cli = cli();
        return cli.run(arguments);
    }

    private static Cli cli() {
        return Cli.loading(() -> {
            throw new IllegalStateException("no report is read here");
        });
    }

    private static String line(Reading reading) {
        return ReadingJson.write(reading) + "\n";
    }
}
