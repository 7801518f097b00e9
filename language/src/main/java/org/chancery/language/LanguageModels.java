package org.chancery.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.name.NameFinder;
import org.chancery.language.parse.TransitionParser;
import org.chancery.language.tag.Tagger;

/**
 * The three models of the language analysis. One set serves all threads; nothing in it changes while reading.
 *
 * @param tagger gives words their parts of speech
 * @param names tells which words are of names
 * @param parser tells which word hangs on which, and how
 */
public record LanguageModels(Tagger tagger, NameFinder names, TransitionParser parser) {

    /**
     * Loads the models, all at once: from the user's cache, or on first use from the class path, which takes seconds.
     *
     * @throws IllegalStateException naming what could not be loaded
     */
    public static LanguageModels load() {
        return load(ModelCache.ofUser());
    }

    /**
     * Loads the models, all at once: from a cache, or else from the class path, which takes seconds.
     *
     * @throws IllegalStateException naming what could not be loaded
     */
    public static LanguageModels load(ModelCache cache) {
        // The library logs every file it opens to the error stream, which belongs to faults.
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<NameFinder> names = aside(() -> NameFinder.load(cache));
        CompletableFuture<Tagger> tagger = aside(() -> Tagger.load(cache));
        try {
            TransitionParser parser = TransitionParser.load(cache);
            return new LanguageModels(tagger.join(), names.join(), parser);
        } catch (IOException | CompletionException failure) {
            throw new IllegalStateException("the language models cannot be loaded: " + failure.getMessage(), failure);
        }
    }

    /** Names for the record: file names without folders and endings. */
    public static List<String> describe() {
        return List.of("english-left3words-distsim", "english.conll.4class.distsim", "english_UD");
    }

    /** Loads on a thread of its own: the common ones are fewer than the models where there are few processors. */
    private static <T> CompletableFuture<T> aside(Callable<T> loading) {
        CompletableFuture<T> loaded = new CompletableFuture<>();
        Thread loader = new Thread(() -> complete(loaded, loading), "language model");
        loader.setDaemon(true);
        loader.start();
        return loaded;
    }

    private static <T> void complete(CompletableFuture<T> loaded, Callable<T> loading) {
        try {
            loaded.complete(loading.call());
        } catch (Throwable failure) {
            // Whatever it is, who waits must learn of it.
            loaded.completeExceptionally(failure);
        }
    }
}
