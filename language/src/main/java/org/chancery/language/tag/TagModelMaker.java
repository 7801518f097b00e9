package org.chancery.language.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.chancery.language.cache.ModelFile;
import org.chancery.language.library.Innards;
import org.chancery.language.library.Spelling;
import org.chancery.language.table.WordTable;

/** Takes the tagger's weights out of the library's model. */
final class TagModelMaker {

    /** Words met less often than this are rare. */
    private static final int RARE = 5;

    private final MaxentTagger library;
    private final FeatureRows features;
    private final TagSets sets;
    private final Map<String, Object> counts;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TagModelMaker(ModelFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            library = new MaxentTagger(bytes, new Properties(), false);
        } catch (RuntimeException unreadable) {
            throw new IOException("the model " + file.resource() + " cannot be read", unreadable);
        }
        features = new FeatureRows(library);
        sets = new TagSets(library, features.tags());
        counts = counts();
    }

    TagModel make() throws IOException {
        numberWords();
        List<String> words = new ArrayList<>(numbers.keySet());
        int[] american = new int[words.size()];
        int[] tagSets = new int[words.size()];
        byte[] firstTags = new byte[words.size()];
        byte[] rare = new byte[words.size()];
        for (int i = 0; i < american.length; i++) {
            Object count = counts.get(words.get(i));
            american[i] = numbers.getOrDefault(Spelling.american(words.get(i)), i);
            tagSets[i] = count == null ? TagModel.OPEN : sets.of(Innards.of(count, "getTagsCache", String[].class));
            firstTags[i] = count == null ? TagModel.UNKNOWN : (byte) sets.mostFrequent(count);
            rare[i] = (byte) (count == null || Innards.of(count, "sumCache", Integer.class) < RARE ? 1 : 0);
        }
        return new TagModel(
                features.tags(),
                WordTable.of(words),
                american,
                tagSets,
                firstTags,
                rare,
                features.rowsOf(Feature.WORD, words),
                features.rowsOf(Feature.WORD_BEFORE, words),
                features.rowsOf(Feature.WORD_BEHIND, words),
                sets.starts(),
                sets.tags(),
                features.rows(),
                pairRows(),
                features.rowsOf(Feature.LAST_TAG, kinds()),
                new RareRowsMaker(library, features).make());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> counts() throws IOException {
        Object dictionary = Innards.of(library, "dict", Object.class);
        return (Map<String, Object>) Innards.of(dictionary, "dict", Map.class);
    }

    /** All words the model asks for, and what they are in American spelling. */
    private void numberWords() {
        TreeSet<String> words = new TreeSet<>(counts.keySet());
        words.addAll(List.of(TagModel.END, TagModel.OUTSIDE));
        for (Feature feature : List.of(Feature.WORD_BEFORE, Feature.WORD, Feature.WORD_BEHIND)) {
            words.addAll(features.values(feature));
        }
        Deque<String> open = new ArrayDeque<>(words);
        while (!open.isEmpty()) {
            String word = open.removeFirst();
            if (numbers.putIfAbsent(word, numbers.size()) == null) {
                open.addLast(Spelling.american(word));
            }
        }
    }

    /** All tags and, for the last, that there is none. */
    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (int tag = 0; tag < features.tags().size(); tag++) {
            kinds.add(features.tags().word(tag));
        }
        kinds.add(TagModel.OUTSIDE);
        return kinds;
    }

    private int[] pairRows() {
        List<String> pairs = new ArrayList<>();
        for (String beforeLast : kinds()) {
            for (String last : kinds()) {
                pairs.add(beforeLast + '!' + last);
            }
        }
        return features.rowsOf(Feature.LAST_TWO_TAGS, pairs);
    }
}
