package org.chancery.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression over named traits, by cyclic coordinate descent with Newton steps and a ridge penalty: few events
 * and many traits ask for weights near nought. Deterministic.
 */
final class Logistic {

    static final String ALWAYS = "always";

    private static final double PENALTY = 40;
    private static final int ROUNDS = 60;

    /** An outcome with the traits it is to be told from. */
    interface Case {
        Set<String> traits();

        boolean right();
    }

    private final Map<String, Double> weights = new TreeMap<>();

    private Logistic() {}

    static Logistic learn(List<? extends Case> cases) {
        Logistic learned = new Logistic();
        Map<String, List<Integer>> having = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            int number = i;
            having.computeIfAbsent(ALWAYS, any -> new ArrayList<>()).add(number);
            cases.get(i)
                    .traits()
                    .forEach(trait -> having.computeIfAbsent(trait, any -> new ArrayList<>())
                            .add(number));
        }
        double[] sums = new double[cases.size()];
        for (int round = 0; round < ROUNDS; round++) {
            having.forEach((trait, numbers) -> learned.step(trait, numbers, cases, sums));
        }
        return learned;
    }

    /** A Newton step for one weight; the sums of the cases that have the trait follow. */
    private void step(String trait, List<Integer> numbers, List<? extends Case> cases, double[] sums) {
        double penalty = trait.equals(ALWAYS) ? 0 : PENALTY;
        double weight = weights.getOrDefault(trait, 0.0);
        double slope = -penalty * weight;
        double curve = penalty + 1e-9;
        for (int number : numbers) {
            double said = probability(sums[number]);
            slope += (cases.get(number).right() ? 1 : 0) - said;
            curve += said * (1 - said);
        }
        double change = slope / curve;
        weights.put(trait, weight + change);
        numbers.forEach(number -> sums[number] += change);
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** The probability that a case of these traits is right; traits never met count nothing. */
    double of(Set<String> traits) {
        double sum = weights.getOrDefault(ALWAYS, 0.0);
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return probability(sum);
    }

    /** The weights by trait, sorted by name. */
    Map<String, Double> weights() {
        return weights;
    }
}
