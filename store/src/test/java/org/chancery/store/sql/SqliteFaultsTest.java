package org.chancery.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.store.MadeReading;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.chancery.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SqliteFaultsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("record.db");
    }

    private static Reading reading(int number) {
        return MadeReading.of(number, "Chad aided Mali. " + "Nothing more was said about it. ".repeat(20) + number)
                .party("n1", "Chad", "TCD", "GOV")
                .party("n2", "Mali", "MLI", "GOV")
                .event("e1", EventType.AID, "aided", "n1", "n2")
                .reading();
    }

    private void make(int readings) {
        try (RecordStore store = Stores.open(file().toString())) {
            store.putAll(
                    IntStream.range(0, readings)
                            .mapToObj(SqliteFaultsTest::reading)
                            .toList(),
                    NOW);
        }
    }

    private void execute(String words) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            SqliteDialect.execute(connection, words);
        }
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> Stores.open(file().toString()))
                .isInstanceOf(StoreFault.class)
                .hasMessage(file() + ": " + reason);
    }

    @Test
    void aRecordOfALaterVersionIsRefusedAndLeftAsItIs() throws SQLException {
        make(1);
        execute("PRAGMA user_version = " + (Schema.PRESENT + 1));
        assertRefused(
                "was made by a later version of Chancery (its form is 3, this version knows 2); nothing was changed");
        execute("PRAGMA user_version = " + Schema.PRESENT);
        try (RecordStore store = Stores.open(file().toString())) {
            assertThat(store.inventory().reports()).isEqualTo(1);
        }
    }

    @Test
    void filesOfOthersAreRefused() throws IOException, SQLException {
        execute("CREATE TABLE recipe (name TEXT)");
        assertRefused("is no record of Chancery");
        Files.writeString(file(), "Dear diary. ".repeat(100));
        assertRefused("is no record of Chancery");
        assertThat(Files.readString(file())).startsWith("Dear diary.");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThatThrownBy(() -> Stores.openExisting(file().toString()))
                .hasMessage(file() + ": there is no record; 'chancery keep' makes one");
        Path nowhere = folder.resolve("none/record.db");
        assertThatThrownBy(() -> Stores.open(nowhere.toString()))
                .hasMessage(nowhere + ": there is no folder " + nowhere.getParent());
        assertThatThrownBy(() -> Stores.open(folder.toString())).hasMessage(folder + ": is a folder");
        assertThatThrownBy(() -> Stores.open("jdbc:oracle:x")).hasMessageContaining("is no address of a record");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aDamagedFileIsTold() throws IOException {
        make(60);
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = 8192; at + 4096 < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
            }
        }
        assertThatThrownBy(() -> {
                    try (RecordStore store = Stores.open(file().toString())) {
                        store.find(Query.builder().build(), 100, null);
                    }
                })
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFullDiskLosesNothingThatWasKept() {
        make(1);
        SqlStores.Tuning full = connection -> {
            try (var row = connection.createStatement().executeQuery("PRAGMA page_count")) {
                SqliteDialect.execute(connection, "PRAGMA max_page_count = " + (row.getInt(1) + 5));
            }
        };
        List<Reading> many =
                IntStream.range(1, 200).mapToObj(SqliteFaultsTest::reading).toList();
        try (RecordStore store = SqlStores.sqlite("small", file(), SqlStores.config(true), full)) {
            assertThatThrownBy(() -> store.putAll(many, NOW))
                    .isInstanceOf(StoreFault.class)
                    .hasMessage("small: the disk is full; what was being kept is not");
            assertThat(store.inventory().reports()).isEqualTo(1);
            assertThat(store.find(Query.builder().states("MLI").build(), 5, null)
                            .items())
                    .hasSize(1);
        }
        try (RecordStore store = Stores.open(file().toString())) {
            store.putAll(many, NOW);
            assertThat(store.inventory().reports()).isEqualTo(200);
        }
    }

    @Test
    void readersGoOnWhileAnotherProgramWrites() throws SQLException {
        make(3);
        SQLiteConfig impatient = SqlStores.config(true);
        impatient.setBusyTimeout(50);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                RecordStore store = SqlStores.sqlite("shared", file(), impatient, connection -> {})) {
            SqliteDialect.execute(other, "BEGIN IMMEDIATE");
            assertThat(store.find(Query.builder().build(), 10, null).items()).hasSize(3);
            assertThatThrownBy(() -> store.put(reading(9), NOW))
                    .isInstanceOf(StoreFault.class)
                    .hasMessage("shared: another program is writing to it and does not come to an end");
            SqliteDialect.execute(other, "ROLLBACK");
            assertThat(store.put(reading(9), NOW).state()).isEqualTo(RecordStore.Receipt.State.NEW);
        }
    }
}
