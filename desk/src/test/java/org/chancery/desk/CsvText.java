package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;

/** Comma separated values as RFC 4180 has them. */
final class CsvText {

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private CsvText() {}

    static List<List<String>> rows(String text) {
        CsvText read = new CsvText();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean quoted = false;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (quoted && sign == '"' && at + 1 < plain.length() && plain.charAt(at + 1) == '"') {
                read.field.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (quoted) {
                read.field.append(sign);
            } else {
                read.outside(sign);
            }
        }
        if (read.field.length() > 0 || !read.row.isEmpty()) {
            read.outside('\n');
        }
        return read.rows;
    }

    private void outside(char sign) {
        switch (sign) {
            case ',' -> endField();
            case '\n' -> {
                endField();
                rows.add(row);
                row = new ArrayList<>();
            }
            case '\r' -> {}
            default -> field.append(sign);
        }
    }

    private void endField() {
        row.add(field.toString());
        field.setLength(0);
    }
}
