package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.model.Fault;
import org.chancery.reader.article.Item;
import org.jspecify.annotations.Nullable;

/** The readings in Parquet files, in the order of the files and their rows: what {@code chancery archive} wrote. */
final class ParquetReadings implements Iterator<KeptInputs.Input> {

    private static final String ENDING = ".parquet";
    private static final byte[] SIGNATURE = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final Iterator<Path> files;
    private String input = "";
    private long row;
    private @Nullable Connection duck;
    private @Nullable ResultSet rows;
    private KeptInputs.@Nullable Input next;

    ParquetReadings(List<Path> files) {
        this.files = files.iterator();
    }

    /** The tables of readings that are meant: one, those of a job, those of a folder; none when it is something else. */
    static List<Path> files(Path named) {
        if (Files.isDirectory(named)) {
            Path ofJob = named.resolve("readings");
            return inside(Files.isDirectory(ofJob) ? ofJob : named);
        }
        return isTable(named) ? List.of(named) : List.of();
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING) && isTable(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            // whoever takes reports from the folder will meet the same and say it
            return List.of();
        }
    }

    private static boolean isTable(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return java.util.Arrays.equals(stream.readNBytes(SIGNATURE.length), SIGNATURE);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && (rows != null || files.hasNext())) {
            try {
                advance();
            } catch (SQLException refused) {
                String reason = String.valueOf(refused.getMessage());
                String line = reason.lines().findFirst().orElse(reason);
                next = new KeptInputs.ReportItem(
                        new Item.Broken(new Fault(input, "is no Parquet of readings: " + line)));
                closeFile();
            }
        }
        return next != null;
    }

    @Override
    public KeptInputs.Input next() {
        KeptInputs.Input found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    private void advance() throws SQLException {
        if (rows == null) {
            open(files.next());
        }
        ResultSet open = rows;
        if (open != null && open.next()) {
            row++;
            String json = open.getString(1);
            next = new KeptInputs.ReadingLine(input + ":" + row, json == null ? "" : json);
        } else {
            closeFile();
        }
    }

    private void open(Path file) throws SQLException {
        input = file.toString();
        row = 0;
        Properties properties = new Properties();
        // a row at a time, however many there are
        properties.setProperty("jdbc_stream_results", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        duck = connection;
        Statement statement = connection.createStatement();
        // one thread keeps the order of the rows
        statement.execute("SET threads = 1");
        rows = statement.executeQuery("SELECT json FROM read_parquet('" + input.replace("'", "''") + "')");
    }

    private void closeFile() {
        rows = null;
        Connection open = duck;
        duck = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (SQLException nothingLost) {
            return;
        }
    }
}
