package org.chancery.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of values with commas (RFC 4180), a line feed behind each. Nothing of a text is changed, line ends in it neither. */
final class Csv {

    private static final int DECIMALS = 4;

    private final StringBuilder rows = new StringBuilder();
    private final int columns;

    Csv(String... header) {
        columns = header.length;
        add((Object[]) header);
    }

    /** A row; null is an empty field, lists are joined with semicolons. */
    Csv add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : ",").append(field(values[i]));
        }
        rows.append('\n');
        return this;
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
            return rounded.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return quoted(String.join("; ", list.stream().map(String::valueOf).toList()));
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        boolean padded = !text.equals(text.strip());
        return plain && !padded ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
