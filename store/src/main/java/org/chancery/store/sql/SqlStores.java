package org.chancery.store.sql;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens records in databases. */
public final class SqlStores {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int PATIENCE_MILLIS = 15_000;
    /** In KB below zero, as SQLite wants it. */
    private static final int CACHE = -64_000;
    /** Pages of the log before it is copied into the file: copying seldom writes pages once that changed many times. */
    private static final int LOG = 16_000;

    private SqlStores() {}

    /**
     * The record at that address: a file, or {@code jdbc:postgresql:…}; a file that is not there may be made.
     *
     * @param lines is told what takes long
     */
    public static RecordStore open(String address, boolean make, Consumer<String> lines) {
        if (address.startsWith(POSTGRESQL)) {
            return postgres(address, lines);
        }
        if (address.startsWith("jdbc:")) {
            throw new StoreFault(address + ": is no address of a record: a file, or " + POSTGRESQL + "//HOST/DATABASE");
        }
        return sqlite(address, make, lines);
    }

    private static RecordStore postgres(String address, Consumer<String> lines) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "chancery");
        return prepared(
                withoutSecrets(address),
                new PostgresDialect(),
                () -> DriverManager.getConnection(address, properties),
                lines);
    }

    /** The address as it may be shown: what is behind the question mark may hold a password. */
    private static String withoutSecrets(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** Sees whether a record can be opened or made there. */
    public static void check(String address) {
        if (address.startsWith("jdbc:") || Files.exists(file(address))) {
            open(address, false, line -> {}).close();
            return;
        }
        Path folder = folder(address);
        if (!Files.isWritable(folder)) {
            throw new StoreFault(address + ": the folder may not be written");
        }
    }

    private static Path folder(String address) {
        Path folder = file(address).toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreFault(address + ": there is no folder " + folder);
        }
        return folder;
    }

    private static RecordStore sqlite(String address, boolean make, Consumer<String> lines) {
        Path file = file(address);
        boolean there = Files.exists(file);
        if (!there && !make) {
            throw new StoreFault(address + ": there is no record; 'chancery keep' makes one");
        }
        folder(address);
        if (Files.isDirectory(file)) {
            throw new StoreFault(address + ": is a folder");
        }
        SQLiteConfig config = config(!there || Files.isWritable(file));
        return sqlite(address, file, config, connection -> {}, lines);
    }

    /** What is done to each connection when it is made. */
    @FunctionalInterface
    interface Tuning {
        void apply(Connection connection) throws SQLException;
    }

    static RecordStore sqlite(String address, Path file, SQLiteConfig config, Tuning tuning) {
        return sqlite(address, file, config, tuning, line -> {});
    }

    private static RecordStore sqlite(
            String address, Path file, SQLiteConfig config, Tuning tuning, Consumer<String> lines) {
        Properties properties = config.toProperties();
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        return prepared(
                address,
                new SqliteDialect(),
                () -> {
                    Connection connection = DriverManager.getConnection(url, properties);
                    tuning.apply(connection);
                    return connection;
                },
                lines);
    }

    private static Path file(String address) {
        try {
            return Path.of(address);
        } catch (InvalidPathException odd) {
            throw new StoreFault(address + ": is no name of a file", odd);
        }
    }

    static SQLiteConfig config(boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        if (writable) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG));
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        } else {
            config.setReadOnly(true);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        return config;
    }

    private static RecordStore prepared(String name, Dialect dialect, Database.Opener opener, Consumer<String> lines) {
        Database database = new Database(name, dialect, opener);
        SqlStore store = new SqlStore(database);
        new Schema(database, opener, () -> store.remake(lines)).prepare();
        return store;
    }
}
