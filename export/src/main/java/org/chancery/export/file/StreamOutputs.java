package org.chancery.export.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One file to a stream that stands already, such as standard output. */
public final class StreamOutputs implements Outputs {

    private final OutputStream stream;
    private @Nullable OutputStream open;

    /** The stream stays open. */
    public StreamOutputs(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public OutputStream open(String name) {
        OutputStream kept = new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
        open = new BufferedOutputStream(kept, 1 << 16);
        return open;
    }

    @Override
    public Path path(String name) {
        throw new ExportFault("this layout cannot be written to standard output");
    }

    @Override
    public OutputStream sources() {
        throw new IllegalStateException("a stream has nothing beside it");
    }

    @Override
    public boolean hasSources() {
        return false;
    }

    @Override
    public void commit() throws IOException {
        if (open != null) {
            open.flush();
        }
    }

    @Override
    public void close() {}
}
