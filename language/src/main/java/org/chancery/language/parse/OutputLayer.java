package org.chancery.language.parse;

import java.util.Arrays;

/**
 * The scores of all moves for many sentences at once: the hidden units of all of them stand side by side, so that one
 * weight is used for all in one loop.
 */
final class OutputLayer {

    /** Set where the machine runs with -XX:LoopUnrollLimit=1000, as the launcher has it: which loop is the faster. */
    static final String LONG_LOOPS = "chancery.longLoops";

    /** Hidden units taken at once. */
    private static final int STEP = 4;

    private final int hidden;
    private final int moves;
    private final boolean longLoops;

    /** By step, then by move, then by unit of the step. */
    private final float[] weights;

    OutputLayer(Model model, Moves moves, boolean longLoops) {
        this.hidden = model.hidden();
        this.moves = moves.count();
        this.longLoops = longLoops;
        if (hidden % STEP != 0) {
            throw new IllegalArgumentException(hidden + " hidden units are no multiple of " + STEP);
        }
        weights = new float[hidden * this.moves];
        for (int unit = 0; unit < hidden; unit++) {
            for (int move = 0; move < this.moves; move++) {
                weights[(unit / STEP * this.moves + move) * STEP + unit % STEP] =
                        model.outer()[unit][moves.column(move)];
            }
        }
    }

    /**
     * Scores the moves.
     *
     * @param units by hidden unit, then by sentence
     * @param scores by move, then by sentence
     * @param sentences how many
     */
    void score(float[][] units, float[][] scores, int sentences) {
        for (float[] row : scores) {
            Arrays.fill(row, 0, sentences, 0);
        }
        for (int unit = 0; unit < hidden; unit += STEP) {
            int at = unit * moves;
            int move = 0;
            for (; longLoops && move + 1 < moves; move += 2, at += 2 * STEP) {
                Sums.addScaledTwice(
                        scores[move],
                        scores[move + 1],
                        units[unit],
                        units[unit + 1],
                        units[unit + 2],
                        units[unit + 3],
                        weights,
                        at,
                        sentences);
            }
            for (; move < moves; move++, at += STEP) {
                Sums.addScaled(
                        scores[move],
                        units[unit],
                        units[unit + 1],
                        units[unit + 2],
                        units[unit + 3],
                        weights[at],
                        weights[at + 1],
                        weights[at + 2],
                        weights[at + 3],
                        sentences);
            }
        }
    }
}
