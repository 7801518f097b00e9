package org.chancery.json;

import java.math.BigDecimal;

/** How numbers look in the record: digits and at most one point, never an exponent. */
final class Numbers {

    private Numbers() {}

    /** With a decimal point: {@code 4.0}, {@code -3.5}, {@code 0.93}. */
    static BigDecimal decimal(double value) {
        BigDecimal exact = finite(value);
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }

    /** Without one where the number is whole: {@code 2400}, {@code 2.5}. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = finite(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static BigDecimal finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return BigDecimal.valueOf(value);
    }
}
