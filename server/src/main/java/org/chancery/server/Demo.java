package org.chancery.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.json.JsonLines;
import org.chancery.model.Reading;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.chancery.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** Fills a record in memory with the reports that come with the program, so that every view has something to show. */
final class Demo {

    private static final String FOLDER = "/org/chancery/server/demo/";
    private static final int GROUP = 20;

    private final RecordStore record;
    private final Reads reads;
    private final List<String> files;
    private final AtomicInteger done = new AtomicInteger();

    Demo(RecordStore record, Reads reads) {
        this.record = record;
        this.reads = reads;
        String index = text("index");
        this.files = index == null
                ? List.of()
                : index.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
    }

    ServiceRoutes.Filling filling() {
        return new ServiceRoutes.Filling(done.get(), files.size());
    }

    /** Begins to fill; answers are given meanwhile of what is there. */
    void begin() {
        Reads.daemon(this::fill, "fills the demonstration").start();
    }

    private void fill() {
        List<String> reports = files.stream()
                .map(file -> Objects.requireNonNullElse(text(file), ""))
                .toList();
        DemoCache cache = DemoCache.ofUser(String.join("\n", reports));
        List<Reading> known = cache.read().orElse(List.of());
        if (!known.isEmpty()) {
            record.putAll(known, Clock.systemUTC().instant());
        } else {
            List<Reading> made = made(reports);
            if (!made.isEmpty()) {
                cache.keep(made);
            }
        }
        done.set(files.size());
    }

    private List<Reading> made(List<String> reports) {
        reads.await();
        List<Reading> made = new ArrayList<>();
        List<Reading> group = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Reading reading = reading(files.get(i), reports.get(i));
            if (reading != null) {
                group.add(reading);
            }
            if (group.size() >= GROUP || i == reports.size() - 1) {
                record.putAll(group, Clock.systemUTC().instant());
                made.addAll(group);
                group.clear();
                done.set(i + 1);
            }
        }
        return made;
    }

    private @Nullable Reading reading(String file, String json) {
        try {
            Map<String, Object> told = JsonLines.object(json);
            return reads.read(() -> new Item.Incoming(report(file, told)));
        } catch (Problem | IllegalArgumentException unread) {
            return null;
        }
    }

    private static Report report(String file, Map<String, Object> told) {
        return new Report(
                file,
                new Report.Text(String.valueOf(told.get("text"))),
                word(told, "ref"),
                word(told, "title"),
                word(told, "outlet"),
                null,
                word(told, "date"),
                word(told, "url"));
    }

    private static @Nullable String word(Map<String, Object> told, String name) {
        return told.get(name) instanceof String text ? text : null;
    }

    private static @Nullable String text(String name) {
        try (InputStream stream = Demo.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " cannot be read", unreadable);
        }
    }
}
