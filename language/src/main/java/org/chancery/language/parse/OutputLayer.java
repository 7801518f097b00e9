package org.chancery.language.parse;

import java.util.Arrays;

/**
 * The scores of all moves from the hidden units. For some sentences at once: each stretch of weights is used for all of
 * them while it is at hand.
 */
final class OutputLayer {

    /** Hidden units taken at once. */
    static final int STEP = 4;

    private final int moves;

    /** By hidden unit, then by move. */
    private final float[][] weights;

    OutputLayer(Model model, Moves moves) {
        this.moves = moves.count();
        this.weights = new float[Model.padded(model.hidden())][scores()];
        for (int unit = 0; unit < model.hidden(); unit++) {
            for (int move = 0; move < this.moves; move++) {
                weights[unit][move] = model.outer()[unit][moves.column(move)];
            }
        }
    }

    /** How long an array of scores is. */
    int scores() {
        return Sums.padded(moves, 1);
    }

    /**
     * Scores the moves.
     *
     * @param units by sentence, then by hidden unit
     * @param scores by sentence, then by move
     * @param sentences how many
     */
    void score(float[][] units, float[][] scores, int sentences) {
        for (int sentence = 0; sentence < sentences; sentence++) {
            Arrays.fill(scores[sentence], 0);
        }
        for (int unit = 0; unit < weights.length; unit += STEP) {
            float[] weights0 = weights[unit];
            float[] weights1 = weights[unit + 1];
            float[] weights2 = weights[unit + 2];
            float[] weights3 = weights[unit + 3];
            for (int sentence = 0; sentence < sentences; sentence++) {
                float[] from = units[sentence];
                Sums.addScaled(
                        scores[sentence],
                        weights0,
                        weights1,
                        weights2,
                        weights3,
                        from[unit],
                        from[unit + 1],
                        from[unit + 2],
                        from[unit + 3]);
            }
        }
    }
}
