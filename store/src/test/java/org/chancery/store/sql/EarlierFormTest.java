package org.chancery.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.store.MadeReading;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier form is brought up to date when it is opened, and tells the same. */
class EarlierFormTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    @TempDir
    private Path folder;

    private static List<Reading> readings() {
        return List.of(
                MadeReading.of(1, "Peru aided Chad.")
                        .party("n1", "Peru", "PER", "GOV")
                        .party("n2", "Chad", "TCD", "GOV")
                        .event("e1", EventType.AID, "aided", "n1", "n2")
                        .reading(),
                MadeReading.of(2, "Chad thanked Peru.")
                        .party("n1", "Chad", "TCD", "GOV")
                        .party("n2", "Peru", "PER", "GOV")
                        .event("e1", EventType.SUPPORT, "thanked", "n1", "n2")
                        .reading());
    }

    /** Keeps readings as the first form kept them; what follows from them is made anew anyway. */
    private Path first() throws SQLException {
        Path file = folder.resolve("first.db");
        String url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/chancery/store/sql/sqlite")
                .table("chancery_schema")
                .target("1")
                .load()
                .migrate();
        Codec codec = new Codec();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO reading (id, version, kept_at, hash, body) VALUES (?, ?, ?, ?, ?)")) {
            long report = 0;
            for (Reading reading : readings()) {
                Derived.Packed packed = Derived.Packed.of(reading, codec);
                insert.setLong(1, ++report * Writer.EDITIONS + 1);
                insert.setString(2, reading.reader().version());
                insert.setLong(3, NOW.toEpochMilli());
                insert.setBytes(4, packed.hash());
                insert.setBytes(5, packed.body());
                insert.execute();
            }
        }
        return file;
    }

    @Test
    void theFirstFormIsBroughtUpToDate() throws SQLException {
        Path file = first();
        List<String> lines = new ArrayList<>();
        try (RecordStore old = Stores.openExisting(file.toString(), lines::add);
                RecordStore made = Stores.open(folder.resolve("new.db").toString())) {
            made.putAll(readings(), NOW);
            Query query = Query.builder().pair("PER", "TCD").build();
            assertThat(old.find(query, 10, null))
                    .isEqualTo(made.find(query, 10, null))
                    .satisfies(page -> assertThat(page.items()).hasSize(2));
            assertThat(old.inventory()).isEqualTo(made.inventory());
            assertThat(lines)
                    .containsExactly(
                            file + ": is brought to the form of this version; its 2 reports are gone through once");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(new SqliteDialect().version(connection)).isEqualTo(Schema.PRESENT);
        }
    }

    /** As after a halt between bringing the form up to date and filling the tables. */
    @Test
    void whatWasBegunIsDoneWhenNextOpened() throws SQLException {
        Path file = folder.resolve("halted.db");
        try (RecordStore store = Stores.open(file.toString())) {
            store.putAll(readings(), NOW);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            SqliteDialect.execute(connection, "DELETE FROM finding_state");
            SqliteDialect.execute(connection, "PRAGMA user_version = 1");
        }
        try (RecordStore store = Stores.openExisting(file.toString())) {
            assertThat(store.find(Query.builder().states("TCD").build(), 10, null)
                            .items())
                    .hasSize(2);
        }
    }
}
