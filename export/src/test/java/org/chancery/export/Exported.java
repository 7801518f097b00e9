package org.chancery.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.export.file.FileOutputs;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.StreamOutputs;
import org.chancery.export.file.Tally;
import org.chancery.model.kept.Told;

/** Runs exports for tests. */
public final class Exported {

    private Exported() {}

    public static Tally to(Path target, Layout layout, boolean unrealised, List<? extends Told<?>> findings) {
        try (Outputs outputs = FileOutputs.at(target, layout.files(), layout.hasSources(), false)) {
            return new Export(layout, unrealised, Atlas.NONE).run(Made.holdings(findings), outputs, any -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Tally to(Path target, Layout layout, List<? extends Told<?>> findings) {
        return to(target, layout, false, findings);
    }

    public static String text(Layout layout, List<? extends Told<?>> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Outputs outputs = new StreamOutputs(bytes)) {
            new Export(layout, false, Atlas.NONE).run(Made.holdings(findings), outputs, any -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Charset charset = layout == Layout.ICEWS ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return bytes.toString(charset);
    }

    /** Lines with their cells, read as loaders do that know tabs and nothing else. */
    public static List<List<String>> tabs(Layout layout, List<? extends Told<?>> findings) {
        return text(layout, findings)
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    public static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
