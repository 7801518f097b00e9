package org.chancery.export.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the data files of this package: comment lines, a line with the columns, then rows of as many cells. */
final class Table {

    private Table() {}

    static <T> List<T> read(String file, Function<List<String>, T> row) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<T> rows = new ArrayList<>();
            int columns = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (columns == 0) {
                    columns = cells.size();
                } else if (cells.size() != columns) {
                    throw new IllegalStateException(file + ": " + line + ": not " + columns + " cells");
                } else {
                    rows.add(row.apply(cells));
                }
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
