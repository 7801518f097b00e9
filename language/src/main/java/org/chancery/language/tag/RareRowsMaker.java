package org.chancery.language.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chancery.language.library.Innards;
import org.chancery.language.table.Clusters;
import org.chancery.language.table.WordTable;

/** Takes out of the library's model what it knows of rare words. */
final class RareRowsMaker {

    private static final List<Feature> SHAPES =
            List.of(Feature.SHAPE_BEFORE, Feature.SHAPE, Feature.SHAPE_BEHIND, Feature.FULL_SHAPE);

    private static final List<Feature> CLUSTERS =
            List.of(Feature.CLUSTER_BEFORE, Feature.CLUSTER, Feature.CLUSTER_BEHIND);

    /** In the order of the signs of {@link RareRows}. */
    private static final List<Feature> SIGNS = List.of(
            Feature.UPPER,
            Feature.DIGIT,
            Feature.DASH,
            Feature.LETTER_DIGIT_DASH,
            Feature.COMPANY,
            Feature.ALL_UPPER,
            Feature.UPPER_DIGIT_DASH,
            Feature.UPPER_AT_START,
            Feature.NO_ALPHANUMERIC);

    /** In place of a beginning or end that a word is too short for. */
    private static final String SHORT = "######";

    private final MaxentTagger library;
    private final FeatureRows features;

    RareRowsMaker(MaxentTagger library, FeatureRows features) {
        this.library = library;
        this.features = features;
    }

    RareRows make() throws IOException {
        WordTable[] shapes =
                SHAPES.stream().map(shape -> WordTable.of(sorted(shape, 1))).toArray(WordTable[]::new);
        int[][] shapeRows = SHAPES.stream()
                .map(shape -> features.rowsOf(shape, sorted(shape, 1)))
                .toArray(int[][]::new);
        Clusters clusters = clusters();
        List<String> names =
                IntStream.range(0, clusters.size()).mapToObj(clusters::name).toList();
        int[][] clusterRows =
                CLUSTERS.stream().map(place -> features.rowsOf(place, names)).toArray(int[][]::new);
        List<String> triples = sorted(Feature.CLUSTERS, 1);
        return new RareRows(
                shapes,
                shapeRows,
                clusters,
                clusterRows,
                WordTable.of(triples),
                features.rowsOf(Feature.CLUSTERS, triples),
                new WordTable[] {WordTable.of(affixes(Feature.PREFIX)), WordTable.of(affixes(Feature.SUFFIX))},
                new int[][] {affixRows(Feature.PREFIX), affixRows(Feature.SUFFIX)},
                shortRows(),
                signRows(),
                companies(),
                tagRows(Feature.CAPITAL_AT_START),
                tagRows(Feature.CAPITAL_INSIDE));
    }

    @SuppressWarnings("unchecked")
    private Clusters clusters() throws IOException {
        Object classes = Innards.of(extractor(Feature.CLUSTER), "lexicon", Object.class);
        if (Innards.of(classes, "casedDistSim", Boolean.class) || Innards.of(classes, "mapdigits", Boolean.class)) {
            throw new IOException("the tagger's model has classes of words of another kind");
        }
        return Clusters.of(
                (Map<String, String>) Innards.of(classes, "lexicon", Map.class),
                Innards.of(classes, "unk", String.class));
    }

    @SuppressWarnings("unchecked")
    private CompanyNames companies() throws IOException {
        Set<String> ends = Innards.of(extractor(Feature.COMPANY), "companyNameEnds", Set.class);
        return new CompanyNames(WordTable.of(new ArrayList<>(new TreeSet<>(ends))));
    }

    private Object extractor(Feature feature) throws IOException {
        Object extractors = Innards.of(library, "extractorsRare", Object.class);
        return Innards.of(extractors, "v", Object[].class)[feature.first() - Feature.FIRST_RARE.first()];
    }

    private List<String> sorted(Feature feature, int length) {
        return new ArrayList<>(new TreeSet<>(features.values(feature, length)));
    }

    private List<String> affixes(Feature feature) {
        return perLength(length -> sorted(feature, length).stream()
                .filter(affix -> affix.length() == length)
                .toList());
    }

    private int[] affixRows(Feature feature) {
        return affixes(feature).stream()
                .mapToInt(affix -> features.row(feature, affix.length(), affix))
                .toArray();
    }

    private static List<String> perLength(IntFunction<List<String>> ofLength) {
        return IntStream.rangeClosed(1, RareRows.LONGEST_AFFIX)
                .mapToObj(ofLength)
                .flatMap(List::stream)
                .toList();
    }

    private int[] shortRows() {
        int[] rows = new int[2 * RareRows.LONGEST_AFFIX];
        for (int i = 0; i < RareRows.LONGEST_AFFIX; i++) {
            rows[i] = features.row(Feature.PREFIX, i + 1, SHORT);
            rows[RareRows.LONGEST_AFFIX + i] = features.row(Feature.SUFFIX, i + 1, SHORT);
        }
        return rows;
    }

    private int[] signRows() {
        return SIGNS.stream()
                .flatMapToInt(sign -> IntStream.of(features.row(sign, "0"), features.row(sign, "1")))
                .toArray();
    }

    /** First the row for no tag, then a row for each tag. */
    private int[] tagRows(Feature feature) {
        int[] rows = new int[features.tags().size() + 1];
        rows[0] = features.row(feature, "0");
        for (int tag = 0; tag + 1 < rows.length; tag++) {
            rows[tag + 1] = features.row(feature, features.tags().word(tag));
        }
        return rows;
    }
}
