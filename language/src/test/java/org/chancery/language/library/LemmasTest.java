package org.chancery.language.library;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import org.chancery.language.OwnSentences;
import org.chancery.language.Threads;
import org.junit.jupiter.api.Test;

final class LemmasTest {

    private static final List<String> TAGS = List.of("NN", "NNS", "NNP", "VBD", "VBG", "VBZ", "JJR", "IN");

    private final Lemmas lemmas = new Lemmas();

    @Test
    void areThoseOfTheLibrary() {
        for (int round = 0; round < 2; round++) {
            assertThat(OwnSentences.odd()).allSatisfy(words -> assertThat(words).allSatisfy(this::assertSame));
        }
    }

    @Test
    void theTagDecides() {
        assertThat(lemmas.of("meeting", "NN")).isEqualTo("meeting");
        assertThat(lemmas.of("meeting", "VBG")).isEqualTo("meet");
        assertThat(lemmas.of("meeting", "NN")).isEqualTo("meeting");
    }

    @Test
    void serveSeveralThreads() throws Exception {
        List<List<String>> sentences = OwnSentences.many().subList(0, 500);
        List<String> alone = all(sentences, new Lemmas());
        assertThat(Threads.answers(3, () -> all(sentences, lemmas)))
                .allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    private void assertSame(String word) {
        assertThat(TAGS)
                .allSatisfy(tag -> assertThat(lemmas.of(word, tag)).isEqualTo(Morphology.lemmaStatic(word, tag)));
    }

    private static List<String> all(List<List<String>> sentences, Lemmas lemmas) {
        return sentences.stream()
                .flatMap(List::stream)
                .map(word -> lemmas.of(word, TAGS.get(word.length() % TAGS.size())))
                .toList();
    }
}
