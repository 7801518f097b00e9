package org.chancery.export.flat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the cells of a CSV table. */
final class Plain {

    private static final String SEPARATOR = "; ";

    private Plain() {}

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Plain::item).collect(Collectors.joining(SEPARATOR));
        }
        return value instanceof Double number ? number(number) : safe(value.toString());
    }

    private static String item(Object value) {
        return cell(value).replace(';', ',');
    }

    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /**
     * Words that a spreadsheet would take for a formula get an apostrophe before them: reports are written by strangers. Control
     * signs become blanks.
     */
    private static String safe(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 1);
        if (!words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0) {
            safe.append('\'');
        }
        words.chars().forEach(sign -> safe.append(Character.isISOControl(sign) ? ' ' : (char) sign));
        return safe.toString();
    }
}
