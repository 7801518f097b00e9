package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private List<Item> take(String standardInput, Object... arguments) {
        Intake intake = new Intake(
                TestJson::object,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new WebIntake(false));
        List<String> names = new ArrayList<>();
        for (Object argument : arguments) {
            names.add(argument.toString());
        }
        List<Item> items = new ArrayList<>();
        for (Iterator<Item> all = intake.items(names); all.hasNext(); ) {
            items.add(all.next());
        }
        return items;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String input(Item item) {
        return item instanceof Item.Broken broken
                ? broken.fault().input()
                : ((Item.Incoming) item).report().input();
    }

    private static String fault(Item item) {
        return ((Item.Broken) item).fault().fault();
    }

    private static Report report(Item item) {
        return ((Item.Incoming) item).report();
    }

    @Test
    void walksFoldersInOrder() throws IOException {
        write("b.txt", "b");
        write("a/c.html", "<p>c</p>");
        write(".hidden/d.txt", "d");
        write(".e.txt", "e");
        write("picture.png", "f");
        write("README.md", "g");
        List<Item> items = take("", folder);
        assertThat(items).extracting(IntakeTest::input).containsExactly(folder + "/a/c.html", folder + "/b.txt");
    }

    @Test
    void aFolderWithoutReportsIsAFault() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(fault(take("", folder.resolve("empty")).get(0))).isEqualTo("is a folder without reports");
    }

    @Test
    void missingFilesAreFaultsAndTheRestGoesOn() throws IOException {
        List<Item> items = take("", folder.resolve("none.txt"), write("a.txt", "a"));
        assertThat(fault(items.get(0))).isEqualTo("does not exist");
        assertThat(report(items.get(1)).input()).endsWith("a.txt");
    }

    @Test
    void largeFilesAreFaultsWithoutBeingRead() throws IOException {
        Path file = folder.resolve("large.html");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertThat(fault(take("", file).get(0))).isEqualTo("is too large: 50 MB, at most 20 MB are read");
    }

    @Test
    void readsJsonLinesPastBrokenOnes() throws IOException {
        Path file = write(
                "a.jsonl",
                "{\"text\":\"One.\",\"ref\":7,\"published\":\"2023-12-04\"}\n\n"
                        + "{\"text\":\n"
                        + "{\"title\":\"x\"}\n"
                        + "{\"text\":5}\r\n"
                        + "{\"html\":\"<p>Two.</p>\",\"url\":\"https://a.example\"}");
        List<Item> items = take("", file);
        assertThat(items)
                .extracting(IntakeTest::input)
                .containsExactly(file + ":1", file + ":3", file + ":4", file + ":5", file + ":6");
        assertThat(report(items.get(0)).content()).isEqualTo(new Report.Text("One."));
        assertThat(report(items.get(0)).published()).isEqualTo("2023-12-04");
        assertThat(fault(items.get(1))).startsWith("is no JSON object: ");
        assertThat(fault(items.get(2))).isEqualTo("has neither \"text\" nor \"html\"");
        assertThat(fault(items.get(3))).isEqualTo("has a \"text\" that is no string");
        assertThat(report(items.get(4)).content()).isEqualTo(new Report.Page("<p>Two.</p>"));
    }

    @Test
    void jsonLinesInWrongBytesAreAFaultOfThatLine() throws IOException {
        Path file = folder.resolve("a.ndjson");
        Files.write(file, "{\"text\":\"caf\u00e9\"}\n{\"text\":\"two\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        List<Item> items = take("", file);
        assertThat(fault(items.get(0))).isEqualTo("is no valid UTF-8");
        assertThat(items.get(1)).isInstanceOf(Item.Incoming.class);
    }

    @Test
    void emptyJsonLinesAreAFault() throws IOException {
        assertThat(fault(take("", write("a.jsonl", "\n")).get(0))).isEqualTo("is empty");
        assertThat(fault(take("", write("a.json", "")).get(0))).isEqualTo("is empty");
    }

    @Test
    void readsOneObject() throws IOException {
        Item item = take("", write("a.json", "{\n  \"text\": \"One.\",\n  \"title\": null\n}\n"))
                .get(0);
        assertThat(report(item).content()).isEqualTo(new Report.Text("One."));
        assertThat(report(item).title()).isNull();
    }

    @Test
    void looksAtStandardInput() {
        assertThat(take("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", "-"))
                .extracting(IntakeTest::input)
                .containsExactly("-:1", "-:2");
        assertThat(report(take("{\n \"text\":\"One.\"\n}", "-").get(0)).content())
                .isEqualTo(new Report.Text("One."));
        assertThat(Articles.parse(report(take("<!DOCTYPE html><p>Poland condemned Hungary on Monday.</p>", "-")
                                .get(0)))
                        .article()
                        .text())
                .isEqualTo("Poland condemned Hungary on Monday.");
        assertThat(Articles.parse(report(
                                take("Poland condemned Hungary on Monday.", "-").get(0)))
                        .article()
                        .text())
                .isEqualTo("Poland condemned Hungary on Monday.");
        assertThat(Articles.fault(report(take("", "-").get(0)))).isEqualTo("is empty");
    }

    @Test
    void opensNothingBeforeItsTurn() throws IOException {
        Path later = folder.resolve("later.txt");
        Intake intake = new Intake(TestJson::object, new ByteArrayInputStream(new byte[0]), new WebIntake(false));
        Iterator<Item> items = intake.items(List.of(write("a.txt", "a").toString(), later.toString()));
        items.next();
        write("later.txt", "b");
        assertThat(items.next()).isInstanceOf(Item.Incoming.class);
    }

    @Test
    void refusesPrivateAddresses() {
        for (String address : List.of(
                "http://127.0.0.1:9/a",
                "http://localhost/a",
                "http://2130706433/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://169.254.169.254/x",
                "http://[::ffff:10.0.0.1]/")) {
            assertThat(fault(take("", address).get(0))).as(address).contains("private network");
        }
        assertThat(fault(take("", "http://user:word@a.example/").get(0))).isEqualTo("is no valid address");
        assertThat(fault(take("", "http://a b/").get(0))).isEqualTo("is no valid address");
    }
}
