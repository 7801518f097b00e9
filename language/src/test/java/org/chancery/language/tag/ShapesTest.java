package org.chancery.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.language.OwnSentences;
import org.junit.jupiter.api.Test;

final class ShapesTest {

    @Test
    void allWordsHaveTheShapesOfTheLibrary() {
        assertThat(words()).allSatisfy(word -> assertThat(Shapes.plain(word)).isEqualTo(library(word, "chris2")));
        assertThat(words()).allSatisfy(word -> assertThat(Shapes.full(word)).isEqualTo(library(word, "chris4")));
    }

    @Test
    void kindsAreToldApart() {
        assertThat(Shapes.plain("Lima-2a")).isEqualTo("Xx-xdx");
        assertThat(Shapes.full("alphas")).isEqualTo("gx");
    }

    private static Set<String> words() {
        return OwnSentences.many().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String library(String word, String kind) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.lookupShaper(kind));
    }
}
