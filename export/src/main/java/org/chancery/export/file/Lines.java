package org.chancery.export.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of text to a file, plain or as cells. Line ends are the same on every system. */
public final class Lines implements AutoCloseable {

    private final BufferedWriter writer;
    private final @Nullable LatinOne latin;

    /** Lines in UTF-8. */
    public Lines(OutputStream stream) {
        this(stream, StandardCharsets.UTF_8);
    }

    /** Lines in UTF-8 or ISO 8859-1. */
    public Lines(OutputStream stream, Charset charset) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, charset), 1 << 16);
        latin = charset.equals(StandardCharsets.ISO_8859_1) ? new LatinOne() : null;
    }

    /** A line as it is. */
    public void line(String line) throws IOException {
        writer.write(latin == null ? line : latin.fit(line));
        writer.write('\n');
    }

    /** Text without a line end. */
    public void text(String text) throws IOException {
        writer.write(text);
    }

    /** Cells with tabs between, which none of them holds. */
    public void tabs(List<String> cells) throws IOException {
        line(String.join("\t", cells));
    }

    /** Cells with commas between, quoted where needed (RFC 4180, with line feeds). */
    public void commas(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            quote(cells.get(i), line);
        }
        line(line.toString());
    }

    private static void quote(String cell, StringBuilder line) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        if (plain) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    /** Writes all through to the stream. */
    public void finish(Tally tally) throws IOException {
        writer.flush();
        if (latin != null) {
            tally.note("letters written in ISO 8859-1 as near as it can", latin.changed());
            tally.note("signs left out that ISO 8859-1 has nothing for", latin.dropped());
        }
    }

    /** Closes the stream; what could not be written was told when it was. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException given) {
            return;
        }
    }
}
