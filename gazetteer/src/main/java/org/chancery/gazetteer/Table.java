package org.chancery.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A data file of this package: comment lines ({@code #}), a line with the names of the columns, then one row a line,
 * fields parted by tabs, values of a list by semicolons.
 */
final class Table {

    private final String file;
    private final String text;
    private int next;
    private int end;
    private int line;

    private Table(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Reads the file and makes one value of each row, in file order. A row of which none can be made is a fault. */
    static <T> List<T> read(String file, Function<Row, T> make) {
        Table table = new Table(file, text(file));
        int begin = table.nextLine();
        if (begin < 0) {
            throw new IllegalStateException(file + " has no line with the names of its columns");
        }
        Row row = table.new Row(table.text.substring(begin, table.end).split("\t", -1));
        List<T> made = new ArrayList<>();
        for (begin = table.nextLine(); begin >= 0; begin = table.nextLine()) {
            row.cut(begin);
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
        Table table = new Table(file, text(file));
        for (int begin = table.nextLine(); begin >= 0; begin = table.nextLine()) {
            lines.add(table.text.substring(begin, table.end).strip());
        }
        return lines;
    }

    /** Goes on to the next line with content, which ends at {@link #end}, and gives its begin; -1 when none is left. */
    private int nextLine() {
        while (next < text.length()) {
            int begin = next;
            int feed = text.indexOf('\n', begin);
            end = feed < 0 ? text.length() : feed;
            next = end + 1;
            line++;
            if (end > begin && text.charAt(end - 1) == '\r') {
                end--;
            }
            if (begin < end && text.charAt(begin) != '#' && !blank(begin)) {
                return begin;
            }
        }
        return -1;
    }

    private boolean blank(int begin) {
        int first = begin;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first == end;
    }

    private static String text(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the data file org/chancery/gazetteer/" + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    /** The row being read, with the means to say where it stands. The next row takes its place. */
    final class Row {

        private final String[] columns;
        private final int[] begins;
        private int last;

        Row(String[] columns) {
            this.columns = columns;
            this.begins = new int[columns.length + 1];
        }

        private void cut(int begin) {
            int count = 0;
            for (int from = begin; from <= end; count++) {
                if (count < columns.length) {
                    begins[count] = from;
                }
                int tab = text.indexOf('\t', from);
                from = tab < 0 || tab > end ? end + 1 : tab + 1;
            }
            if (count != columns.length) {
                throw new IllegalStateException(
                        file + " line " + line + ": " + count + " fields instead of " + columns.length);
            }
            begins[count] = end + 1;
        }

        /** Place of the column: most are asked for in their order. */
        private int index(String column) {
            for (int tried = 0; tried < columns.length; tried++) {
                last = last + 1 < columns.length ? last + 1 : 0;
                if (columns[last].equals(column)) {
                    return last;
                }
            }
            throw new IllegalStateException(file + " has no column '" + column + "', only " + Arrays.toString(columns));
        }

        /** The field of that column, "" when empty. */
        String get(String column) {
            int index = index(column);
            return text.substring(begins[index], begins[index + 1] - 1);
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

    private static List<String> splitList(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.indexOf(';') < 0) {
            return List.of(value.strip());
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
}
