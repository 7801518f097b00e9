package org.chancery.language.parse;

/**
 * The moves of the parser, in the order of the model: to the left with each relation, to the right likewise, shift. The
 * two with the relation of the root are left out: that move is only ever made when there is no other.
 */
final class Moves {

    /** Behind the relation that stands for none, the model names that of the root. */
    static final int ROOT = 1;

    private final int relations;

    Moves(int relations) {
        this.relations = relations - 2;
    }

    int count() {
        return 2 * relations + 1;
    }

    boolean isShift(int move) {
        return move == 2 * relations;
    }

    boolean isLeft(int move) {
        return move < relations;
    }

    /** The number of the relation of a move that is no shift. */
    int relation(int move) {
        return ROOT + 1 + (move < relations ? move : move - relations);
    }

    /** The column of the model in which the scores of the move stand. */
    int column(int move) {
        if (isLeft(move)) {
            return move + 1;
        }
        return move + 2;
    }
}
