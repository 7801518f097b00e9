package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The predications of all sentences of a report, found once for all who read them. */
public final class Predications {

    private final List<@Nullable Predication[]> bySentence;

    private Predications(List<@Nullable Predication[]> bySentence) {
        this.bySentence = bySentence;
    }

    /** Those of the sentences, which are numbered in their order. */
    public static Predications of(PredicationFinder finder, List<Sentence> sentences) {
        List<@Nullable Predication[]> all = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> all.add(finder.find(sentence)));
        return new Predications(all);
    }

    /** The predications of the sentence at their head tokens; null where a token heads none. Not to be changed. */
    public @Nullable Predication[] of(Sentence sentence) {
        return bySentence.get(sentence.number());
    }
}
