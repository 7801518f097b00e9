package org.chancery.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the head and the report of a gold file, and hands each answer line on. Used once, by one thread. */
final class GoldParser {

    private static final String BAR = "----";
    private static final List<String> HEADERS = List.of("id", "published", "outlet");

    private final String file;
    private final List<String> lines;

    GoldParser(String file, String content) {
        this.file = file;
        this.lines = content.lines().toList();
    }

    GoldReport parse() {
        Map<String, String> head = new HashMap<>();
        int bodyBegin = head(head);
        int bar = lines.indexOf(BAR);
        if (bar < 0) {
            throw fault(lines.size(), "no line " + BAR + " between report and answers");
        }
        String text = String.join("\n", lines.subList(bodyBegin, bar)).strip();
        String title = lines.get(bodyBegin);
        if (title.isBlank() || !text.startsWith(title + "\n\n")) {
            throw fault(bodyBegin + 1, "a report begins with a title and a blank line");
        }
        Answers answers = new Answers(text);
        for (int i = bar + 1; i < lines.size(); i++) {
            answer(answers, i);
        }
        return answers.report(value(head, "id"), orNull(head.get("published")), orNull(head.get("outlet")), title);
    }

    /** Reads the header lines; the index of the first line of the report. */
    private int head(Map<String, String> head) {
        int i = 0;
        while (i < lines.size() && !lines.get(i).isBlank()) {
            int colon = lines.get(i).indexOf(':');
            String key = colon < 0 ? lines.get(i) : lines.get(i).substring(0, colon);
            if (colon < 0 || !HEADERS.contains(key)) {
                throw fault(i + 1, "no header line: '" + lines.get(i) + "'; a header is one of " + HEADERS);
            }
            head.put(key, lines.get(i).substring(colon + 1).strip());
            i++;
        }
        if (i + 1 >= lines.size()) {
            throw fault(i, "no report behind the header");
        }
        return i + 1;
    }

    private void answer(Answers answers, int line) {
        if (lines.get(line).isBlank()) {
            return;
        }
        try {
            answers.add(lines.get(line));
        } catch (IllegalArgumentException e) {
            throw fault(line + 1, String.valueOf(e.getMessage()));
        }
    }

    private String value(Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null || value.isEmpty()) {
            throw fault(1, "the header says no " + key);
        }
        return value;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private GoldFault fault(int line, String what) {
        return new GoldFault(file, line, what);
    }
}
