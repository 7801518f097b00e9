package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where renderings go, one after the other; for one thread. Each is flushed as it comes. */
abstract class Output {

    private final OutputStream stream;

    private Output(OutputStream stream) {
        this.stream = stream;
    }

    /** The output of a format. */
    static Output of(ReadCommand.Format format, OutputStream stream, boolean batch) {
        return switch (format) {
            case TEXT -> new Pages(stream);
            case JSON -> new Document(stream, batch);
            case JSONL -> new Lines(stream);
        };
    }

    abstract void add(String rendering);

    /**
     * Ends the output.
     *
     * @param inputs how many there were, those that failed among them
     */
    void finish(int inputs) {}

    final void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Pages with some air between them. */
    private static final class Pages extends Output {
        private boolean any;

        Pages(OutputStream stream) {
            super(stream);
        }

        @Override
        void add(String page) {
            write(any ? "\n\n" + page : page);
            any = true;
        }
    }

    /** An object a line. */
    private static final class Lines extends Output {
        Lines(OutputStream stream) {
            super(stream);
        }

        @Override
        void add(String line) {
            write(line + "\n");
        }
    }

    /** One object, or a list when there are several inputs, which may turn out only when the second comes. */
    private static final class Document extends Output {
        private boolean list;
        private @Nullable String held;
        private boolean any;

        Document(OutputStream stream, boolean list) {
            super(stream);
            this.list = list;
        }

        @Override
        void add(String object) {
            if (!any && !list) {
                held = object;
                any = true;
                return;
            }
            openList();
            write((any ? ",\n" : "") + object);
            any = true;
        }

        /** Begins the list with what was held back. */
        private void openList() {
            if (!list || !any) {
                write("[\n" + (held == null ? "" : held));
                held = null;
                list = true;
            }
        }

        @Override
        void finish(int inputs) {
            if (list || inputs > 1) {
                openList();
                write("\n]\n");
            } else if (held != null) {
                write(held + "\n");
            }
        }
    }
}
