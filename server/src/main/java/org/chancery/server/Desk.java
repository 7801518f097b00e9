package org.chancery.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.asking.Folds;
import org.chancery.asking.StateNames;
import org.chancery.gazetteer.States;
import org.chancery.json.JsonLines;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Inventory;
import org.jspecify.annotations.Nullable;

/** What all requests share: the record, the reader, the names of states. Safe for many threads. */
final class Desk {

    private static final String CALIBRATION = "calibration.json";

    private final Settings settings;
    private final String name;
    private final RecordStore record;
    private final Reads reads;
    private final @Nullable Demo demo;
    private final StateNames names = StateNames.of(States.load());
    private final @Nullable Map<String, Object> calibration = read(CALIBRATION);

    /** What was counted when the record stood so. */
    private record Counted(String stamp, Inventory inventory) {}

    private volatile @Nullable Counted counted;

    Desk(Settings settings, String name, RecordStore record, Reads reads, @Nullable Demo demo) {
        this.settings = settings;
        this.name = name;
        this.record = record;
        this.reads = reads;
        this.demo = demo;
    }

    /** A request to this record. */
    Asked asked(Map<String, String> path, Map<String, List<String>> words) {
        return new Asked(record, new Folds(record, LocalDate.now(Clock.systemUTC())), names, path, words);
    }

    /** What is kept, counted once while nothing changes. */
    Inventory inventory() {
        String stamp = record.stamp();
        Counted known = counted;
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Counted(stamp, record.inventory());
            counted = known;
        }
        return known.inventory();
    }

    Settings settings() {
        return settings;
    }

    String name() {
        return name;
    }

    RecordStore record() {
        return record;
    }

    Reads reads() {
        return reads;
    }

    /** How far the demonstration is filled in; null when this is none. */
    ServiceRoutes.@Nullable Filling filling() {
        return demo == null ? null : demo.filling();
    }

    /** How far confidences hold, as measured when the program was made; null when it was not. */
    @Nullable
    Object calibration() {
        return calibration;
    }

    private static @Nullable Map<String, Object> read(String resource) {
        try (InputStream stream = Desk.class.getResourceAsStream(resource)) {
            return stream == null ? null : JsonLines.object(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource + " cannot be read", unreadable);
        }
    }
}
