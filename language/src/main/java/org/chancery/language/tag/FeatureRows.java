package org.chancery.language.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.language.library.Innards;
import org.chancery.language.table.SparseRows;
import org.chancery.language.table.WordTable;

/** The weights of the library's model, a row for each value of each of its features. */
final class FeatureRows {

    private final WordTable tags;
    private final SparseRows.Builder rows = new SparseRows.Builder();

    /** For each feature of the library: value to row. */
    private final List<Map<String, Integer>> rowOfValue = new ArrayList<>();

    @SuppressWarnings("unchecked")
    FeatureRows(MaxentTagger library) throws IOException {
        tags = WordTable.of(tagNames(library));
        check(library);
        double[] weights = Innards.of(Innards.of(library, "prob", Object.class), "lambda", double[].class);
        for (Object values : Innards.of(library, "fAssociations", List.class)) {
            Map<String, Integer> numbers = new HashMap<>();
            new TreeMap<>((Map<String, int[]>) values)
                    .forEach((value, places) -> numbers.put(value, rows.row(row(weights, places))));
            rowOfValue.add(numbers);
        }
    }

    private static List<String> tagNames(MaxentTagger library) {
        List<String> names = new ArrayList<>();
        for (int tag = 0; tag < library.numTags(); tag++) {
            names.add(library.getTag(tag));
        }
        return names;
    }

    /** Another model may ask for other things, which would be read in vain. */
    private static void check(MaxentTagger library) throws IOException {
        List<String> given = new ArrayList<>();
        for (String part : List.of("extractors", "extractorsRare")) {
            Object extractors = Innards.of(library, part, Object.class);
            for (Object extractor : Innards.of(extractors, "v", Object[].class)) {
                given.add(extractor.toString());
            }
        }
        List<String> known = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            for (int length = 1; length <= feature.lengths; length++) {
                known.add(feature.libraryName(length));
            }
        }
        if (!given.equals(known)) {
            throw new IOException("the tagger's model has other features than are known: " + given);
        }
    }

    private static double[] row(double[] weights, int[] places) {
        double[] row = new double[places.length];
        for (int tag = 0; tag < row.length; tag++) {
            row[tag] = places[tag] < 0 ? 0 : weights[places[tag]];
        }
        return row;
    }

    WordTable tags() {
        return tags;
    }

    SparseRows rows() {
        return rows.build();
    }

    /** The values of a feature of which the model knows something. */
    Set<String> values(Feature feature) {
        return values(feature, 1);
    }

    /** The values of a feature for a length. */
    Set<String> values(Feature feature, int length) {
        return rowOfValue.get(feature.first() + length - 1).keySet();
    }

    int row(Feature feature, String value) {
        return row(feature, 1, value);
    }

    int row(Feature feature, int length, String value) {
        return rowOfValue.get(feature.first() + length - 1).getOrDefault(value, SparseRows.NONE);
    }

    /** The rows of values in their order. */
    int[] rowsOf(Feature feature, List<String> values) {
        return values.stream().mapToInt(value -> row(feature, value)).toArray();
    }
}
