package org.chancery.store.join;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words as ascending numbers, so that what two tellings have in common is counted without comparing letters. The least bit
 * of a number tells whether the word begins with a digit.
 */
final class Bag {

    private final long[] numbers;

    private Bag(long[] numbers) {
        this.numbers = numbers;
    }

    static Bag of(Collection<String> words) {
        long[] numbers = new long[words.size()];
        int count = 0;
        for (String word : words) {
            numbers[count++] = number(word);
        }
        Arrays.sort(numbers);
        return new Bag(numbers);
    }

    private static long number(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return (hash ^ (hash >>> 29)) & ~1L | (digit ? 1 : 0);
    }

    int size() {
        return numbers.length;
    }

    /** How many words both have; those that begin with a digit are counted in the upper half as well. */
    long shared(Bag other) {
        long[] one = numbers;
        long[] two = other.numbers;
        long shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < two.length) {
            if (one[i] == two[j]) {
                shared += 1 + ((one[i] & 1) << Integer.SIZE);
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
