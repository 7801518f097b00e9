package org.chancery.export.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of tables that have no way to quote. */
final class Cells {

    private Cells() {}

    /** On one line, without what would part cells or open a quotation for those who read them as CSV. */
    static String text(String words) {
        StringBuilder text = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (Character.isWhitespace(sign) || Character.isISOControl(sign) || Character.isSpaceChar(sign)) {
                gap = !text.isEmpty();
            } else {
                if (gap) {
                    text.append(' ');
                    gap = false;
                }
                text.append(sign == '"' ? '\'' : sign);
            }
        }
        return text.toString();
    }

    /** As one of several in a cell that are parted by that sign. */
    static String item(String words, char separator) {
        return text(words).replace(separator, separator == ',' ? ' ' : ',');
    }

    /** Digits and a point where one is needed; empty for null. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** With one digit at least behind the point. */
    static String decimal(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1).toPlainString() : exact.toPlainString();
    }
}
