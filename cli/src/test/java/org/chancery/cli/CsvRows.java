package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads back rows with commas as RFC 4180 has them. */
final class CsvRows {

    private CsvRows() {}

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                boolean doubled = sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (sign == '"' && !doubled) {
                    quoted = false;
                } else {
                    field.append(sign);
                    i += doubled ? 1 : 0;
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(sign);
            }
        }
        return rows;
    }
}
