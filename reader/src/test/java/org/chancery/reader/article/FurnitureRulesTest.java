package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example and near miss of {@code furniture.txt} is a test, read inside a report. */
class FurnitureRulesTest {
    private static final String BEFORE = "Border Reopens After Nine Years\n\n"
            + "The two states reopened their border on Monday after talks in Amman.\n\n";
    private static final String AFTER = "\n\nThe foreign ministers will meet again next month.\n";

    @TestFactory
    Stream<DynamicTest> examples() {
        return FurnitureRules.shipped().all().stream()
                .filter(rule -> rule.kind() != FurnitureRule.Kind.TOP)
                .flatMap(rule -> rule.is().stream()
                        .map(line -> DynamicTest.dynamicTest(rule.id() + " is: " + line, () -> isFound(line))));
    }

    @TestFactory
    Stream<DynamicTest> examplesAboveTheHeadline() {
        return FurnitureRules.shipped().all().stream()
                .filter(rule -> rule.kind() == FurnitureRule.Kind.TOP)
                .flatMap(rule -> rule.is().stream()
                        .map(line -> DynamicTest.dynamicTest(rule.id() + " is: " + line, () -> isFoundOnTop(line))));
    }

    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return FurnitureRules.shipped().all().stream()
                .flatMap(rule -> rule.not().stream()
                        .map(line -> DynamicTest.dynamicTest(rule.id() + " not: " + line, () -> isLeftAlone(line))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasBoth() {
        return FurnitureRules.shipped().all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.patterns()).isNotEmpty();
                    assertThat(rule.is()).isNotEmpty();
                }));
    }

    private static void isFound(String example) {
        int open = example.indexOf('{');
        String line = example.replace("{", "").replace("}", "");
        String wanted = open < 0
                ? line
                : example.substring(open + 1, example.indexOf('}')).strip();
        ParsedArticle article = Articles.text(BEFORE + line + AFTER);
        assertThat(String.join("\n", Articles.furniture(article))).startsWith(wanted);
        assertThat(String.join("\n", Articles.readable(article))).doesNotContain(wanted);
        if (open > 0) {
            assertThat(Articles.readable(article))
                    .contains(example.substring(0, open).strip());
        }
    }

    private static void isFoundOnTop(String line) {
        ParsedArticle article = Articles.text(line + "\n\n" + BEFORE + AFTER);
        assertThat(Articles.furniture(article)).containsExactly(line);
        assertThat(article.article().title()).isEqualTo("Border Reopens After Nine Years");
    }

    private static void isLeftAlone(String line) {
        ParsedArticle article = Articles.text(BEFORE + line + AFTER);
        assertThat(Articles.furniture(article)).isEmpty();
        assertThat(Articles.readable(article)).contains(line);
    }

    @Test
    void faultsNameTheLine() {
        assertThatThrownBy(() -> FurnitureRules.read(new BufferedReader(new StringReader("# a\n[one line]\nmatch  ("))))
                .hasMessageContaining("furniture.txt:3");
        assertThatThrownBy(() -> FurnitureRules.read(new BufferedReader(new StringReader("[one lines]"))))
                .hasMessageContaining("furniture.txt:1");
    }

    @Test
    void rangesThatTouchAreOne() {
        assertThat(Furniture.merge(List.of(new Range(5, 9), new Range(1, 3), new Range(3, 6))))
                .containsExactly(new Range(1, 9));
    }
}
