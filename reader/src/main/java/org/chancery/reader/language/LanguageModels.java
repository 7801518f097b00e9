package org.chancery.reader.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The three models of the language analysis, loaded in parallel. One set serves all threads; nothing in it changes
 * while reading.
 */
final class LanguageModels {

    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
    static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    private LanguageModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /**
     * Loads the models from the class path.
     *
     * @throws IllegalStateException naming what could not be loaded
     */
    static LanguageModels load() {
        // The library logs every file it opens to the error stream, which belongs to faults.
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<DependencyParser> parser =
                CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER));
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(LanguageModels::loadNames);
        try {
            return new LanguageModels(new MaxentTagger(TAGGER), names.join(), parser.join());
        } catch (CompletionException failure) {
            throw new IllegalStateException("the language models cannot be loaded: " + failure.getMessage(), failure);
        }
    }

    MaxentTagger tagger() {
        return tagger;
    }

    CRFClassifier<CoreLabel> names() {
        return names;
    }

    DependencyParser parser() {
        return parser;
    }

    /** Names for the record: file names without folders and endings. */
    static List<String> describe() {
        return List.of("english-left3words-distsim", "english.conll.4class.distsim", "english_UD");
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try {
            CRFClassifier<CoreLabel> names = CRFClassifier.getClassifier(NAMES, new Properties());
            // It keeps the lower-case words it has met and answers by them: frozen, or a reading would depend on the
            // reports that were read before it.
            if (names.getKnownLCWords() instanceof MaxSizeConcurrentHashSet<String> known) {
                known.setMaxSize(known.size());
            }
            return names;
        } catch (IOException | ClassNotFoundException failure) {
            throw new IllegalStateException("the model " + NAMES + " cannot be loaded", failure);
        }
    }
}
