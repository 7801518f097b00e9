package org.chancery.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.chancery.language.OwnSentences;
import org.chancery.language.Threads;
import org.chancery.language.cache.ModelCache;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TaggerTest {

    @TempDir
    static Path folder;

    private static Tagger tagger;

    @BeforeAll
    static void load() throws IOException {
        tagger = Tagger.load(ModelCache.in(folder));
    }

    @Test
    void givesTheTagsOfTheLibrary() {
        MaxentTagger library = new MaxentTagger(TagModelForm.FILE.resource(), new Properties(), false);
        List<List<String>> sentences = OwnSentences.many();
        assertThat(sentences.size()).isGreaterThan(5_000);
        List<String> differences = new ArrayList<>();
        for (List<String> words : sentences) {
            List<String> expected = tags(library, words);
            List<String> given = List.of(tagger.tag(words));
            if (!given.equals(expected)) {
                differences.add(words + " " + expected + " " + given);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void nothingHasNoTags() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }

    @Test
    void answersDoNotDependOnWhatCameBefore() {
        List<List<String>> sentences = new ArrayList<>(OwnSentences.odd());
        List<List<String>> forwards = all(sentences);
        Collections.reverse(sentences);
        List<List<String>> backwards = all(sentences);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void servesSeveralThreads() throws Exception {
        List<List<String>> sentences = OwnSentences.many().subList(0, 500);
        List<List<String>> alone = all(sentences);
        assertThat(Threads.answers(3, () -> all(sentences)))
                .allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    @Test
    void whatIsKeptAnswersAsWhatWasMade() throws IOException {
        List<List<String>> expected = all(OwnSentences.odd());
        Tagger kept = Tagger.load(ModelCache.in(folder));
        assertThat(OwnSentences.odd().stream()
                        .map(kept::tag)
                        .map(Arrays::asList)
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void damageIsMended(@TempDir Path other) throws IOException {
        Path file = other.resolve(TagModelForm.NAME);
        byte[] bytes = Files.readAllBytes(folder.resolve(TagModelForm.NAME));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Tagger mended = Tagger.load(ModelCache.in(other));
        assertThat(mended.tag(List.of("Oslo", "sued", "Bern", "."))).containsExactly("NNP", "VBD", "NNP", ".");
        assertThat(file).hasSameBinaryContentAs(folder.resolve(TagModelForm.NAME));
    }

    private static List<List<String>> all(List<List<String>> sentences) {
        List<List<String>> tags = new ArrayList<>();
        sentences.forEach(words -> tags.add(Arrays.asList(tagger.tag(words))));
        return tags;
    }

    private static List<String> tags(MaxentTagger library, List<String> words) {
        List<CoreLabel> labels = words.stream().map(TaggerTest::label).toList();
        library.tagCoreLabels(labels);
        return labels.stream().map(CoreLabel::tag).toList();
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        return label;
    }
}
