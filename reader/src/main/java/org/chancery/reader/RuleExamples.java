package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Example;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.rules.Operator;

/** Proves rules by their examples: each is read as a report of one sentence. */
public final class RuleExamples {

    private final Function<String, Reading> reader;

    /** Examples are read by this function: a text of one sentence in, its reading out. */
    public RuleExamples(Function<String, Reading> reader) {
        this.reader = reader;
    }

    /**
     * An example with the rule it proves.
     *
     * @param rule id of the rule
     * @param type what must come out, empty for a near miss
     */
    public record Case(String rule, String type, Example example) {

        @Override
        public String toString() {
            return rule + ": " + (example.nearMiss() ? "not " : "") + example.text();
        }
    }

    /** Every example of every rule, in the order of the files. */
    public static List<Case> cases(Lexicon lexicon) {
        List<Case> cases = new ArrayList<>();
        for (Entry entry : lexicon.entries()) {
            entry.examples()
                    .forEach(example ->
                            cases.add(new Case(entry.id(), entry.type().code(), example)));
        }
        for (Operator operator : lexicon.operators()) {
            operator.examples()
                    .forEach(example ->
                            cases.add(new Case(operator.id(), example.type() == null ? "" : example.type(), example)));
        }
        return cases;
    }

    /** What is wrong with an example, in one line; empty when it holds. */
    public String fault(Case one) {
        Reading reading = reader.apply(one.example().text());
        if (one.example().nearMiss()) {
            return reading.events().stream()
                    .filter(event -> Set.of(event.rule().split("\\+")).contains(one.rule()))
                    .map(event -> "came out as " + describe(reading, event))
                    .findFirst()
                    .orElse("");
        }
        for (Event event : reading.events()) {
            if (answers(reading, event, one)) {
                return "";
            }
        }
        String got =
                reading.events().stream().map(event -> describe(reading, event)).collect(Collectors.joining("; "));
        return "want " + one.type() + " " + String.join("+", one.example().actors()) + " > "
                + String.join("+", one.example().recipients()) + ", got " + (got.isEmpty() ? "nothing" : got);
    }

    private static boolean answers(Reading reading, Event event, Case one) {
        Example example = one.example();
        boolean told = event.evidence().stream()
                        .anyMatch(span -> span.begin() <= example.begin() && example.end() <= span.end())
                || event.trigger().begin() < example.end()
                        && example.begin() < event.trigger().end();
        if (!event.type().code().equals(one.type()) || !told) {
            return false;
        }
        Set<String> actors = codes(reading, event.actors());
        Set<String> recipients = codes(reading, event.recipients());
        if (example.recipients().isEmpty() && example.actors().size() > 1) {
            actors.addAll(recipients);
            return actors.equals(new TreeSet<>(example.actors()));
        }
        return actors.equals(new TreeSet<>(example.actors())) && recipients.equals(new TreeSet<>(example.recipients()));
    }

    private static Set<String> codes(Reading reading, List<String> ids) {
        Set<String> codes = new TreeSet<>();
        for (Entity entity : reading.entities()) {
            if (ids.contains(entity.id())) {
                String code = entity.country() != null ? entity.country() : entity.code();
                if (code != null && !code.isEmpty()) {
                    codes.add(code.substring(0, Math.min(3, code.length())));
                }
            }
        }
        return codes;
    }

    private static String describe(Reading reading, Event event) {
        return event.type().code() + " " + String.join("+", codes(reading, event.actors())) + " > "
                + String.join("+", codes(reading, event.recipients())) + " '"
                + event.trigger().text() + "' by " + event.rule();
    }
}
