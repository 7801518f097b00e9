package org.chancery.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.chancery.model.Article;
import org.chancery.model.Fault;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Files of reports, a reader that needs no models, and questions to tables. */
final class Made {

    private Made() {}

    /** Tells nothing but the text; chokes on what holds certain words. */
    static Result quickly(Report report) {
        String text = text(report);
        if (text.contains("poison")) {
            throw new IllegalStateException("poisoned");
        }
        if (text.contains("abyss")) {
            throw new StackOverflowError();
        }
        if (text.isBlank()) {
            return new Result.Unread(new Fault(report.input(), "is empty"));
        }
        Article article = new Article(
                "sha256:" + "0".repeat(64),
                report.ref(),
                report.url(),
                report.title(),
                report.byline(),
                null,
                report.published(),
                "en",
                text,
                List.of());
        Reading reading = new Reading(
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Reading.Version("quick", List.of()));
        return new Result.Read(reading, List.of());
    }

    private static String text(Report report) {
        if (report.content() instanceof Report.Text text) {
            return text.value();
        }
        return report.content() instanceof Report.Page page
                ? page.html()
                : new String(((Report.Raw) report.content()).bytes(), StandardCharsets.UTF_8);
    }

    static String line(String ref, String text) {
        return "{\"ref\":\"" + ref + "\",\"text\":\"" + text + "\"}\n";
    }

    static Path lines(Path file, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(line("r" + i, "Report number " + i + " from Maseru."));
        }
        return Files.writeString(file, lines);
    }

    static Path packed(Path file, byte[] content) throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(content);
        }
        return file;
    }

    /** A WARC file with a page a number, and beside each what is no page. */
    static Path warc(Path file, WarcCompression compression, List<String> pages) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(stream), compression)) {
            writer.write(new Warcinfo.Builder()
                    .date(Instant.EPOCH)
                    .recordId(id(1000))
                    .body(MediaType.WARC_FIELDS, "software: none\r\n".getBytes(StandardCharsets.UTF_8))
                    .build());
            for (int i = 0; i < pages.size(); i++) {
                writer.write(answer(i, 404, MediaType.HTML, "<html><body>gone</body></html>"));
                writer.write(answer(i, 200, MediaType.parse("image/png"), "no picture"));
                writer.write(answer(i, 200, MediaType.HTML_UTF8, pages.get(i)));
            }
            writer.write(new WarcConversion.Builder()
                    .setHeader("WARC-Target-URI", "http://texts.example/1")
                    .date(Instant.EPOCH)
                    .recordId(id(2000))
                    .body(MediaType.PLAIN_TEXT, "A text that was made of a page.".getBytes(StandardCharsets.UTF_8))
                    .build());
        }
        return file;
    }

    private static WarcResponse answer(int number, int status, MediaType type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "told")
                .body(type, body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder("http://news.example/" + number)
                .date(Instant.EPOCH)
                .recordId(id(number * 1000 + status))
                .body(http)
                .build();
    }

    private static URI id(int number) {
        return URI.create("urn:uuid:" + new UUID(number, number));
    }

    /** What DuckDB answers: rows of cells. */
    static List<List<String>> ask(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> answer = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                answer.add(cells);
            }
            return answer;
        }
    }

    static void run(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The readings of a job as lines, in the order of its inputs. */
    static List<String> readings(Path job) throws SQLException {
        return ask("SELECT json FROM '" + job + "/readings/*.parquet' ORDER BY portion, row").stream()
                .map(cells -> cells.get(0))
                .toList();
    }

    /** The faults of a job: inputs with what was wrong. */
    static List<String> faults(Path job) throws SQLException {
        return ask("SELECT input, fault FROM '" + job + "/faults.parquet' ORDER BY portion, row").stream()
                .map(cells -> cells.get(0) + ": " + cells.get(1))
                .toList();
    }
}
