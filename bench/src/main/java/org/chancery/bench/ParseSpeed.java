package org.chancery.bench;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.parse.TaggedWords;
import org.chancery.language.parse.TransitionParser;
import org.chancery.language.tag.Tagger;

/**
 * Prints how fast words are parsed, by the sentence and by the report, and how many times as fast as the library does it
 * in the same run. Five times or less tells that the compiler no longer makes vector instructions of the loops.
 *
 * <p>Usage: {@code ParseSpeed SECONDS FILE...}
 */
public final class ParseSpeed {

    private static final int SENTENCES_OF_REPORT = 25;

    private ParseSpeed() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: ParseSpeed SECONDS FILE...");
            System.exit(2);
        }
        double seconds = Double.parseDouble(arguments[0]);
        List<List<String>> sentences = Ratio.sentences(List.of(arguments).subList(1, arguments.length));
        Tagger tagger = Tagger.load(ModelCache.ofUser());
        Map<List<String>, String[]> tags = new HashMap<>();
        sentences.forEach(words -> tags.put(words, tagger.tag(words)));
        TransitionParser parser = TransitionParser.load(ModelCache.ofUser());
        DependencyParser library = DependencyParser.loadFromModelFile(TransitionParser.MODEL.resource());
        new Ratio("sentence", sentences)
                .print(
                        seconds,
                        words -> parser.parse(List.of(tagged(words, tags))),
                        words -> library.predict(Ratio.labels(words, of(words, tags))));
        List<TaggedWords> report = new ArrayList<>();
        new Ratio("report", sentences)
                .print(
                        seconds,
                        words -> {
                            report.add(tagged(words, tags));
                            if (report.size() == SENTENCES_OF_REPORT) {
                                parser.parse(report);
                                report.clear();
                            }
                        },
                        words -> library.predict(Ratio.labels(words, of(words, tags))));
    }

    private static TaggedWords tagged(List<String> words, Map<List<String>, String[]> tags) {
        return new TaggedWords(words, List.of(of(words, tags)));
    }

    private static String[] of(List<String> words, Map<List<String>, String[]> tags) {
        return tags.getOrDefault(words, new String[words.size()]);
    }
}
