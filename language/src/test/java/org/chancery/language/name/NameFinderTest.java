package org.chancery.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.chancery.language.OwnSentences;
import org.chancery.language.Threads;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.tag.Tagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameFinderTest {

    @TempDir
    static Path folder;

    private static Tagger tagger;
    private static NameFinder finder;

    @BeforeAll
    static void load() throws IOException {
        tagger = Tagger.load(ModelCache.none());
        finder = NameFinder.load(ModelCache.in(folder));
    }

    @Test
    void givesTheLabelsOfTheLibrary() throws Exception {
        CRFClassifier<CoreLabel> library = library();
        List<List<String>> sentences = OwnSentences.many();
        assertThat(sentences.size()).isGreaterThan(5_000);
        List<String> differences = new ArrayList<>();
        for (List<String> words : sentences) {
            String[] tags = tagger.tag(words);
            List<String> expected = names(library, words, tags);
            List<String> given = List.of(finder.names(words, tags));
            if (!given.equals(expected)) {
                differences.add(words + " " + expected + " " + given);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void ordinaryWordsAreThoseOfTheLibraryAsLoaded() throws Exception {
        assertThat(new TreeSet<>(finder.lowerCaseWords()))
                .isEqualTo(new TreeSet<>(library().getKnownLCWords()));
    }

    @Test
    void tagsDecideWhereANameBesideAWordIsTold() throws Exception {
        List<String> words = List.of("Old", "Adan", "met", "him", "and", "so", "did", "Adan", "yesterday", ".");
        CRFClassifier<CoreLabel> library = library();
        for (String tag : List.of("NNP", "JJ")) {
            String[] tags = {tag, "NNP", "VBD", "PRP", "CC", "RB", "VBD", "NNP", "NN", "."};
            assertThat(finder.names(words, tags)).containsExactlyElementsOf(names(library, words, tags));
        }
    }

    @Test
    void nothingHasNoNames() {
        assertThat(finder.names(List.of(), new String[0])).isEmpty();
    }

    @Test
    void answersDoNotDependOnWhatCameBefore() {
        List<List<String>> sentences = new ArrayList<>(OwnSentences.odd());
        List<List<String>> forwards = all(finder, sentences);
        Collections.reverse(sentences);
        List<List<String>> backwards = all(finder, sentences);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void servesSeveralThreads() throws Exception {
        List<List<String>> sentences = OwnSentences.many().subList(0, 500);
        List<List<String>> alone = all(finder, sentences);
        assertThat(Threads.answers(3, () -> all(finder, sentences)))
                .allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    @Test
    void whatIsKeptAnswersAsWhatWasMade() throws IOException {
        NameFinder kept = NameFinder.load(ModelCache.in(folder));
        assertThat(all(kept, OwnSentences.odd())).isEqualTo(all(finder, OwnSentences.odd()));
    }

    @Test
    void damageIsMended(@TempDir Path other) throws IOException {
        Path file = other.resolve(NameModelForm.NAME);
        byte[] bytes = Files.readAllBytes(folder.resolve(NameModelForm.NAME));
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        NameFinder mended = NameFinder.load(ModelCache.in(other));
        assertThat(mended.names(List.of("They", "left", "Oslo", "."), new String[] {"PRP", "VBD", "NNP", "."}))
                .containsExactly("O", "O", "LOCATION", "O");
        assertThat(file).hasSameBinaryContentAs(folder.resolve(NameModelForm.NAME));
    }

    private static List<List<String>> all(NameFinder one, List<List<String>> sentences) {
        List<List<String>> names = new ArrayList<>();
        sentences.forEach(words -> names.add(Arrays.asList(one.names(words, tagger.tag(words)))));
        return names;
    }

    private static CRFClassifier<CoreLabel> library() throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> library = CRFClassifier.getClassifier(NameModelForm.FILE.resource(), new Properties());
        if (library.getKnownLCWords() instanceof MaxSizeConcurrentHashSet<String> known) {
            known.setMaxSize(known.size());
        }
        return library;
    }

    private static List<String> names(CRFClassifier<CoreLabel> library, List<String> words, String[] tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setTag(tags[i]);
            labels.add(label);
        }
        return library.classifySentence(labels).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
