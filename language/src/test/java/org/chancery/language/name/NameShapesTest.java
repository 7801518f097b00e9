package org.chancery.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.language.OwnSentences;
import org.chancery.language.table.WordTable;
import org.junit.jupiter.api.Test;

final class NameShapesTest {

    private static final List<String> KNOWN = List.of("deal", "envoy", "no", "old", "talks");

    @Test
    void allWordsHaveTheShapesOfTheLibrary() {
        WordTable known = WordTable.of(KNOWN);
        int kind = WordShapeClassifier.lookupShaper("dan2useLC");
        assertThat(words())
                .allSatisfy(word -> assertThat(NameShapes.of(word, known))
                        .isEqualTo(WordShapeClassifier.wordShape(word, kind, KNOWN)));
    }

    @Test
    void allDigitsAreNines() {
        int kind = WordShapeClassifier.lookupShaper("digits");
        assertThat(words())
                .allSatisfy(word ->
                        assertThat(NameShapes.nines(word)).isEqualTo(WordShapeClassifier.wordShape(word, kind)));
    }

    @Test
    void kindsAreToldApart() {
        WordTable known = WordTable.of(KNOWN);
        assertThat(NameShapes.of("Envoy", known)).isEqualTo("WT-Xxk");
        assertThat(NameShapes.of("Lima", known)).isEqualTo("WT-Xx");
        assertThat(NameShapes.of("G-7", known)).isEqualTo("WT-X-d:3");
    }

    private static Set<String> words() {
        return OwnSentences.many().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
