package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is downloaded loads back, and holds what the view shows. */
@ExtendWith(Desk.Shared.class)
final class DownloadTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLASHES = "/search?type=ASSAULT&outlet=Azertac,Armenpress";

    @Test
    void linesHoldEachFindingWithTheWordsThatShowIt(Desk desk) {
        Browser browser = desk.browser();
        browser.open(CLASHES);
        List<String> lines = new String(desk.file(link(browser, "layout=jsonl")), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(findings(desk)).allSatisfy(line -> {
            JsonNode finding = JSON.readTree(line);
            assertThat(finding.findValuesAsText("type")).contains("ASSAULT");
            assertThat(finding.findValuesAsText("text")).isNotEmpty();
        });
    }

    @Test
    void tablesHaveARowForEachFinding(Desk desk) {
        Browser browser = desk.browser();
        browser.open(CLASHES);
        Map<String, List<List<String>>> tables = tables(desk.file(link(browser, "layout=csv")));
        List<List<String>> events = Objects.requireNonNull(tables.get("events.csv"));
        assertThat(events).hasSize(findings(desk) + 1);
        assertThat(events).allSatisfy(row -> assertThat(row).hasSameSizeAs(events.get(0)));
        assertThat(events.stream().skip(1)).allSatisfy(row -> assertThat(row).contains("ASSAULT"));
    }

    @Test
    void recordOfAReportIsAReadingThatCanBeKeptElsewhere(Desk desk, @TempDir Path folder) throws IOException {
        Browser browser = desk.browser();
        String article = desk.report("Moscow calls on Armenia");
        browser.open("/report/" + article);
        String link = String.valueOf(browser.one(".head a", "JSON").getDomProperty("href"));
        JsonNode answer = JSON.readTree(desk.file(link));
        Reading reading = ReadingJson.read(answer.get("record").toString());
        assertThat(reading).isEqualTo(desk.store().reading(article).orElseThrow());
        try (RecordStore other = Stores.open(folder.resolve("other.db").toString(), line -> {})) {
            other.put(reading, Instant.EPOCH);
            assertThat(other.reading(article)).contains(reading);
        }
    }

    @Test
    void drawingAndItsTableAreSavedAsFiles(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/pair/ARM/AZE");
        String drawing = saved(browser, "SVG", ".svg");
        assertThat(drawing)
                .startsWith("<")
                .contains("<svg", "http://www.w3.org/2000/svg", "<rect")
                .doesNotContain("<script");
        List<List<String>> rows = CsvText.rows(saved(browser, "CSV", ".csv"));
        assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    /** Where the entry of the download menu leads. */
    private static String link(Browser browser, String words) {
        browser.one("details.downloads summary").click();
        return String.valueOf(browser.one(".downloads a[href*='" + words + "']").getDomProperty("href"));
    }

    /** The first drawing's file of that kind, as the browser saved it. */
    private static String saved(Browser browser, String label, String ending) {
        browser.one(".drawing .files button", label).click();
        browser.until(
                ending + " is saved", () -> !files(browser.downloads(), ending).isEmpty());
        Path file = files(browser.downloads(), ending).get(0);
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int findings(Desk desk) {
        List<?> items = (List<?>) desk.get("/api/v1/findings?type=ASSAULT&outlet=Azertac,Armenpress&limit=500")
                .get("items");
        assertThat(items).isNotEmpty();
        return items.size();
    }

    private static Map<String, List<List<String>>> tables(byte[] zip) {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                tables.put(file.getName(), CsvText.rows(new String(files.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return tables;
    }
}
