package org.chancery.reader.cause;

import java.util.List;
import org.chancery.reader.rules.RuleLines;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code connectives.txt}.
 *
 * @param id form and name, such as {@code before/because-of}
 * @param words word sequences or lemmas, by form
 * @param cause roles of the cause; empty where the place tells
 * @param effect roles of the effect
 */
record Connective(
        String id,
        Form form,
        List<String> words,
        List<String> cause,
        List<String> effect,
        @Nullable String test) {

    /** How a connective ties its ends. */
    enum Form {
        BEFORE,
        ADVERB,
        VERB,
        NOUN
    }

    static Connective of(RuleLines.Line line) {
        String id = line.field(0);
        int slash = id.indexOf('/');
        List<String> roles = line.list(2, ">");
        if (slash < 0 || roles.size() != 0 && roles.size() != 2) {
            throw line.fault("a connective is written 'form/id | words | cause > effect | test'");
        }
        return new Connective(
                id,
                Form.valueOf(id.substring(0, slash).toUpperCase(java.util.Locale.ROOT)),
                line.list(1, ","),
                roles.isEmpty() ? List.of() : List.of(roles.get(0).split("/")),
                roles.isEmpty() ? List.of() : List.of(roles.get(1).split("/")),
                line.field(3).isEmpty() ? null : line.field(3));
    }

    String rule() {
        return "cause/" + id.substring(id.indexOf('/') + 1);
    }
}
