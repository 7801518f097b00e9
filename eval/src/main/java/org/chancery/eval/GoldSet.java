package org.chancery.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The reports to develop on, and those that are held out: looked at by nobody who writes rules. */
public enum GoldSet {
    DEV("dev-"),
    HELD("held-");

    private static final String FOLDER = "gold/";
    private static final String INDEX = "index.txt";

    private final String prefix;

    GoldSet(String prefix) {
        this.prefix = prefix;
    }

    /** The reports of the set, in the order of the index. */
    public List<GoldReport> reports() {
        return files().map(file -> GoldReport.parse(file, content(file))).toList();
    }

    /** The names of its files. */
    Stream<String> files() {
        return content(INDEX).lines().filter(line -> line.startsWith(prefix));
    }

    static String content(String file) {
        try (InputStream in = GoldSet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no gold file " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
