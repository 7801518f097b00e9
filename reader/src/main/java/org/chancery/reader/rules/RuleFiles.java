package org.chancery.reader.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.EventType;

/**
 * The files a lexicon is read from: those that come with the program, or some of them replaced by edited ones, so that
 * whoever edits rules need not build anything.
 */
public final class RuleFiles {

    static final String OPERATORS = "operators.txt";

    private final SortedMap<String, Path> replaced;

    private RuleFiles(SortedMap<String, Path> replaced) {
        this.replaced = replaced;
    }

    /** The files that come with the program. */
    public static RuleFiles shipped() {
        return new RuleFiles(new TreeMap<>());
    }

    /**
     * The shipped files, save those whose names the given files bear.
     *
     * @throws IllegalArgumentException in one line, when no rule file has that name, two files share one or one cannot
     *     be read
     */
    public static RuleFiles replacing(List<Path> files) {
        SortedMap<String, Path> replaced = new TreeMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!names().contains(name)) {
                throw new IllegalArgumentException(
                        file + ": no rule file has that name; there are " + String.join(", ", names()));
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new IllegalArgumentException(file + ": cannot be read");
            }
            if (replaced.put(name, file) != null) {
                throw new IllegalArgumentException(file + ": " + name + " is given twice");
            }
        }
        return new RuleFiles(replaced);
    }

    /** The names of all rule files, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(WordClasses.FILES);
        names.add(OPERATORS);
        Stream.of(EventType.values()).map(RuleFiles::of).forEach(names::add);
        return names;
    }

    /** The file that holds the acts of that type. */
    static String of(EventType type) {
        return type.name().toLowerCase(Locale.ROOT) + ".txt";
    }

    List<RuleLines.Line> lines(String name, int fields) {
        return RuleLines.checked(lines(name), fields);
    }

    List<RuleLines.Line> lines(String name) {
        Path file = replaced.get(name);
        if (file == null) {
            return RuleLines.raw(name, RuleFiles.class.getResourceAsStream("/org/chancery/reader/lexicon/" + name));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return RuleLines.raw(file.toString(), stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": cannot be read", failure);
        }
    }
}
