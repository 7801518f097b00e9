package org.chancery.language.parse;

/**
 * Loops over whole arrays, in the only shape that the compiler turns into vector instructions: every array indexed by the
 * loop variable alone, few arrays to a loop. Each number comes out by the same additions in the same order wherever it
 * stands in an array.
 */
final class Sums {

    /** The bytes before the first number of an array, and those of a line of the processor's cache. */
    private static final int HEADER = 16;

    private static final int LINE = 64;

    private Sums() {}

    /**
     * The least length, not below the given one, with which arrays that lie one behind the other all begin at the same
     * place of a cache line. Loops over several of them are faster by a third.
     *
     * @param multiple what the length shall be a multiple of
     */
    static int padded(int length, int multiple) {
        int padded = length;
        while (padded % multiple != 0 || (HEADER + Float.BYTES * padded) % LINE != 0) {
            padded++;
        }
        return padded;
    }

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
            float times4) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times1 * first[i] + times2 * second[i] + times3 * third[i] + times4 * fourth[i];
        }
    }

    static void addScaled(float[] sum, float[] one, float times) {
        for (int i = 0; i < sum.length; i++) {
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
