package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.reader.ReportReader;

/** A run of the command line in memory: what it was given, and what came out. */
final class Cli {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Supplier<ReportReader> loader;
    private String input = "";
    private final Map<String, String> environment = new java.util.HashMap<>();
    private OutputStream sink = out;
    private RuleReader.Loader ruleLoader = lexicon -> {
        throw new IllegalStateException("no rules are read here");
    };

    private Cli(Supplier<ReportReader> loader) {
        this.loader = loader;
    }

    static Cli reading(ReportReader reader) {
        return new Cli(() -> reader);
    }

    static Cli loading(Supplier<ReportReader> loader) {
        return new Cli(loader);
    }

    Cli trying(RuleReader.Loader rules) {
        ruleLoader = rules;
        return this;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli input(String text) {
        input = text;
        return this;
    }

    Cli writingTo(OutputStream stream) {
        sink = stream;
        return this;
    }

    /** Runs, and gives the exit status. */
    int run(String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(in, sink, errors, environment, false, false, loader);
        return Chancery.commandLine(surroundings, ruleLoader).execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A reading made by hand, with every kind of item. */
    static Reading strait() {
        return ReadingJson.read(resource("strait.json"));
    }

    static String resource(String name) {
        try (InputStream stream = Cli.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
