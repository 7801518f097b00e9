package org.chancery.archive;

import java.util.ArrayList;
import java.util.List;

/** A line of cells parted by tabs, whatever signs the cells hold. */
final class Row {

    private Row() {}

    static String write(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            escape(cells.get(i), line);
        }
        return line.append('\n').toString();
    }

    static List<String> read(String line) {
        List<String> cells = new ArrayList<>();
        int begin = 0;
        int end = line.indexOf('\t');
        while (end >= 0) {
            cells.add(plain(line.substring(begin, end)));
            begin = end + 1;
            end = line.indexOf('\t', begin);
        }
        cells.add(plain(line.substring(begin)));
        return cells;
    }

    private static void escape(String cell, StringBuilder line) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            switch (sign) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> line.append(sign);
            }
        }
    }

    private static String plain(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign != '\\' || i + 1 == cell.length()) {
                plain.append(sign);
                continue;
            }
            i++;
            char escaped = cell.charAt(i);
            plain.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return plain.toString();
    }
}
