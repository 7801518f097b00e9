package org.chancery.reader.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The rules of {@code furniture.txt}, in the file's order. Immutable. */
final class FurnitureRules {
    private static final String FILE = "furniture.txt";

    /** A longer line is prose whatever its words are. */
    private static final int LONGEST_LINE = 600;

    private final List<FurnitureRule> ofLines;
    private final List<FurnitureRule> inside;

    private FurnitureRules(List<FurnitureRule> rules) {
        ofLines = rules.stream().filter(rule -> rule.kind().ofWholeLines()).toList();
        inside = rules.stream().filter(rule -> !rule.kind().ofWholeLines()).toList();
    }

    /** The rules that come with the program. */
    static FurnitureRules shipped() {
        return Holder.SHIPPED;
    }

    /** The first rule that takes the line as a whole. */
    Optional<FurnitureRule> ofLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String squeezed = Prose.squeeze(line);
        return ofLines.stream().filter(rule -> rule.matchesLine(squeezed)).findFirst();
    }

    /** What the rules for parts of lines find, as ranges of the line, in no order. */
    List<Range> inside(String line) {
        List<Range> found = new ArrayList<>();
        for (FurnitureRule rule : inside) {
            rule.findInside(line, found);
        }
        return found;
    }

    List<FurnitureRule> all() {
        List<FurnitureRule> all = new ArrayList<>(ofLines);
        all.addAll(inside);
        return all;
    }

    /**
     * Reads rules in the layout told in the head of {@code furniture.txt}.
     *
     * @throws IllegalArgumentException naming the line and what is wrong with it
     */
    static FurnitureRules read(BufferedReader reader) throws IOException {
        List<FurnitureRule> rules = new ArrayList<>();
        FurnitureRule current = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                current = head(line, number);
                rules.add(current);
            } else if (current == null) {
                throw wrong(number, "stands before the first rule");
            } else {
                add(current, line, number);
            }
        }
        return new FurnitureRules(rules);
    }

    private static FurnitureRule head(String line, int number) {
        String[] words = line.substring(1, line.length() - 1).split(" ", -1);
        try {
            FurnitureRule.Kind kind = FurnitureRule.Kind.valueOf(words[1].toUpperCase(Locale.ROOT));
            return new FurnitureRule(words[0], kind, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw wrong(number, "should be [id kind]");
        }
    }

    private static void add(FurnitureRule rule, String line, int number) {
        int blank = line.indexOf(' ');
        String value = line.substring(blank < 0 ? line.length() : blank).strip();
        switch (blank < 0 ? line : line.substring(0, blank)) {
            case "match" -> rule.patterns().add(pattern(value, number));
            case "is" -> rule.is().add(value);
            case "not" -> rule.not().add(value);
            default -> throw wrong(number, "begins with none of match, is, not");
        }
    }

    private static Pattern pattern(String value, int number) {
        try {
            return Pattern.compile(value);
        } catch (PatternSyntaxException broken) {
            throw wrong(number, broken.getDescription() + " in " + value);
        }
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(FILE + ":" + line + ": " + what);
    }

    /** Loads on first use. */
    private static final class Holder {
        static final FurnitureRules SHIPPED = load();

        private static FurnitureRules load() {
            try (InputStream stream = FurnitureRules.class.getResourceAsStream(FILE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return read(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
