package org.chancery.reader.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports in JSON: objects with {@code text} or {@code html} and, if wanted, {@code ref}, {@code title}, {@code outlet},
 * {@code byline}, {@code published}, {@code url}. Other keys are ignored.
 */
final class JsonReports {
    private final Function<String, Map<String, Object>> json;

    JsonReports(Function<String, Map<String, Object>> json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    /** The report in a file of one object. */
    Item object(String input, byte[] bytes) {
        if (bytes.length > ArticleParser.LARGEST) {
            return Item.broken(input, Intake.tooLarge(bytes.length));
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, null, false);
        String fault = decoded.fault();
        if (fault != null) {
            return Item.broken(input, fault);
        }
        return decoded.text().isBlank() ? Item.broken(input, "is empty") : report(input, decoded.text());
    }

    /**
     * The reports of a stream with one object a line, named {@code input:line}; blank lines are skipped.
     *
     * @param before how many lines of the input stand before the stream
     */
    Iterator<Item> lines(String input, InputStream stream, long before) {
        return new LineIterator(input, stream, before);
    }

    private Item report(String input, String object) {
        try {
            return fields(input, json.apply(object));
        } catch (IllegalArgumentException broken) {
            return Item.broken(input, "is no JSON object: " + Prose.squeeze(String.valueOf(broken.getMessage())));
        }
    }

    /** The report that these keys describe. */
    Item fields(String input, Map<String, Object> values) {
        String key = values.get("text") == null ? "html" : "text";
        Object value = values.get(key);
        if (value == null) {
            return Item.broken(input, "has neither \"text\" nor \"html\"");
        }
        if (!(value instanceof String source)) {
            return Item.broken(input, "has a \"" + key + "\" that is no string");
        }
        Report.Content content = key.equals("html") ? new Report.Page(source) : new Report.Text(source);
        return new Item.Incoming(new Report(
                input,
                content,
                string(values.get("ref")),
                string(values.get("title")),
                string(values.get("outlet")),
                string(values.get("byline")),
                string(values.get("published")),
                string(values.get("url"))));
    }

    /** Numbers count as strings (a ref may be one); objects and lists do not. */
    private static @Nullable String string(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    private final class LineIterator implements Iterator<Item> {
        private final String input;
        private final InputStream stream;
        private long number;
        private boolean any;
        private boolean ended;
        private @Nullable Item next;

        LineIterator(String input, InputStream stream, long before) {
            this.input = input;
            this.number = before;
            this.any = before > 0;
            this.stream = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream, 1 << 16);
        }

        @Override
        public boolean hasNext() {
            while (next == null && !ended) {
                advance();
            }
            return next != null;
        }

        @Override
        public Item next() {
            Item item = hasNext() ? next : null;
            if (item == null) {
                throw new NoSuchElementException();
            }
            next = null;
            any = true;
            return item;
        }

        private void advance() {
            try {
                readLine();
                if (ended) {
                    stream.close();
                    next = next == null && !any ? Item.broken(input, "is empty") : next;
                }
            } catch (IOException unreadable) {
                ended = true;
                next = Item.broken(input, "cannot be read on behind line " + number + ": " + Intake.reason(unreadable));
            }
        }

        private void readLine() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long size = 0;
            int value = stream.read();
            ended = value < 0;
            while (value >= 0 && value != '\n') {
                // What is beyond the limit is read over, not kept.
                if (++size <= ArticleParser.LARGEST) {
                    line.write(value);
                }
                value = stream.read();
            }
            number++;
            next = ended ? null : item(line.toByteArray(), size);
        }

        private @Nullable Item item(byte[] bytes, long size) {
            String name = input + ":" + number;
            if (size > ArticleParser.LARGEST) {
                return Item.broken(name, Intake.tooLarge(size));
            }
            try {
                String line = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                String object = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
                return object.isEmpty() ? null : report(name, object);
            } catch (CharacterCodingException wrong) {
                return Item.broken(name, "is no valid UTF-8");
            }
        }
    }
}
