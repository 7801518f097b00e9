package org.chancery.export.flat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.model.kept.Told;

/** A folder of Parquet files, one a kind of finding: typed columns, lists and nested parts, packed by zstd. */
public final class ParquetSink implements Sink {

    private static final String ENDING = ".parquet";

    private final Outputs outputs;
    private final Tally tally;
    private final Map<FlatKind, Path> loose = new EnumMap<>(FlatKind.class);
    private final Map<FlatKind, Lines> lines = new EnumMap<>(FlatKind.class);
    private final Path workshop;

    public ParquetSink(Outputs outputs, Tally tally) throws IOException {
        this.outputs = outputs;
        this.tally = tally;
        this.workshop = Files.createTempDirectory("chancery-parquet");
        for (FlatKind kind : FlatKind.values()) {
            Path file = workshop.resolve(kind.plural() + ".jsonl");
            loose.put(kind, file);
            lines.put(kind, new Lines(Files.newOutputStream(file)));
        }
    }

    /** Names of its files. */
    public static List<String> files() {
        return java.util.Arrays.stream(FlatKind.values())
                .map(kind -> kind.plural() + ENDING)
                .toList();
    }

    @Override
    public void take(Told<?> told) throws IOException {
        FlatKind kind = FlatKind.of(told.finding());
        Objects.requireNonNull(lines.get(kind)).line(NestedJson.write(kind, told));
        tally.wrote(kind.plural());
    }

    @Override
    public void finish() throws IOException {
        for (Lines open : lines.values()) {
            open.finish(tally);
            open.close();
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            // one thread keeps the order of the rows, and with it the bytes
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '512MB'");
            statement.execute("SET temp_directory = '" + quoted(workshop) + "'");
            for (FlatKind kind : FlatKind.values()) {
                statement.execute(copy(kind, outputs.path(kind.plural() + ENDING)));
            }
        } catch (SQLException refused) {
            String reason = String.valueOf(refused.getMessage());
            throw new IOException(reason.lines().findFirst().orElse(reason), refused);
        }
    }

    private String copy(FlatKind kind, Path to) {
        Map<String, String> types = new LinkedHashMap<>();
        kind.columns().forEach(column -> types.put(column.name(), column.type().sql()));
        types.putAll(NestedJson.TYPES);
        String columns = types.entrySet().stream()
                .map(type -> "'" + type.getKey() + "': '" + type.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "COPY (SELECT * FROM read_json('" + quoted(Objects.requireNonNull(loose.get(kind)))
                + "', format = 'newline_delimited', maximum_object_size = 67108864, columns = " + columns + ")) TO '"
                + quoted(to) + "' (FORMAT parquet, COMPRESSION zstd)";
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    @Override
    public void close() {
        for (Lines open : lines.values()) {
            open.close();
        }
        for (Path file : loose.values()) {
            quietlyDelete(file);
        }
        quietlyDelete(workshop);
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException given) {
            // the system empties its folder of temporary files itself
            return;
        }
    }
}
