package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that proves a rule.
 *
 * @param file the rule file it stands in, as it was named
 * @param text without braces
 * @param begin of the trigger in the text, -1 for a near miss
 * @param end behind the trigger
 * @param type what comes out, null where the file says it
 * @param actors codes, sorted; empty for none
 * @param recipients codes, sorted
 * @param nearMiss whether the rule must not fire
 */
public record Example(
        String file,
        String text,
        int begin,
        int end,
        @Nullable String type,
        List<String> actors,
        List<String> recipients,
        boolean nearMiss) {

    static List<Example> parse(RuleLines.Line line, String field) {
        List<Example> examples = new ArrayList<>();
        for (String part : field.split(";;")) {
            if (!part.isBlank()) {
                examples.add(parseOne(line, part.strip()));
            }
        }
        return examples;
    }

    private static Example parseOne(RuleLines.Line line, String part) {
        if (part.startsWith("!")) {
            String text = part.substring(1).replace("{", "").replace("}", "").strip();
            return new Example(line.file(), text, -1, -1, null, List.of(), List.of(), true);
        }
        int arrow = part.lastIndexOf("=>");
        int open = part.indexOf('{');
        int close = part.indexOf('}');
        if (arrow < 0 || open < 0 || close < open) {
            throw line.fault("an example needs {trigger} and => parties: '" + part + "'");
        }
        String text = part.substring(0, arrow).strip().replace("{", "").replace("}", "");
        String parties = part.substring(arrow + 2).strip();
        String type = null;
        int blank = parties.indexOf(' ');
        if (blank > 0 && isType(parties.substring(0, blank))) {
            type = parties.substring(0, blank);
            parties = parties.substring(blank + 1);
        }
        String[] sides = parties.split(">", 2);
        return new Example(
                line.file(),
                text,
                open,
                close - 1,
                type,
                codes(sides[0]),
                sides.length > 1 ? codes(sides[1]) : List.of(),
                false);
    }

    private static boolean isType(String word) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> codes(String side) {
        return java.util.Arrays.stream(side.split("\\+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals("-"))
                .sorted()
                .distinct()
                .toList();
    }
}
