package org.chancery.language.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;

/** Numbered rows of weights of which most are 0. Never changes. */
public final class SparseRows {

    /** No row: adds nothing. */
    public static final int NONE = -1;

    private final int[] starts;
    private final byte[] columns;
    private final double[] weights;

    private SparseRows(int[] starts, byte[] columns, double[] weights) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /** Rows that were written. */
    public static SparseRows read(CacheInput input) throws IOException {
        return new SparseRows(input.ints(), input.bytes(), input.doubles());
    }

    /** Keeps the rows. */
    public void write(CacheOutput output) throws IOException {
        output.ints(starts);
        output.bytes(columns);
        output.doubles(weights);
    }

    /** Adds a row to the sums, one for each column. */
    public void add(int row, double[] sums) {
        if (row < 0) {
            return;
        }
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sums[columns[i]] += weights[i];
        }
    }

    /** Gathers rows. */
    public static final class Builder {

        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final List<Byte> columns = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        /** Ends a row of these weights, one for each column; answers its number, or {@link #NONE} when all are 0. */
        public int row(double[] row) {
            int before = columns.size();
            for (int column = 0; column < row.length; column++) {
                if (row[column] != 0) {
                    columns.add((byte) column);
                    weights.add(row[column]);
                }
            }
            if (columns.size() == before) {
                return NONE;
            }
            starts.add(columns.size());
            return starts.size() - 2;
        }

        /** All rows. */
        public SparseRows build() {
            byte[] packed = new byte[columns.size()];
            for (int i = 0; i < packed.length; i++) {
                packed[i] = columns.get(i);
            }
            return new SparseRows(
                    starts.stream().mapToInt(Integer::intValue).toArray(),
                    packed,
                    weights.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
