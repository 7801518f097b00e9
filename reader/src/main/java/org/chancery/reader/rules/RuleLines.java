package org.chancery.reader.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a rule file without comments, each with its place for messages. */
public final class RuleLines {

    /** A line cut at its bars. */
    public record Line(String file, int number, List<String> fields) {

        /** The fault in this line, with file and number. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(file + ":" + number + ": " + what);
        }

        /** The field without blanks; empty for {@code -}. */
        public String field(int index) {
            String field = fields.get(index).strip();
            return field.equals("-") ? "" : field;
        }

        /** The parts of a field, without blanks; empty for {@code -}. */
        public List<String> list(int index, String separator) {
            String field = field(index);
            if (field.isEmpty()) {
                return List.of();
            }
            return Arrays.stream(field.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty() && !part.equals("-"))
                    .toList();
        }
    }

    private RuleLines() {}

    /**
     * Reads a rule file that lies beside a class.
     *
     * @throws IllegalStateException naming file and line when a line has not that many fields
     */
    public static List<Line> beside(Class<?> reader, String file, int fields) {
        return checked(raw(file, reader.getResourceAsStream(file)), fields);
    }

    static List<Line> checked(List<Line> all, int fields) {
        List<Line> lines = new ArrayList<>();
        for (Line line : all) {
            if (line.fields().size() != fields) {
                throw line.fault(line.fields().size() + " fields where " + fields + " belong");
            }
            lines.add(line);
        }
        return lines;
    }

    static List<Line> raw(String file, @Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException("the rule file " + file + " is missing");
        }
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String text;
            for (int number = 1; (text = reader.readLine()) != null; number++) {
                if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(new Line(file, number, Arrays.asList(text.split("\\|", -1))));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the rule file " + file + " cannot be read", failure);
        }
        return lines;
    }
}
