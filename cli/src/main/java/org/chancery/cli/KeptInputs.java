package org.chancery.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.chancery.reader.article.Item;
import org.jspecify.annotations.Nullable;

/**
 * What an argument of {@code keep} holds: readings, a line each or in tables, or reports of any form. Lines of readings are
 * known by how they begin.
 */
final class KeptInputs implements Iterator<KeptInputs.Input> {

    /** One thing to keep. */
    sealed interface Input {}

    /** A reading as a line of JSON. */
    record ReadingLine(String input, String json) implements Input {}

    /** A report, or what could not be taken in. */
    record ReportItem(Item item) implements Input {}

    private static final String STANDARD_INPUT = "-";
    private static final String BEGIN = "{\"article\":{\"id\":\"";
    private static final int SNIFFED = 256;

    private final Iterator<String> arguments;
    private final BufferedInputStream standardInput;
    private final Function<String, Iterator<Item>> reports;
    private Iterator<? extends Input> current = Collections.emptyIterator();

    /**
     * The inputs of all arguments, each opened when its turn comes.
     *
     * @param standardInput what {@code -} stands for; the reports are to be taken from it as well
     * @param reports takes an argument in that holds no readings
     */
    KeptInputs(List<String> arguments, BufferedInputStream standardInput, Function<String, Iterator<Item>> reports) {
        this.arguments = arguments.iterator();
        this.standardInput = standardInput;
        this.reports = reports;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && arguments.hasNext()) {
            current = expand(arguments.next());
        }
        return current.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Iterator<? extends Input> expand(String argument) {
        try {
            Path named = file(argument);
            List<Path> tables = named == null ? List.of() : ParquetReadings.files(named);
            if (!tables.isEmpty()) {
                return new ParquetReadings(tables);
            }
            InputStream readings = readings(argument);
            if (readings != null) {
                return new Lines(argument, readings);
            }
        } catch (IOException unreadable) {
            // the intake of reports will meet the same and say it in its words
        }
        Iterator<Item> items = reports.apply(argument);
        return new Iterator<Input>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Input next() {
                return new ReportItem(items.next());
            }
        };
    }

    /** The stream of an argument that holds readings; null when it holds something else. */
    private @Nullable InputStream readings(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return begins(standardInput) ? standardInput : null;
        }
        Path file = file(argument);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (begins(stream)) {
            return stream;
        }
        stream.close();
        return null;
    }

    private static @Nullable Path file(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException noFile) {
            return null;
        }
    }

    private static boolean begins(BufferedInputStream stream) throws IOException {
        stream.mark(SNIFFED);
        String head = new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        stream.reset();
        String begin = head.replace("\uFEFF", "").replaceAll("\\s", "");
        return begin.startsWith(BEGIN);
    }

    /** The lines of a stream. */
    private static final class Lines implements Iterator<Input> {
        private final String input;
        private final BufferedReader lines;
        private @Nullable String next;
        private int number;

        Lines(String input, InputStream stream) {
            this.input = input;
            this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
            advance();
        }

        private void advance() {
            try {
                do {
                    next = lines.readLine();
                    number++;
                } while (next != null && next.isBlank());
                if (next == null) {
                    lines.close();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(input + ":" + number + ": cannot be read on", unreadable);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Input next() {
            String line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            ReadingLine found = new ReadingLine(input + ":" + number, line);
            advance();
            return found;
        }
    }
}
