package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A data file of this package: comment lines ({@code #}), a line with the names of the columns, then one row a line,
 * fields parted by tabs, values of a list by semicolons.
 */
final class Table {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** A row with the means to say where it stands. */
    final class Row {

        private final int line;
        private final String[] fields;

        Row(int line, String[] fields) {
            this.line = line;
            this.fields = fields;
        }

        /** The field of that column, "" when empty. */
        String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException(file + " has no column '" + column + "', only " + columns);
            }
            return fields[index];
        }

        @Nullable
        String orNull(String column) {
            String value = get(column);
            return value.isEmpty() ? null : value;
        }

        /** The field of that column, which must not be empty. */
        String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw fault("'" + column + "' is empty", null);
            }
            return value;
        }

        List<String> list(String column) {
            return splitList(get(column));
        }

        @Nullable
        Double number(String column) {
            String value = get(column);
            try {
                return value.isEmpty() ? null : Double.valueOf(value);
            } catch (NumberFormatException failure) {
                throw fault("'" + column + "' is no number: " + value, failure);
            }
        }

        IllegalStateException fault(String what, @Nullable Throwable cause) {
            return new IllegalStateException(file + " line " + line + ": " + what, cause);
        }
    }

    /** Reads the file and makes one value of each row, in file order. A row of which none can be made is a fault. */
    static <T> List<T> read(String file, Function<Row, T> make) {
        Table table = load(file);
        List<T> made = new ArrayList<>(table.rows.size());
        for (Row row : table.rows) {
            try {
                made.add(make.apply(row));
            } catch (IllegalArgumentException failure) {
                throw row.fault(String.valueOf(failure.getMessage()), failure);
            }
        }
        return List.copyOf(made);
    }

    /** The lines of a plain list: comments and empty lines left out. */
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
        return lines;
    }

    private static Table load(String file) {
        Table table = null;
        int number = 0;
        try (BufferedReader reader = open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (table == null) {
                    table = new Table(file, List.of(fields));
                    continue;
                }
                table.add(number, fields);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
        if (table == null) {
            throw new IllegalStateException(file + " has no line with the names of its columns");
        }
        return table;
    }

    private void add(int number, String[] fields) {
        if (fields.length != columns.size()) {
            throw new IllegalStateException(
                    file + " line " + number + ": " + fields.length + " fields instead of " + columns.size());
        }
        rows.add(new Row(number, fields));
    }

    private static List<String> splitList(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        int from = 0;
        while (from <= value.length()) {
            int next = value.indexOf(';', from);
            int to = next < 0 ? value.length() : next;
            String one = value.substring(from, to).strip();
            if (!one.isEmpty()) {
                values.add(one);
            }
            from = to + 1;
        }
        return List.copyOf(values);
    }

    private static BufferedReader open(String file) {
        InputStream stream = Table.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the data file org/chancery/gazetteer/" + file + " is missing");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
