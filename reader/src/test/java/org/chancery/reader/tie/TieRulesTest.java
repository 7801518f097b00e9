package org.chancery.reader.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in {@code ties.txt} gives its tie, every near miss none of its rule. */
class TieRulesTest {

    private static final TieRules RULES = TieRules.load();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exampleHasItsTie(String rule, String sentence, String expected) {
        assertThat(found(rule, sentence))
                .as("ties of %s in '%s'", rule, sentence)
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("nearMisses")
    void nearMissHasNone(String rule, String sentence) {
        assertThat(found(rule, sentence))
                .as("ties of %s in '%s'", rule, sentence)
                .isEmpty();
    }

    @Test
    void everyRuleHasAnExampleAndEveryNameIsItsOwn() {
        Set<String> ids = new TreeSet<>();
        for (TieRule rule : RULES.all()) {
            assertThat(ids.add(rule.id())).as("%s is there twice", rule.id()).isTrue();
            assertThat(rule.examples()).as("examples of %s", rule.id()).anyMatch(example -> !example.startsWith("!"));
        }
    }

    @Test
    void everyKindHasRules() {
        Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
        RULES.all().forEach(rule -> kinds.add(rule.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(TieKind.values());
    }

    static Stream<Object[]> examples() {
        return written(false);
    }

    static Stream<Object[]> nearMisses() {
        return written(true);
    }

    private static Stream<Object[]> written(boolean misses) {
        List<Object[]> all = new ArrayList<>();
        for (TieRule rule : RULES.all()) {
            for (String example : rule.examples()) {
                if (misses && example.startsWith("!")) {
                    all.add(new Object[] {rule.id(), example.substring(1).strip()});
                } else if (!misses && !example.startsWith("!")) {
                    String[] parts = example.split("=>");
                    all.add(new Object[] {rule.id(), parts[0].strip(), parts[1].strip()});
                }
            }
        }
        return all.stream();
    }

    private static List<String> found(String rule, String sentence) {
        Ties.Read read = Ties.read(sentence);
        return read.ties().stream()
                .filter(tie -> tie.rule().equals("tie/" + rule))
                .map(read::ends)
                .toList();
    }
}
