package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Example;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.rules.Operator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule holds, every near miss stays clean. */
class RuleExamplesTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @TestFactory
    Stream<DynamicTest> examplesHold() {
        RuleExamples examples = new RuleExamples(RuleExamplesTest::read);
        return RuleExamples.cases(LEXICON).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(), () -> assertThat(examples.fault(one)).isEmpty()));
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> bare = Stream.concat(
                        LEXICON.entries().stream()
                                .filter(entry -> lacks(entry.examples()))
                                .map(Entry::id),
                        LEXICON.operators().stream()
                                .filter(one -> lacks(one.examples()))
                                .map(Operator::id))
                .toList();
        assertThat(bare).isEmpty();
    }

    @Test
    void aWrongPartyIsSeen() {
        Example example = new Example(
                "accuse.txt",
                "Poland condemned Hungary on Monday.",
                7,
                16,
                null,
                List.of("HUN"),
                List.of("POL"),
                false);
        RuleExamples examples = new RuleExamples(RuleExamplesTest::read);
        assertThat(examples.fault(new RuleExamples.Case("event/accuse/condemn", "ACCUSE", example)))
                .contains("got ACCUSE POL > HUN");
    }

    private static boolean lacks(List<Example> examples) {
        return examples.stream().allMatch(Example::nearMiss);
    }

    private static Reading read(String text) {
        return ((Result.Read) TestReader.get().read(Report.ofText("example", text))).reading();
    }
}
