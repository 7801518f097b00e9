package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Article;
import org.chancery.model.Fault;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    @TempDir
    private Path folder;

    /** Finds nothing in a report, and stumbles over those whose text says so. */
    private static Result read(Report report) {
        String text = text(report);
        if (text.isBlank()) {
            return new Result.Unread(new Fault(report.input(), "is empty"));
        }
        if (text.contains("stumble")) {
            throw new IllegalStateException("fell over\nits feet");
        }
        String id = "sha256:" + "0".repeat(64);
        Article article = new Article(id, report.ref(), null, null, null, null, null, "en", text, List.of());
        Reading.Version version = new Reading.Version("test", List.of());
        Reading reading =
                new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), version);
        return new Result.Read(reading, List.of("gulls accompany trawlers"));
    }

    private static String text(Report report) {
        Report.Content content = report.content();
        if (content instanceof Report.Text plain) {
            return plain.value();
        }
        if (content instanceof Report.Page page) {
            return page.html();
        }
        return new String(((Report.Raw) content).bytes(), StandardCharsets.UTF_8);
    }

    private final Cli cli = Cli.reading(ReadCommandTest::read);

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aReportThatWasReadGivesStatusZero() throws IOException {
        assertThat(cli.run("read", file("a.txt", "Calm seas."))).isZero();
        assertThat(cli.out()).contains("a.txt").contains("Nothing was found");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void aMissingFileIsOneLine() {
        String missing = folder.resolve("none.txt").toString();
        assertThat(cli.run("read", missing)).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: " + missing + ": does not exist\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void anEmptyFileIsOneLine() throws IOException {
        String empty = file("empty.txt", "");
        assertThat(cli.run("read", "--format", "json", empty)).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: " + empty + ": is empty\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aMissingFileDoesNotWaitForTheModels() {
        AtomicInteger loads = new AtomicInteger();
        Cli counted = Cli.loading(() -> {
            loads.incrementAndGet();
            return ReadCommandTest::read;
        });
        counted.run("read", folder.resolve("none.txt").toString());
        assertThat(loads).hasValue(0);
    }

    @Test
    void modelsAreLoadedOnceForAllThreads() throws IOException {
        AtomicInteger loads = new AtomicInteger();
        Cli counted = Cli.loading(() -> {
            loads.incrementAndGet();
            return ReadCommandTest::read;
        });
        assertThat(counted.run("read", "--threads", "4", file("a.jsonl", lines(20))))
                .isZero();
        assertThat(loads).hasValue(1);
    }

    @Test
    void aReaderThatCannotBeLoadedEndsTheRun() throws IOException {
        Cli broken = Cli.loading(() -> {
            throw new IllegalStateException("no models");
        });
        assertThat(broken.run("read", file("a.txt", "Calm."), file("b.txt", "Calm.")))
                .isEqualTo(1);
        assertThat(broken.err())
                .isEqualTo("chancery: the reader cannot work: java.lang.IllegalStateException: no models; "
                        + "run with --debug\n");
    }

    @Test
    void aBrokenLineDoesNotStopTheRest() throws IOException {
        String batch = file("b.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n\n{\"text\":\"Two.\"}\n");
        assertThat(cli.run("read", "--format", "jsonl", batch)).isEqualTo(3);
        assertThat(cli.out()
                        .lines()
                        .map(ReadingJson::read)
                        .map(reading -> reading.article().text()))
                .containsExactly("One.", "Two.");
        List<String> told = cli.err().lines().toList();
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("chancery: " + batch + ":2: is no JSON object: ");
        assertThat(told.get(1)).isEqualTo("chancery: 1 of 3 inputs could not be read:");
        assertThat(told.get(2)).startsWith("  " + batch + ":2  is no JSON object: ");
    }

    @Test
    void theFaultsOfABatchEndAsATable() throws IOException {
        String good = file("good.txt", "Calm.");
        String empty = file("e.txt", "");
        String missing = folder.resolve("missing.txt").toString();
        assertThat(cli.run("read", "--format", "jsonl", empty, good, missing)).isEqualTo(3);
        String gap = " ".repeat(missing.length() - empty.length());
        assertThat(cli.err())
                .endsWith("chancery: 2 of 3 inputs could not be read:\n  " + empty + gap + "  is empty\n  " + missing
                        + "  does not exist\n");
    }

    @Test
    void aBatchInWhichAllFailsGivesStatusOne() {
        String missing = folder.resolve("none.txt").toString();
        assertThat(cli.run("read", missing, missing)).isEqualTo(1);
        assertThat(cli.err()).contains("2 of 2 inputs could not be read");
    }

    @Test
    void aDefectIsOneLineWithoutAStackTrace() throws IOException {
        String bad = file("bad.txt", "I stumble.");
        assertThat(cli.run("read", bad)).isEqualTo(1);
        assertThat(cli.err())
                .isEqualTo("chancery: " + bad + ": defect in the reader: java.lang.IllegalStateException: "
                        + "fell over its feet; run with --debug\n");
    }

    @Test
    void debugShowsTheStackTraceOfADefect() throws IOException {
        assertThat(cli.run("read", "--debug", file("bad.txt", "I stumble."))).isEqualTo(1);
        assertThat(cli.err()).contains("\tat org.chancery.cli.ReadCommandTest.read(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read --bogus a.txt | Unknown option: '--bogus'",
                "read | Missing required parameter: 'INPUT'",
                "read --format xml a.txt | Invalid value for option '--format': 'xml' is none of text, json, jsonl",
                "read --color red a.txt | Invalid value for option '--color': 'red' is none of auto, always, never",
                "read --threads 0 a.txt | --threads must be at least 1, not 0",
                "'' | a command is missing",
            })
    void misuseGivesStatusTwoAndAHint(String line, String complaint) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(cli.run(arguments)).isEqualTo(2);
        assertThat(cli.err())
                .startsWith("chancery: " + complaint + "\nTry 'chancery ")
                .endsWith(" --help'.\n");
        assertThat(cli.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void outputIsInTheOrderOfTheInputWhateverTheThreads(int threads) throws IOException {
        String batch = file("many.jsonl", lines(60));
        Cli slow = Cli.reading(report -> {
            pause(Integer.parseInt(report.ref()) % 5);
            return read(report);
        });
        assertThat(slow.run("read", "--format", "jsonl", "--threads", "" + threads, batch))
                .isZero();
        assertThat(slow.out()
                        .lines()
                        .map(ReadingJson::read)
                        .map(reading -> reading.article().ref()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(Integer::toString).toList());
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i ->
                        lines.append("{\"text\":\"Calm.\",\"ref\":").append(i).append("}\n"));
        return lines.toString();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void jsonOfOneInputIsAnObject() throws IOException {
        assertThat(cli.run("read", "--format", "json", file("a.txt", "Calm."))).isZero();
        assertThat(JsonLines.object(cli.out())).containsKeys("article", "reader");
    }

    @Test
    void jsonOfSeveralInputsIsAList() throws IOException {
        assertThat(cli.run("read", "--format", "json", file("a.txt", "Calm."), file("b.txt", "Calm.")))
                .isZero();
        assertThat(texts(cli.out())).containsExactly("Calm.", "Calm.");
    }

    @Test
    void jsonOfAFolderIsAListEvenOfOne() throws IOException {
        file("a.txt", "Calm.");
        assertThat(cli.run("read", "--format", "json", folder.toString())).isZero();
        assertThat(texts(cli.out())).containsExactly("Calm.");
    }

    @Test
    void jsonOfAStreamBecomesAListWithItsSecondReport() {
        assertThat(cli.input("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n{\"text\":\"Three.\"}")
                        .run("read", "--format=json", "-"))
                .isZero();
        assertThat(texts(cli.out())).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void jsonOfABatchThatFailsIsAnEmptyList() {
        String missing = folder.resolve("none.txt").toString();
        assertThat(cli.run("read", "--format", "json", missing, missing)).isEqualTo(1);
        assertThat(texts(cli.out())).isEmpty();
    }

    /** The texts of a list of readings. */
    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        for (Object item : (List<?>) value(JsonLines.object("{\"list\":" + list + "}"), "list")) {
            texts.add((String) value(value(item, "article"), "text"));
        }
        return texts;
    }

    private static Object value(Object object, String key) {
        return Objects.requireNonNull(((Map<?, ?>) object).get(key), key);
    }

    @Test
    void unreadClausesStandOnThePageAndBesideARecord() throws IOException {
        String input = file("a.txt", "Calm.");
        assertThat(cli.run("read", "--unread", input)).isZero();
        assertThat(cli.out()).contains("Not read ─").contains(" · gulls accompany trawlers\n");
        assertThat(cli.err()).isEmpty();
        Cli record = Cli.reading(ReadCommandTest::read);
        assertThat(record.run("read", "--unread", "--format", "jsonl", input)).isZero();
        assertThat(record.out().lines()).hasSize(1);
        assertThat(record.err()).isEqualTo("chancery: " + input + ": not read: gulls accompany trawlers\n");
    }

    @Test
    void whatIsWrittenIsUtf8() throws IOException {
        String input = file("a.txt", "Zürich, Łódź, 北京 🚢");
        assertThat(cli.run("read", "--format", "jsonl", input)).isZero();
        assertThat(ReadingJson.read(cli.out()).article().text()).isEqualTo("Zürich, Łódź, 北京 🚢");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 1", "Broken pipe, 141"})
    void outputThatCannotBeWrittenEndsTheRun(String reason, int status) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException(reason);
            }
        };
        String batch = file("many.jsonl", lines(500));
        assertThat(cli.writingTo(full).run("read", "--format", "jsonl", batch)).isEqualTo(status);
        String told = status == 1 ? "chancery: standard output: cannot be written: " + reason + "\n" : "";
        assertThat(cli.err()).isEqualTo(told);
    }

    @Test
    void faultsCannotSteerTheTerminal() {
        assertThat(cli.run("read", "no\u001B[31mne\u0007.txt")).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: no[31mne.txt: does not exist\n");
    }
}
