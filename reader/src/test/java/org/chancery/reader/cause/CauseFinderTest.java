package org.chancery.reader.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Cause;
import org.chancery.model.SourceText;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.PredicationFinder;
import org.chancery.reader.predication.Predications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CauseFinderTest {

    private static final CauseFinder FINDER = new CauseFinder();

    /** Text | connective: cause > effect; … ("none" where nothing is told to bring about anything). */
    private static final String CASES = """
            # behind the connective
            The port closed because of a strike. | because of: a strike > The port closed
            Because of the drought, farmers left the valley. | Because of: the drought > farmers left the valley
            The port closed due to a storm. | due to: a storm > The port closed
            The harvest failed as a result of the war. | as a result of: the war > The harvest failed
            Thanks to heavy rain, the dam is full. | Thanks to: heavy rain > the dam is full
            Norway expelled two diplomats in response to the hacking. | in response to: the hacking > Norway expelled two diplomats
            Rebels burned the depot in retaliation for the raid. | in retaliation for: the raid > Rebels burned the depot
            The minister resigned because he had lied. | because: he had lied > The minister resigned
            # "after" and "over" only where they give a reason
            The minister resigned after the scandal broke. | after: the scandal broke > The minister resigned
            Norway expelled the envoy following the raid. | following: the raid > Norway expelled the envoy
            Farmers protested over a new tax. | over: a new tax > Farmers protested
            The minister arrived after lunch. | none
            The minister resigned after two years. | none
            The minister spoke after the concert. | none
            The jets flew over the border. | none
            Farmers protested over two days. | none
            # verbs, the subject first
            The raid sparked protests in Lima. | sparked: The raid > protests in Lima
            The talks led to a truce. | led to: The talks > a truce
            The blockade has caused a famine. | has caused: The blockade > a famine
            The raid prompted Norway to recall its envoy. | prompted: The raid > recall its envoy
            # and turned round
            The famine stemmed from the war. | stemmed from: the war > The famine
            The protests were triggered by a new tax. | were triggered by: a new tax > The protests
            # nouns
            The famine is the result of the war. | is the result of: the war > The famine
            The tax was the reason for the strike. | was the reason for: The tax > the strike
            # no cause
            The raid did not cause a famine. | none
            The road leads to Lima. | leads to: The road > Lima
            The minister met farmers. | none
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void causes(String text, String expected) {
        String found = find(text, Items.none()).stream()
                .map(cause -> cause.connective().text() + ": " + end(cause.cause()) + " > " + end(cause.effect()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    static Stream<Object[]> cases() {
        return CASES.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(fields -> new Object[] {fields[0], fields[1]});
    }

    @Test
    void endsThatAreItemsAreGivenByTheirIds() {
        List<Cause> causes = find(
                "Norway expelled two diplomats in response to the hacking.", items("expelled", "e1", "hacking", "e2"));
        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).cause().item()).isEqualTo("e2");
        assertThat(causes.get(0).effect().item()).isEqualTo("e1");
        assertThat(causes.get(0).rule()).isEqualTo("cause/in-response-to");
    }

    @Test
    void thisPointsAtTheSentenceBefore() {
        List<Cause> causes = find("Norway closed its embassy. This led to a row.", items("closed", "e1", "row", "e2"));
        assertThat(causes)
                .extracting(
                        cause -> cause.cause().item(), cause -> cause.effect().item())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("e1", "e2"));
    }

    @Test
    void asAResultPointsAtTheSentenceBefore() {
        List<Cause> causes =
                find("Norway closed its embassy. As a result, trade fell.", items("closed", "e1", "fell", "e2"));
        assertThat(causes)
                .extracting(
                        cause -> cause.cause().item(), cause -> cause.effect().item())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("e1", "e2"));
    }

    @Test
    void participleTakesTheClauseBeforeItAsTheCause() {
        List<Cause> causes =
                find("Norway closed its embassy, prompting protests.", items("closed", "e1", "protests", "e2"));
        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).cause().item()).isEqualTo("e1");
        assertThat(causes.get(0).effect().item()).isEqualTo("e2");
    }

    @Test
    void whichTakesTheClauseBeforeTheComma() {
        List<Cause> causes =
                find("Norway closed its embassy, which led to protests.", items("closed", "e1", "protests", "e2"));
        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).cause().item()).isEqualTo("e1");
    }

    /** Items at those words, word and id by turns. */
    private static Items items(String... wordsAndIds) {
        return (sentence, token) -> {
            for (int i = 0; i < wordsAndIds.length; i += 2) {
                if (sentence.token(token).text().equals(wordsAndIds[i])) {
                    return Optional.of(wordsAndIds[i + 1]);
                }
            }
            return Optional.empty();
        };
    }

    private static List<Cause> find(String text, Items items) {
        SourceText source = SourceText.of(text);
        List<Sentence> sentences = TestAnalyzer.get().analyze(text, List.of(new Passage(0, text.length(), false)));
        List<Cause> causes = FINDER.find(source, sentences, Predications.of(new PredicationFinder(), sentences), items);
        assertThat(causes).allSatisfy(cause -> assertThat(cause.evidence()).allMatch(source::slices));
        return causes;
    }

    private static String end(Cause.End end) {
        return end.span() == null ? end.item() : end.span().text();
    }
}
