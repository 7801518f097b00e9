package org.chancery.reader.tie;

import java.util.List;
import java.util.Locale;
import org.chancery.model.TieKind;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.RuleLines;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code ties.txt}: words that tell a tie, and who stands at which end of it.
 *
 * @param id kind and name, such as {@code membership/join}
 * @param from roles of the one end, the first that holds a party wins
 * @param to roles of the other
 * @param domain what such a tie is about; null when the text has to say
 * @param examples sentences with their ties, for the tests
 */
record TieRule(
        String id,
        TieKind kind,
        List<Head> heads,
        List<String> from,
        List<String> to,
        Aspect aspect,
        @Nullable String domain,
        List<TieTest> tests,
        List<String> examples) {

    /** What the word says of the tie's life. */
    enum Aspect {
        STATE,
        RESULT,
        END,
        SOUGHT,
        ENDING,
        PAST,
        DENIED
    }

    /** A word that tells the tie: its lemma with particle, the compound words before it, its part of speech. */
    record Head(List<String> before, String lemma, Predication.Kind kind) {

        static Head of(String written) {
            int space = written.lastIndexOf(' ');
            Predication.Kind kind = switch (written.substring(space + 1)) {
                case "v" -> Predication.Kind.VERB;
                case "n" -> Predication.Kind.NOUN;
                case "a" -> Predication.Kind.ADJECTIVE;
                default -> throw new IllegalArgumentException("no part of speech in '" + written + "'");
            };
            String words = written.substring(0, space);
            int last = kind == Predication.Kind.NOUN ? words.lastIndexOf(' ') : -1;
            List<String> before =
                    last < 0 ? List.of() : List.of(words.substring(0, last).split(" "));
            return new Head(before, words.substring(last + 1), kind);
        }
    }

    static TieRule of(RuleLines.Line line) {
        try {
            String id = line.field(0);
            List<String> ends = line.list(2, ">");
            return new TieRule(
                    id,
                    TieKind.valueOf(id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT)),
                    line.list(1, ",").stream().map(Head::of).toList(),
                    List.of(ends.get(0).split("/")),
                    List.of(ends.get(1).split("/")),
                    Aspect.valueOf(line.field(3).toUpperCase(Locale.ROOT)),
                    line.field(4).isEmpty() ? null : line.field(4),
                    line.list(5, "&").stream().map(TieTest::of).toList(),
                    line.list(6, ";;"));
        } catch (RuntimeException fault) {
            throw new IllegalStateException(
                    line.fault("no rule of a tie: " + fault.getMessage()).getMessage(), fault);
        }
    }

    boolean has(String test) {
        return tests.stream().anyMatch(one -> one.is(test));
    }
}
