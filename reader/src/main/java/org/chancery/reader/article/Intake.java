package org.chancery.reader.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns the arguments of a run into reports: files, folders, addresses, {@code -} for standard input. What cannot be taken
 * in becomes a fault and the rest goes on. Lazy: nothing is opened before its turn.
 */
public final class Intake {
    private static final int SNIFFED = 2048;
    private static final String STANDARD_INPUT = "-";

    private final FileReports reports;
    private final InputStream standardInput;
    private final WebIntake web;

    /**
     * An intake.
     *
     * @param json reads one JSON object; throws {@link IllegalArgumentException} with a clear message when it is none
     * @param standardInput what {@code -} stands for
     * @param web fetches addresses
     */
    public Intake(Function<String, Map<String, Object>> json, InputStream standardInput, WebIntake web) {
        this.reports = new FileReports(json);
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.web = Objects.requireNonNull(web, "web");
    }

    /** The items of all arguments in order. The iterator is for one thread. */
    public Iterator<Item> items(List<String> arguments) {
        return new Chain<>(List.copyOf(arguments).iterator(), this::expand);
    }

    private Iterator<Item> expand(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return standardInput();
        }
        if (argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8)) {
            return one(web.fetch(argument));
        }
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? folder(argument, path) : file(path);
        } catch (InvalidPathException broken) {
            return one(Item.broken(argument, "is no file name"));
        }
    }

    private Iterator<Item> folder(String argument, Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(path -> isVisible(folder, path) && isReport(path))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return one(Item.broken(argument, "cannot be listed: " + reason(unreadable)));
        }
        return files.isEmpty()
                ? one(Item.broken(argument, "is a folder without reports"))
                : new Chain<>(files.iterator(), this::file);
    }

    private static boolean isVisible(Path folder, Path path) {
        for (Path name : folder.relativize(path)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReport(Path path) {
        return FileReports.isTakenFromFolders(path.toString()) && Files.isRegularFile(path);
    }

    private Iterator<Item> file(Path path) {
        String input = path.toString();
        try {
            if (Files.notExists(path)) {
                return one(Item.broken(input, "does not exist"));
            }
            if (FileReports.holdsLines(input)) {
                return reports.lines(input, Files.newInputStream(path), 0);
            }
            if (FileReports.isTooLarge(Files.size(path))) {
                return one(FileReports.tooLarge(input, Files.size(path)));
            }
            return one(reports.whole(input, Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            return one(Item.broken(input, "cannot be read: " + reason(unreadable)));
        }
    }

    static String tooLarge(long bytes) {
        return "is too large: " + bytes / (1024 * 1024) + " MB, at most " + ArticleParser.LARGEST / (1024 * 1024)
                + " MB are read";
    }

    private Iterator<Item> standardInput() {
        BufferedInputStream stream = new BufferedInputStream(standardInput, SNIFFED * 2);
        try {
            stream.mark(SNIFFED * 2);
            String head = new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            stream.reset();
            if (head.startsWith("{") && head.indexOf('"') > 0 && !isSpreadObject(head)) {
                return reports.lines(STANDARD_INPUT, stream, 0);
            }
            byte[] bytes = stream.readNBytes(ArticleParser.LARGEST + 1);
            return one(
                    head.startsWith("{") && head.indexOf('"') > 0
                            ? reports.object(STANDARD_INPUT, bytes)
                            : new Item.Incoming(Report.ofBytes(STANDARD_INPUT, bytes, Report.Raw.Kind.UNKNOWN)));
        } catch (IOException unreadable) {
            return one(Item.broken(STANDARD_INPUT, "cannot be read: " + reason(unreadable)));
        }
    }

    /** One JSON object over several lines, as against an object a line. */
    private static boolean isSpreadObject(String head) {
        String first = head.lines().findFirst().orElse("");
        return first.strip().equals("{");
    }

    static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Iterator<Item> one(Item item) {
        return Collections.singletonList(item).iterator();
    }

    /** Expands one source after the other, each when the one before is used up. */
    private static final class Chain<T> implements Iterator<Item> {
        private final Iterator<T> sources;
        private final Function<T, Iterator<Item>> expansion;
        private Iterator<Item> current = Collections.emptyIterator();

        Chain(Iterator<T> sources, Function<T, Iterator<Item>> expansion) {
            this.sources = sources;
            this.expansion = expansion;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && sources.hasNext()) {
                current = expansion.apply(sources.next());
            }
            return current.hasNext();
        }

        @Override
        public Item next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
