package org.chancery.language.parse;

/**
 * Loops over whole arrays, in the only shape that the compiler turns into vector instructions: every array indexed by the
 * loop variable alone, few arrays to a loop. Each number comes out by the same additions in the same order wherever it
 * stands in an array.
 */
final class Sums {

    private Sums() {}

    /** Adds four arrays, each times its factor. */
    static void addScaled(
            float[] sum,
            float[] first,
            float[] second,
            float[] third,
            float[] fourth,
            float times1,
            float times2,
            float times3,
            float times4,
            int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += times1 * first[i] + times2 * second[i] + times3 * third[i] + times4 * fourth[i];
        }
    }

    /**
     * Adds four arrays to each of two sums. Half as much to fetch from memory as two calls for one sum; but the compiler
     * turns so long a loop into vector instructions only where it is told to unroll long ones.
     */
    static void addScaledTwice(
            float[] sum,
            float[] other,
            float[] first,
            float[] second,
            float[] third,
            float[] fourth,
            float[] times,
            int at,
            int length) {
        float times1 = times[at];
        float times2 = times[at + 1];
        float times3 = times[at + 2];
        float times4 = times[at + 3];
        float others1 = times[at + 4];
        float others2 = times[at + 5];
        float others3 = times[at + 6];
        float others4 = times[at + 7];
        for (int i = 0; i < length; i++) {
            float one = first[i];
            float two = second[i];
            float three = third[i];
            float four = fourth[i];
            sum[i] += times1 * one + times2 * two + times3 * three + times4 * four;
            other[i] += others1 * one + others2 * two + others3 * three + others4 * four;
        }
    }

    static void addScaled(float[] sum, float[] one, float times, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += times * one[i];
        }
    }

    static void add(float[] sum, float[] first, float[] second) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += first[i] + second[i];
        }
    }

    static void add(float[] sum, float[] first) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += first[i];
        }
    }

    static void set(float[] sum, float[] first, float[] second) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first[i] + second[i];
        }
    }

    static void set(float[] sum, float[] first, float[] second, float[] third) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first[i] + second[i] + third[i];
        }
    }

    static void set(float[] sum, float[] first, float[] second, float[] third, float[] fourth) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first[i] + second[i] + third[i] + fourth[i];
        }
    }

    /** Each number to the power of three. */
    static void cube(float[] cubes, float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            cubes[i] = numbers[i] * numbers[i] * numbers[i];
        }
    }
}
