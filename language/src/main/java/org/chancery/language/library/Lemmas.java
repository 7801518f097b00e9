package org.chancery.language.library;

import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * Base forms of words. What was asked lately is kept, a bounded number of words; as a word and its tag always have the
 * same base form, no answer depends on what was asked before. Serves all threads.
 */
public final class Lemmas {

    private static final int KEPT = 1 << 14;

    /** A word has one place here. Threads may miss what another put there, but never see half of it. */
    private final @Nullable Kept[] kept = new @Nullable Kept[KEPT];

    /**
     * The base form of a word.
     *
     * @param tag its part of speech
     */
    public String of(String word, String tag) {
        int place = place(word, tag);
        @Nullable Kept found = kept[place];
        if (found != null && found.word.equals(word) && found.tag.equals(tag)) {
            return found.lemma;
        }
        String lemma = Morphology.lemmaStatic(word, tag);
        kept[place] = new Kept(word, tag, lemma);
        return lemma;
    }

    private static int place(String word, String tag) {
        int hash = (word.hashCode() * 31 + tag.hashCode()) * 0x9E3779B1;
        return (hash ^ hash >>> 16) & KEPT - 1;
    }

    private record Kept(String word, String tag, String lemma) {}
}
