package org.chancery.views;

import java.util.Arrays;

/** Middle and spread that single outliers do not move. */
final class Robust {

    /** Makes the median absolute deviation of normal values their standard deviation. */
    private static final double TO_DEVIATION = 1.4826;

    private Robust() {}

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The median absolute deviation from the median, scaled to a standard deviation. */
    static double deviation(double[] values) {
        double median = median(values);
        return TO_DEVIATION
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }
}
