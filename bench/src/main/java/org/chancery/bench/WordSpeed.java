package org.chancery.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.library.Lemmas;
import org.chancery.language.name.NameFinder;
import org.chancery.language.tag.Tagger;

/**
 * Prints how fast words are tagged, named and brought to their base forms, and how many times as fast as the library does
 * it in the same run.
 *
 * <p>Usage: {@code WordSpeed SECONDS FILE...}
 */
public final class WordSpeed {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String[] NO_TAGS = {};

    private WordSpeed() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        if (arguments.length < 2) {
            System.err.println("usage: WordSpeed SECONDS FILE...");
            System.exit(2);
        }
        double seconds = Double.parseDouble(arguments[0]);
        List<List<String>> sentences = Ratio.sentences(List.of(arguments).subList(1, arguments.length));
        Tagger tagger = Tagger.load(ModelCache.ofUser());
        MaxentTagger libraryTagger =
                new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger", new Properties(), false);
        new Ratio("tags", sentences)
                .print(seconds, tagger::tag, words -> libraryTagger.tagCoreLabels(Ratio.labels(words, NO_TAGS)));
        Map<List<String>, String[]> tags = new HashMap<>();
        sentences.forEach(words -> tags.put(words, tagger.tag(words)));
        printNames(seconds, sentences, tags);
        printLemmas(seconds, sentences, tags);
    }

    private static void printNames(double seconds, List<List<String>> sentences, Map<List<String>, String[]> tags)
            throws IOException, ClassNotFoundException {
        NameFinder finder = NameFinder.load(ModelCache.ofUser());
        CRFClassifier<CoreLabel> library =
                CRFClassifier.getClassifier(MODELS + "ner/english.conll.4class.distsim.crf.ser.gz", new Properties());
        new Ratio("names", sentences)
                .print(
                        seconds,
                        words -> finder.names(words, tags.getOrDefault(words, NO_TAGS)),
                        words -> library.classifySentence(Ratio.labels(words, tags.getOrDefault(words, NO_TAGS))));
    }

    private static void printLemmas(double seconds, List<List<String>> sentences, Map<List<String>, String[]> tags) {
        Lemmas lemmas = new Lemmas();
        new Ratio("lemmas", sentences)
                .print(
                        seconds,
                        words -> each(words, tags, lemmas::of),
                        words -> each(words, tags, Morphology::lemmaStatic));
    }

    /** How many characters the base forms have: an answer that has to be reckoned. */
    private static int each(
            List<String> words, Map<List<String>, String[]> tags, BiFunction<String, String, String> lemma) {
        String[] known = tags.getOrDefault(words, NO_TAGS);
        int characters = 0;
        for (int i = 0; i < known.length; i++) {
            characters += lemma.apply(words.get(i), known[i]).length();
        }
        return characters;
    }
}
