package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void aRowGivesWayWhereThatGainsMore() {
        assertThat(Assignment.best(new double[][] {{5, 4}, {5, 0}}, 2, 2)).containsExactly(1, 0);
    }

    @Test
    void pairsOfNoWeightAreNotMade() {
        assertThat(Assignment.best(new double[][] {{0, 0, 0}, {0, 2, 0}}, 2, 3)).containsExactly(-1, 1);
        assertThat(Assignment.best(new double[2][0], 2, 0)).containsExactly(-1, -1);
        assertThat(Assignment.best(new double[0][], 0, 3)).isEmpty();
    }

    @Test
    void noOtherPairingWeighsMore() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + random.nextInt(4);
            int columns = 1 + random.nextInt(4);
            double[][] weight = new double[rows][columns];
            for (double[] row : weight) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(6);
                }
            }
            double sum = 0;
            int[] best = Assignment.best(weight, rows, columns);
            for (int row = 0; row < rows; row++) {
                sum += best[row] < 0 ? 0 : weight[row][best[row]];
            }
            assertThat(sum).isEqualTo(most(weight, 0, new boolean[columns]));
        }
    }

    private static double most(double[][] weight, int row, boolean[] taken) {
        if (row == weight.length) {
            return 0;
        }
        double most = most(weight, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                most = Math.max(most, weight[row][column] + most(weight, row + 1, taken));
                taken[column] = false;
            }
        }
        return most;
    }
}
