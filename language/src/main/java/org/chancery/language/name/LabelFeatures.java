package org.chancery.language.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.language.library.Innards;
import org.chancery.language.table.SparseRows;

/**
 * The weights of the library's model: for each kind of feature the rows of its values, the columns in the order of the
 * labels.
 */
final class LabelFeatures {

    private static final String OF_WORD = "|C";
    private static final String OF_PAIR = "|CpC";

    /** Beginnings and ends of words stand between two of these, all other features behind a dash. */
    private static final char PART = '#';

    static final String PARTS = "#";

    private final List<String> labels;
    private final byte[] pairs;
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();
    private final List<float[]> wordWeights = new ArrayList<>();
    private final List<float[]> pairWeights = new ArrayList<>();

    @SuppressWarnings("unchecked")
    LabelFeatures(CRFClassifier<?> library) throws IOException {
        Index<String> classes = library.classIndex;
        labels = new ArrayList<>(classes.objectsList());
        pairs = new byte[labels.size() * labels.size()];
        List<Index<CRFLabel>> orders = Innards.of(library, "labelIndices", List.class);
        if (orders.size() != 2) {
            throw new IOException("the name finder's model looks at more than pairs of words");
        }
        int[] wordColumns = columns(orders.get(0));
        int[] pairColumns = columns(orders.get(1));
        for (int column : pairColumns) {
            pairs[column] = 1;
        }
        float[][] weights = Innards.of(library, "weights", float[][].class);
        int number = 0;
        for (String feature : (Index<String>) Innards.of(library, "featureIndex", Index.class)) {
            take(feature, weights[number], wordColumns, pairColumns);
            number++;
        }
    }

    private int[] columns(Index<CRFLabel> order) {
        int[] columns = new int[order.size()];
        for (int i = 0; i < columns.length; i++) {
            for (int label : order.get(i).getLabel()) {
                columns[i] = columns[i] * labels.size() + label;
            }
        }
        return columns;
    }

    private void take(String feature, float[] weights, int[] wordColumns, int[] pairColumns) throws IOException {
        boolean pair = feature.endsWith(OF_PAIR);
        if (!pair && !feature.endsWith(OF_WORD)) {
            throw new IOException("the name finder's model has a feature of another kind: " + feature);
        }
        String name = feature.substring(0, feature.lastIndexOf('|'));
        boolean part = !pair && name.charAt(0) == PART && name.charAt(name.length() - 1) == PART;
        int dash = name.lastIndexOf('-');
        String kind = part ? PARTS : name.substring(dash + 1);
        String value = part ? name.substring(1, name.length() - 1) : name.substring(0, Math.max(0, dash));
        List<float[]> all = pair ? pairWeights : wordWeights;
        float[] row = new float[pair ? pairs.length : labels.size()];
        int[] columns = pair ? pairColumns : wordColumns;
        for (int i = 0; i < columns.length; i++) {
            row[columns[i]] = weights[i];
        }
        rows.computeIfAbsent(kind, none -> new HashMap<>()).put(value, all.size());
        all.add(row);
    }

    List<String> labels() {
        return labels;
    }

    byte[] pairs() {
        return pairs;
    }

    /** The kinds of features there are. */
    Set<String> kinds() {
        return rows.keySet();
    }

    /** The values of a kind, in order. */
    List<String> values(String kind) {
        return rows.getOrDefault(kind, Map.of()).keySet().stream().sorted().toList();
    }

    int row(String kind, String value) {
        return rows.getOrDefault(kind, Map.of()).getOrDefault(value, SparseRows.NONE);
    }

    int[] rowsOf(String kind, List<String> values) {
        return values.stream().mapToInt(value -> row(kind, value)).toArray();
    }

    float[] wordWeights() {
        return joined(wordWeights);
    }

    float[] pairWeights() {
        return joined(pairWeights);
    }

    private static float[] joined(List<float[]> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(0).length;
        float[] all = new float[rows.size() * width];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, all, row * width, width);
        }
        return all;
    }
}
