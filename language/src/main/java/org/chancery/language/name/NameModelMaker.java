package org.chancery.language.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.language.cache.ModelFile;
import org.chancery.language.library.Innards;
import org.chancery.language.library.Spelling;
import org.chancery.language.table.Clusters;
import org.chancery.language.table.WordTable;

/** Takes the name finder's weights out of the library's model. */
final class NameModelMaker {

    /** What the library calls the features of each role, in the order of the roles. */
    private static final List<String> WORD_ROLES = List.of("PW", "NW", "DISJP", "DISJN", "PSEQW", "PSEQpW");

    private static final List<String> SHAPE_ROLES =
            List.of("TYPE", "PTYPE", "NTYPE", "PSEQpS", "PSEQcS", "TPS2", "TNS1");

    private static final List<String> CLUSTER_ROLES = List.of("DISTSIM", "PDISTSIM", "NDISTSIM", "PSEQpDS", "PSEQcDS");

    private static final List<String> JOINED_KINDS =
            List.of("CNTYPE", "PCTYPE", "PCNTYPE", "PW_CTYPE", "NW_CTYPE", "PPW_CTYPE", "NNW_CTYPE", "PSEQW2", "TYPES");

    private static final String WORD = "WORD";
    private static final String CLUSTER_PAIR = "PSEQpcDS";

    /** What stands outside a sentence: nothing, but for some features this. */
    private static final String OUTSIDE = "";

    private static final String NULL = "null";

    private final CRFClassifier<CoreLabel> library;
    private final Object factory;
    private final LabelFeatures features;
    private final WordTable known;
    private final Clusters clusters;

    @SuppressWarnings("unchecked")
    NameModelMaker(ModelFile file) throws IOException {
        try (InputStream bytes = new GZIPInputStream(file.open(), 1 << 16)) {
            library = CRFClassifier.getClassifier(bytes);
        } catch (ClassNotFoundException | RuntimeException unreadable) {
            throw new IOException("the model " + file.resource() + " cannot be read", unreadable);
        }
        factory = library.featureFactories.get(0);
        features = new LabelFeatures(library);
        known = WordTable.of(new ArrayList<>(new TreeSet<>(library.getKnownLCWords())));
        clusters = Clusters.of(
                (Map<String, String>) Innards.of(factory, "lexicon", Map.class), library.flags.unknownWordDistSimClass);
    }

    NameModel make() throws IOException {
        check();
        List<String> words = words();
        List<String> shapes = shapes(words);
        List<String> parts = features.values(LabelFeatures.PARTS);
        NameModel model = model(
                words,
                shapes,
                parts,
                new double[words.size() * features.labels().size()]);
        addOwn(model, words);
        return model;
    }

    private NameModel model(List<String> words, List<String> shapes, List<String> parts, double[] own)
            throws IOException {
        WordTable shapeTable = WordTable.of(shapes);
        ClusterRows clusterRows = clusterRows();
        return new NameModel(
                WordTable.of(features.labels()),
                features.pairs(),
                features.wordWeights(),
                features.pairWeights(),
                wordRows(words, shapeTable, clusterRows, own),
                new ShapeRows(shapeTable, shapeRoles(shapes)),
                clusterRows,
                joined(),
                WordTable.of(parts),
                features.rowsOf(LabelFeatures.PARTS, parts),
                single(),
                known,
                Innards.of(factory, "titlePattern", Pattern.class).pattern());
    }

    /** Another model may ask for other things, which would be read in vain. */
    private void check() throws IOException {
        Set<String> asked =
                new TreeSet<>(List.of(WORD, CLUSTER_PAIR, LabelFeatures.PARTS, "PSEQ", "IS_TITLE", "PATTERN", "X"));
        Stream.of(WORD_ROLES, SHAPE_ROLES, CLUSTER_ROLES, JOINED_KINDS).forEach(asked::addAll);
        if (!features.kinds().equals(asked)) {
            throw new IOException("the name finder's model has other features than are known: " + features.kinds());
        }
    }

    /** All words the model asks for and what they are in American spelling, and none. */
    private List<String> words() {
        TreeSet<String> words = new TreeSet<>(features.values(WORD));
        WORD_ROLES.forEach(role -> words.addAll(features.values(role)));
        words.addAll(library.getKnownLCWords());
        words.add(OUTSIDE);
        Deque<String> open = new ArrayDeque<>(words);
        LinkedHashMap<String, String> all = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String word = open.removeFirst();
            if (all.putIfAbsent(word, Spelling.american(word)) == null) {
                open.addLast(Spelling.american(word));
            }
        }
        return new ArrayList<>(all.keySet());
    }

    private String shape(String word) {
        return word.equals(OUTSIDE) ? OUTSIDE : NameShapes.of(word, known);
    }

    private List<String> shapes(List<String> words) {
        TreeSet<String> shapes = new TreeSet<>();
        SHAPE_ROLES.forEach(role -> shapes.addAll(features.values(role)));
        words.forEach(word -> shapes.add(shape(word)));
        return new ArrayList<>(shapes);
    }

    private WordRows wordRows(List<String> words, WordTable shapes, ClusterRows clusters, double[] own) {
        WordTable table = WordTable.of(words);
        return new WordRows(
                table,
                words.stream()
                        .mapToInt(word -> table.find(Spelling.american(word)))
                        .toArray(),
                words.stream().mapToInt(word -> shapes.find(shape(word))).toArray(),
                words.stream()
                        .mapToInt(word -> word.equals(OUTSIDE) ? clusters.outside() : clusters.cluster(word))
                        .toArray(),
                own,
                WORD_ROLES.stream().map(role -> features.rowsOf(role, words)).toArray(int[][]::new));
    }

    private int[][] shapeRoles(List<String> shapes) {
        int[][] roles =
                SHAPE_ROLES.stream().map(role -> features.rowsOf(role, shapes)).toArray(int[][]::new);
        roles[ShapeRows.NEXT][shapes.indexOf(OUTSIDE)] = features.row(SHAPE_ROLES.get(ShapeRows.NEXT), NULL);
        return roles;
    }

    private ClusterRows clusterRows() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, clusters.size()).mapToObj(clusters::name).toList());
        names.add(OUTSIDE);
        int[][] roles =
                CLUSTER_ROLES.stream().map(role -> features.rowsOf(role, names)).toArray(int[][]::new);
        for (int role : new int[] {ClusterRows.BEFORE, ClusterRows.BEHIND}) {
            roles[role][clusters.size()] = features.row(CLUSTER_ROLES.get(role), NULL);
        }
        int[] pairs = names.stream()
                .flatMapToInt(
                        first -> names.stream().mapToInt(second -> features.row(CLUSTER_PAIR, first + '-' + second)))
                .toArray();
        return new ClusterRows(clusters, roles, pairs);
    }

    private JoinedRows joined() {
        return new JoinedRows(
                JOINED_KINDS.stream()
                        .map(kind -> WordTable.of(features.values(kind)))
                        .toArray(WordTable[]::new),
                JOINED_KINDS.stream()
                        .map(kind -> features.rowsOf(kind, features.values(kind)))
                        .toArray(int[][]::new));
    }

    private int[] single() {
        return new int[] {
            features.row(LabelFeatures.PARTS, "#"),
            features.row("IS_TITLE", ""),
            features.row("PATTERN", "NO-OCCURRENCE"),
            features.row("X", "X-PREV-OCCURRENCE"),
            features.row("X", "X-NEXT-OCCURRENCE"),
            features.row("PSEQ", "")
        };
    }

    /** Adds up for each known word what it says of itself. */
    private void addOwn(NameModel model, List<String> words) {
        OwnRows own = new OwnRows(model);
        for (int word = 0; word < words.size(); word++) {
            int place = word * features.labels().size();
            int shape = model.words().shapes()[word];
            int cluster = model.words().clusters()[word];
            own.add(words.get(word), shape, cluster, model.words().own(), place);
            model.addWord(features.row(WORD, words.get(word)), model.words().own(), place);
        }
    }
}
