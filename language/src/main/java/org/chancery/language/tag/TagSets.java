package org.chancery.language.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.library.Innards;
import org.chancery.language.table.WordTable;

/** The sets of tags that words may have, numbered; in the library's order, which decides between tags as good. */
final class TagSets {

    private final WordTable tags;
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    TagSets(MaxentTagger library, WordTable tags) throws IOException {
        this.tags = tags;
        Object known = Innards.of(library, "tags", Object.class);
        if (!Innards.of(known, "isEnglish", Boolean.class)) {
            throw new IOException("the tagger's model is of another language");
        }
        of(((edu.stanford.nlp.tagger.maxent.TTags) known).getOpenTags().toArray(new String[0]));
    }

    /** The number of a set, widened as the library widens it: where one form of a verb may stand its twin may too. */
    int of(String[] given) {
        List<String> set = new ArrayList<>(Arrays.asList(given));
        boolean base = set.contains("VB");
        boolean present = set.contains("VBP");
        boolean past = set.contains("VBD");
        boolean participle = set.contains("VBN");
        if (participle && !past) {
            set.add("VBD");
        }
        if (past && !participle) {
            set.add("VBN");
        }
        if (base && !present) {
            set.add("VBP");
        }
        if (present && !base) {
            set.add("VB");
        }
        numbers.putIfAbsent(set, numbers.size());
        return numbers.get(set);
    }

    /** The tag a word has most often, the first of several. */
    @SuppressWarnings("unchecked")
    int mostFrequent(Object count) throws IOException {
        int most = 0;
        int tag = TagModel.UNKNOWN;
        Map<String, Integer> times = Innards.of(count, "map", Map.class);
        for (Map.Entry<String, Integer> entry : times.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                tag = tags.find(entry.getKey());
            }
        }
        return tag;
    }

    /** Where each set begins in {@link #tags()}, and where the last ends. */
    int[] starts() {
        int[] starts = new int[numbers.size() + 1];
        int set = 0;
        for (List<String> names : numbers.keySet()) {
            starts[set + 1] = starts[set] + names.size();
            set++;
        }
        return starts;
    }

    /** All tags of all sets. */
    byte[] tags() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        numbers.keySet().forEach(names -> names.forEach(name -> all.write(tags.find(name))));
        return all.toByteArray();
    }
}
