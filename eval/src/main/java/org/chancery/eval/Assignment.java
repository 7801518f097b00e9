package org.chancery.eval;

import java.util.Arrays;

/**
 * Pairs rows with columns, one to one, so that the weights add up to as much as can be.
 *
 * <p>Augmenting paths over potentials (Kuhn and Munkres), on the negated weights of a square table.
 */
final class Assignment {

    private static final int FREE = -1;

    private final double[][] weight;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] weight, int rows, int columns) {
        this.weight = weight;
        this.size = Math.max(rows, columns);
        this.rowPotential = new double[size];
        this.columnPotential = new double[size];
        this.rowOf = new int[size];
        Arrays.fill(rowOf, FREE);
    }

    /**
     * For each row the column it is paired with, -1 for none.
     *
     * @param weight rows by columns; pairs of weight 0 are never made
     */
    static int[] best(double[][] weight, int rows, int columns) {
        Assignment assignment = new Assignment(weight, rows, columns);
        for (int row = 0; row < assignment.size; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, FREE);
        for (int column = 0; column < columns; column++) {
            int row = assignment.rowOf[column];
            if (row < rows && weight[row][column] > 0) {
                columnOf[row] = column;
            }
        }
        return columnOf;
    }

    private double cost(int row, int column) {
        return row < weight.length && column < weight[row].length ? -weight[row][column] : 0;
    }

    /** Finds the cheapest chain of exchanges that frees a column for the row, and carries it out. */
    private void place(int newRow) {
        double[] slack = new double[size];
        int[] cameFrom = new int[size];
        boolean[] seen = new boolean[size];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int row = newRow;
        int column = FREE;
        while (row != FREE) {
            int next = relax(row, column, slack, cameFrom, seen);
            shift(newRow, slack, seen, slack[next]);
            seen[next] = true;
            column = next;
            row = rowOf[column];
        }
        while (column != FREE) {
            int previous = cameFrom[column];
            rowOf[column] = previous == FREE ? newRow : rowOf[previous];
            column = previous;
        }
    }

    /** Brings the slacks up to date with a row just reached; the unseen column of least slack. */
    private int relax(int row, int column, double[] slack, int[] cameFrom, boolean[] seen) {
        int least = FREE;
        for (int other = 0; other < size; other++) {
            if (seen[other]) {
                continue;
            }
            double reduced = cost(row, other) - rowPotential[row] - columnPotential[other];
            if (reduced < slack[other]) {
                slack[other] = reduced;
                cameFrom[other] = column;
            }
            if (least == FREE || slack[other] < slack[least]) {
                least = other;
            }
        }
        return least;
    }

    private void shift(int newRow, double[] slack, boolean[] seen, double by) {
        rowPotential[newRow] += by;
        for (int column = 0; column < size; column++) {
            if (seen[column]) {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
