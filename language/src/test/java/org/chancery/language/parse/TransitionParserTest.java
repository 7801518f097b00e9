package org.chancery.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chancery.language.OwnSentences;
import org.chancery.language.Threads;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.tag.Tagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TransitionParserTest {

    @TempDir
    static Path folder;

    private static TransitionParser parser;
    private static Tagger tagger;

    @BeforeAll
    static void load() throws IOException {
        parser = TransitionParser.load(ModelCache.in(folder));
        tagger = Tagger.load(ModelCache.in(folder));
    }

    @Test
    void givesTheHeadsAndRelationsOfTheLibrary() {
        RedwoodConfiguration.current().clear().apply();
        DependencyParser library = DependencyParser.loadFromModelFile(TransitionParser.MODEL.resource());
        List<TaggedWords> sentences = tagged(cut(OwnSentences.many()));
        assertThat(sentences.size()).isGreaterThan(5_000);
        List<String> given = described(parser, sentences);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String expected = describe(library, sentences.get(i));
            if (!given.get(i).equals(expected)) {
                differences.add(sentences.get(i) + "\n" + expected + "\n" + given.get(i));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void subjectsOfPassivesAreNamedSo() {
        TaggedWords passive = new TaggedWords(
                List.of("The", "figure", "could", "not", "be", "checked", "."),
                List.of("DT", "NN", "MD", "RB", "VB", "VBN", "."));
        assertThat(described(parser, List.of(passive)).get(0)).contains("5 nsubj:pass");
    }

    @Test
    void noSentencesHaveNoTreesAndNoWordsAnEmptyOne() {
        assertThat(parser.parse(List.of())).isEmpty();
        TaggedWords nothing = new TaggedWords(List.of(), List.of());
        TaggedWords one = new TaggedWords(List.of("Talks"), List.of("NNS"));
        List<Tree> trees = parser.parse(List.of(nothing, one, nothing));
        assertThat(trees.stream().map(Tree::size)).containsExactly(0, 1, 0);
        assertThat(trees.get(1).head(0)).isEqualTo(-1);
        assertThat(trees.get(1).relation(0)).isEqualTo("root");
    }

    @Test
    void wordsWithoutTagsAreRefused() {
        assertThatThrownBy(() -> new TaggedWords(List.of("Talks", "failed"), List.of("NNS")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersDoNotDependOnWhatIsParsedTogether() {
        List<TaggedWords> sentences = new ArrayList<>(tagged(OwnSentences.odd()));
        List<String> together = described(parser, sentences);
        List<String> alone = new ArrayList<>();
        for (TaggedWords sentence : sentences) {
            alone.addAll(described(parser, List.of(sentence)));
        }
        assertThat(alone).isEqualTo(together);
        Collections.reverse(sentences);
        List<String> backwards = described(parser, sentences);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(together);
    }

    @Test
    void threadsGetTheSame() throws Exception {
        List<TaggedWords> sentences = tagged(OwnSentences.odd());
        List<String> expected = described(parser, sentences);
        for (List<String> answer : Threads.answers(4, () -> described(parser, sentences))) {
            assertThat(answer).isEqualTo(expected);
        }
    }

    @Test
    void aLostOrDamagedCacheChangesNothing() throws IOException {
        List<TaggedWords> sentences = tagged(OwnSentences.odd());
        List<String> expected = described(parser, sentences);
        assertThat(described(TransitionParser.load(ModelCache.none()), sentences))
                .isEqualTo(expected);
        Path file = folder.resolve(TransitionParser.CACHE_NAME);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        for (byte[] bytes : List.of(damaged, Arrays.copyOf(whole, whole.length / 3), new byte[0])) {
            Files.write(file, bytes);
            assertThat(described(TransitionParser.load(ModelCache.in(folder)), sentences))
                    .isEqualTo(expected);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    /** Most sentences cut short: the library takes minutes for all words. */
    private static List<List<String>> cut(List<List<String>> sentences) {
        List<List<String>> cut = new ArrayList<>();
        for (List<String> words : sentences) {
            cut.add(cut.size() % 10 == 0 ? words : words.subList(0, Math.min(words.size(), 16)));
        }
        return cut;
    }

    private static List<TaggedWords> tagged(List<List<String>> sentences) {
        return sentences.stream()
                .map(words -> new TaggedWords(words, List.of(tagger.tag(words))))
                .toList();
    }

    private static List<String> described(TransitionParser parser, List<TaggedWords> sentences) {
        List<String> described = new ArrayList<>();
        for (Tree tree : parser.parse(sentences)) {
            StringBuilder line = new StringBuilder();
            for (int word = 0; word < tree.size(); word++) {
                line.append(tree.head(word))
                        .append(' ')
                        .append(tree.relation(word))
                        .append('\n');
            }
            described.add(line.toString());
        }
        return described;
    }

    private static String describe(DependencyParser library, TaggedWords sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel label = CoreLabel.wordFromString(sentence.words().get(i));
            label.setTag(sentence.tags().get(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        String[] lines = new String[sentence.size()];
        for (TypedDependency dependency : library.predict(labels).typedDependencies()) {
            lines[dependency.dep().index() - 1] = dependency.gov().index() - 1 + " " + dependency.reln() + "\n";
        }
        return String.join("", lines);
    }
}
