package org.chancery.export.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Tally;
import org.jspecify.annotations.Nullable;

/** A file of nodes or relationships: typed names of columns first, each node once. */
final class NodeFile {

    private final Lines lines;
    private final int columns;
    private final Set<String> known = new HashSet<>();

    NodeFile(Lines lines, String... columns) throws IOException {
        this.lines = lines;
        this.columns = columns.length;
        lines.commas(List.of(columns));
    }

    /** Whether the node is new and is now known. */
    boolean isNew(String id) {
        return known.add(id);
    }

    boolean has(String id) {
        return known.contains(id);
    }

    /** A row; null and an empty list are empty cells. */
    void row(@Nullable Object... values) throws IOException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        lines.commas(cells);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> cell(item).replace(';', ',')).collect(Collectors.joining(";"));
        }
        StringBuilder cell = new StringBuilder();
        value.toString().chars().forEach(sign -> cell.append(Character.isISOControl(sign) ? ' ' : (char) sign));
        return cell.toString();
    }

    void finish(Tally tally) throws IOException {
        lines.finish(tally);
    }
}
