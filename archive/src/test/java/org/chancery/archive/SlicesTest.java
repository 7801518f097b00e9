package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcCompression;

/** Files are cut into slices, and the slices together hold what the whole file holds, under the same names. */
class SlicesTest {

    private static final long ALL = 1_000_000;

    private final Storage storage = new Storage(new Configuration());

    @TempDir
    private Path folder;

    private List<String> pages = List.of();

    @BeforeEach
    void pages() {
        pages = IntStream.range(0, 7)
                .mapToObj(i -> "<html><body>Page " + i + " from Honiara, " + "long ".repeat(i * 300) + "</body></html>")
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10, 100})
    void lines(long size) throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(
                file,
                "\uFEFF" + Made.line("1", "One.") + "\n  \n" + Made.line("2", "Two — žluť.") + "{broken\n"
                        + Made.line("3", "Three.") + "[1]\r\n"
                        + Made.line("4", "Four.").strip());
        List<String> whole = items(file, ALL);
        assertThat(whole).hasSize(6);
        assertThat(whole.get(5)).startsWith(file + ":8 ");
        assertThat(items(file, size)).isEqualTo(whole);
        assertThat(cuts(file, 2)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 100})
    void packedLines(long size) throws IOException {
        Path plain = Made.lines(folder.resolve("a.jsonl"), 9);
        Path packed = Made.packed(folder.resolve("b.jsonl.gz"), Files.readAllBytes(plain));
        assertThat(items(packed, size))
                .isEqualTo(items(plain, ALL).stream()
                        .map(item -> item.replace(plain.toString(), packed.toString()))
                        .toList());
    }

    @Test
    void aPackedFileThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        byte[] noise = new byte[3000];
        new java.util.Random(5).nextBytes(noise);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String letters =
                    java.util.Base64.getEncoder().encodeToString(Arrays.copyOfRange(noise, i * 70, i * 70 + 70));
            lines.append(Made.line("r" + i, letters));
        }
        Path packed = Made.packed(folder.resolve("c.jsonl.gz"), lines.toString().getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
        List<String> whole = items(packed, ALL);
        assertThat(whole).hasSizeBetween(5, 39);
        assertThat(whole.get(whole.size() - 1)).contains("cannot be read on behind line");
        assertThat(whole.subList(0, whole.size() - 1)).allMatch(item -> item.contains(" r"));
        assertThat(items(packed, 3)).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void crawls(WarcCompression compression) throws IOException {
        String name = compression == WarcCompression.GZIP ? "c.warc.gz" : "c.warc";
        Path file = Made.warc(folder.resolve(name), compression, pages);
        List<String> whole = items(file, ALL);
        assertThat(whole).hasSize(8);
        assertThat(whole.get(0)).startsWith(file + ":4 ").contains("http://news.example/0", "Page 0 from Honiara");
        assertThat(whole.get(7)).contains("http://texts.example/1", "A text that was made of a page.");
        assertThat(items(file, 1)).isEqualTo(whole);
        assertThat(items(file, 4)).isEqualTo(whole);
        assertThat(cuts(file, 4)).hasSizeGreaterThan(4);
    }

    @Test
    void aCrawlPackedAtOnceIsNotCut() throws IOException {
        Path plain = Made.warc(folder.resolve("d.warc"), WarcCompression.NONE, pages);
        Path packed = Made.packed(folder.resolve("e.warc.gz"), Files.readAllBytes(plain));
        assertThat(items(packed, 2))
                .isEqualTo(items(plain, ALL).stream()
                        .map(item -> item.replace(plain.toString(), packed.toString()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void aCrawlThatBreaksOffIsReadAsFarAsItGoes(double share) throws IOException {
        Path file = Made.warc(folder.resolve("f.warc.gz"), WarcCompression.GZIP, pages);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
        List<String> whole = items(file, ALL);
        assertThat(whole.get(whole.size() - 1)).contains("cannot be read");
        assertThat(whole.stream().filter(item -> item.contains("cannot be read")))
                .hasSize(1);
        assertThat(items(file, 1)).isEqualTo(whole);
    }

    @Test
    void whatIsNoCrawlIsOneFault() throws IOException {
        Path file = Files.writeString(folder.resolve("g.warc.gz"), "no crawl at all");
        assertThat(items(file, 2)).singleElement().asString().startsWith(file + " cannot be read: ");
        Files.write(file, new byte[0]);
        assertThat(items(file, 2)).singleElement().asString().startsWith(file + " ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 700, 5000, 100_000})
    void tables(long size) throws IOException, SQLException {
        Path file = folder.resolve("h.parquet");
        Made.run("COPY (SELECT 'Report ' || i AS text, i AS ref, DATE '2024-01-01' + i::INT AS published, [i] AS more "
                + "FROM range(6000) t(i)) TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        if (size == 1) {
            Made.run("COPY (SELECT * FROM '" + file + "' LIMIT 40) TO '" + folder + "/i.parquet' (FORMAT parquet)");
            file = folder.resolve("i.parquet");
        }
        List<String> whole = items(file, ALL);
        assertThat(whole.get(2)).isEqualTo(file + ":3 2 2024-01-03 null Report 2");
        assertThat(items(file, size)).isEqualTo(whole);
    }

    @Test
    void rowsWithoutATextAreFaultsEach() throws IOException, SQLException {
        Path file = folder.resolve("j.parquet");
        Made.run("COPY (SELECT * FROM (VALUES ('a'), (NULL)) t(text)) TO '" + file + "' (FORMAT parquet)");
        assertThat(items(file, ALL)).hasSize(2).last().asString().contains(":2 has neither");
        Made.run("COPY (SELECT 5 AS text) TO '" + file + "' (FORMAT parquet)");
        assertThat(items(file, ALL)).singleElement().asString().contains("that is no string");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
        assertThat(items(file, ALL)).singleElement().asString().startsWith(file + " cannot be read: ");
    }

    @Test
    void anEmptyFileIsOneFault() throws IOException {
        Path file = Files.createFile(folder.resolve("k.jsonl"));
        assertThat(items(file, 2)).containsExactly(file + " is empty");
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        new GZIPOutputStream(nothing).close();
        Path packed = Files.write(folder.resolve("k.jsonl.gz"), nothing.toByteArray());
        assertThat(items(packed, 2)).containsExactly(packed + " is empty");
    }

    private List<Scan.Cut> cuts(Path file, long size) {
        List<Source> sources = new Sources(storage).of(List.of(file.toString()));
        return new Scan(storage, size).cuts(sources.get(0));
    }

    /** A line an item: its name and what it holds. */
    private List<String> items(Path file, long size) {
        List<String> lines = new ArrayList<>();
        for (Scan.Cut cut : cuts(file, size)) {
            try (Items items = new Opener(storage).open(cut.slice())) {
                while (items.hasNext()) {
                    lines.add(line(items.next()));
                }
            }
        }
        return lines;
    }

    private static String line(Item item) {
        if (item instanceof Item.Broken broken) {
            return broken.fault().input() + " " + broken.fault().fault();
        }
        Report report = ((Item.Incoming) item).report();
        String text = report.content() instanceof Report.Text plain
                ? plain.value()
                : new String(((Report.Raw) report.content()).bytes(), StandardCharsets.UTF_8);
        return String.join(" ", report.input(), report.ref(), report.published(), report.url(), text);
    }
}
