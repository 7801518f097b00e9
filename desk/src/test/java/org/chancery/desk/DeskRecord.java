package org.chancery.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.json.JsonLines;
import org.chancery.model.Reading;
import org.chancery.reader.ReportReader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.chancery.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** What the record of the tests holds: reports of the demonstration that give every view something to show, read anew. */
final class DeskRecord {

    /** A clash told by both sides and by others; talks, a truce, prisoners; visits and deals of two other pairs. */
    private static final List<String> FILES = List.of(
            "001-moldova-power",
            "002-moldova-power-tass",
            "003-border-commissions-ijevan",
            "012-tractor-plant-accord",
            "107-premier-minsk-announced",
            "109-chinese-premier-minsk",
            "110-chinese-premier-minsk-lantern",
            "177-fuel-trains-stopped",
            "184-jermuk-clash-armenpress",
            "185-jermuk-clash-azertac",
            "186-jermuk-danube",
            "187-jermuk-tass",
            "188-jermuk-clash-meridian",
            "190-copy-jermuk-harbour",
            "194-drone-kalbajar",
            "201-truce-batumi",
            "207-brest-exercise");

    private final ReportReader reader;

    DeskRecord(ReportReader reader) {
        this.reader = reader;
    }

    void fill(RecordStore store) {
        store.putAll(FILES.stream().map(this::reading).toList(), Instant.parse("2026-11-20T08:00:00Z"));
    }

    /** The text of one of the reports. */
    static String text(String file) {
        return Objects.requireNonNull(word(told(file), "text"), file);
    }

    /** The report that the README begins with. */
    static String visit() {
        return resource("/org/chancery/desk/astana-beijing-visit.txt");
    }

    private Reading reading(String file) {
        Map<String, Object> told = told(file);
        Report report = new Report(
                file,
                new Report.Text(text(file)),
                word(told, "ref"),
                word(told, "title"),
                word(told, "outlet"),
                null,
                word(told, "date"),
                word(told, "url"));
        if (reader.read(report) instanceof Result.Read read) {
            return read.reading();
        }
        throw new IllegalStateException(file + " is not read");
    }

    private static Map<String, Object> told(String file) {
        return JsonLines.object(resource("/org/chancery/server/demo/" + file + ".json"));
    }

    private static @Nullable String word(Map<String, Object> told, String name) {
        return told.get(name) instanceof String text ? text : null;
    }

    private static String resource(String name) {
        try (InputStream stream = DeskRecord.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
