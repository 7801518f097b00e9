package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns: the first to the left, the others to the right; the first gives way where the page is narrow. */
final class Table {

    private static final int GAP = 2;
    /** The first column is not cut shorter than this. */
    private static final int NARROWEST = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> header;

    /** A table with the names of its columns. */
    Table(String... header) {
        this.header = List.of(header);
    }

    Table add(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(SafeText.line(cell));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void to(Sheet sheet, int indent) {
        int[] widths = new int[header.size()];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        int room = sheet.width() - indent;
        int columns = columns(widths, room);
        int[] shown = Arrays.copyOf(widths, columns);
        shown[0] = Math.min(widths[0], Math.max(NARROWEST, room - others(widths, columns)));
        line(sheet, indent, header, shown, Style.FAINT);
        rows.forEach(row -> line(sheet, indent, row, shown, Style.PLAIN));
    }

    /** How many columns have room; the last ones are left out where all have not. */
    private static int columns(int[] widths, int room) {
        int columns = widths.length;
        while (columns > 2 && Math.min(widths[0], NARROWEST) + others(widths, columns) > room) {
            columns--;
        }
        return columns;
    }

    private static int others(int[] widths, int columns) {
        int others = 0;
        for (int i = 1; i < columns; i++) {
            others += widths[i] + GAP;
        }
        return others;
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], SafeText.width(cells.get(i)));
        }
    }

    private static void line(Sheet sheet, int indent, List<String> cells, int[] widths, Style style) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < widths.length; i++) {
            String cell = i == 0 ? fit(cells.get(0), widths[0]) : cells.get(i);
            String pad = " ".repeat(Math.max(0, widths[i] - SafeText.width(cell)));
            line.append(i == 0 ? cell + pad : " ".repeat(GAP) + pad + cell);
        }
        sheet.exact(List.of(new Sheet.Piece(style, line.toString())));
    }

    /** The text within so many columns, with a sign where it was cut. */
    static String fit(String text, int width) {
        if (SafeText.width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String sign = Character.toString(text.codePointAt(i));
            used += SafeText.width(sign);
            if (used > width) {
                break;
            }
            cut.append(sign);
        }
        return cut + "…";
    }
}
