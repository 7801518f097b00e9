package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.Condition;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.rules.Operator;

/**
 * A rule that knows a word of a text, and what came of it.
 *
 * @param word as it stands in the text
 * @param rule its id
 * @param outcome what came of it
 * @param failing the tests that failed, as the rule file writes them; empty unless {@link Outcome#FAILED}
 */
public record Considered(String word, String rule, Outcome outcome, List<String> failing) {

    /** What may come of a rule. */
    public enum Outcome {
        /** It told an event, alone or with others. */
        FIRED,
        /** Its tests hold, and yet another rule told the word, or an operator above swallowed it. */
        PASSED_OVER,
        /** One of its tests does not hold. */
        FAILED
    }

    public Considered {
        failing = List.copyOf(failing);
    }

    static List<Considered> of(Predication told, List<Act> acts, List<Entry> entries, Senses senses, Lexicon lexicon) {
        String word = told.sentence().token(told.head()).text();
        List<Considered> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Condition> failing = senses.failing(entry, told);
            Outcome outcome = fired(entry.id(), told, acts)
                    ? Outcome.FIRED
                    : failing.isEmpty() ? Outcome.PASSED_OVER : Outcome.FAILED;
            List<String> tests = outcome == Outcome.FAILED
                    ? failing.stream().map(Condition::toString).collect(Collectors.toList())
                    : List.of();
            all.add(new Considered(word, entry.id(), outcome, tests));
        }
        for (Operator operator : lexicon.operators(told.lemma(), PlainActs.part(told))) {
            Outcome outcome = fired(operator.id(), told, acts) ? Outcome.FIRED : Outcome.PASSED_OVER;
            all.add(new Considered(word, operator.id(), outcome, List.of()));
        }
        return all;
    }

    /** Whether an act is told at that word, or around it, by that rule. */
    private static boolean fired(String rule, Predication told, List<Act> acts) {
        return acts.stream()
                .filter(act -> act.told().sentence() == told.sentence())
                .filter(act -> Arrays.asList(act.rule().split("\\+")).contains(rule))
                .anyMatch(act -> act.told().head() == told.head()
                        || act.told().carrier() == told.head()
                        || act.rule().indexOf('+') > 0);
    }
}
