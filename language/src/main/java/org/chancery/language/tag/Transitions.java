package org.chancery.language.tag;

import java.util.Arrays;

/** For each two tags in a row the weights of all tags that may follow, and the powers of these, reckoned beforehand. */
final class Transitions {

    /** How many tags there are; as a tag, that there is none because the sentence begins. */
    final int none;

    private final double[] weights;
    private final double[] powers;

    Transitions(TagModel model) {
        none = model.tags().size();
        int kinds = none + 1;
        weights = new double[kinds * kinds * none];
        powers = new double[weights.length];
        double[] sums = new double[none];
        for (int pair = 0; pair < kinds * kinds; pair++) {
            Arrays.fill(sums, 0);
            model.rows().add(model.pairRows()[pair], sums);
            model.rows().add(model.lastRows()[pair % kinds], sums);
            for (int tag = 0; tag < none; tag++) {
                weights[pair * none + tag] = sums[tag];
                powers[pair * none + tag] = Math.exp(sums[tag]);
            }
        }
    }

    /** Where the weights for what follows two tags begin. */
    int place(int beforeLast, int last) {
        return (beforeLast * (none + 1) + last) * none;
    }

    double weight(int place, int tag) {
        return weights[place + tag];
    }

    /** The logarithm of the sum over all tags of what weights for the place and the word make of them. */
    double logSum(int place, double[] wordPowers) {
        double even = 0;
        double odd = 0;
        int tag = 0;
        for (; tag + 1 < none; tag += 2) {
            even += powers[place + tag] * wordPowers[tag];
            odd += powers[place + tag + 1] * wordPowers[tag + 1];
        }
        if (tag < none) {
            even += powers[place + tag] * wordPowers[tag];
        }
        return Math.log(even + odd);
    }
}
