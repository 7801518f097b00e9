package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;

/**
 * A run of what people use most, for the launcher: the classes it loads go into the archive that later runs map at start.
 * What it prints goes nowhere, and what it keeps is removed.
 */
public final class Training {

    private static final String REPORT = "Kenya's President Visits Kampala to Sign Rail Accord\\n\\n"
            + "KAMPALA, March 3, 2025 (Meridian Wire) -- Kenya's president arrived in Uganda on Monday and met his "
            + "counterpart, state television reported. The two governments signed an agreement on a railway worth "
            + "$2 billion, officials said.\\n\\nUganda depends on Kenyan ports. The opposition accused the government of "
            + "selling out, and police arrested 12 people during a protest in Kampala, because the terms are secret.\\n";

    private Training() {}

    /** Runs the commands; fails only where nothing can be written at all. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("chancery-training");
        try {
            String report =
                    Files.writeString(folder.resolve("report.txt"), REPORT).toString();
            String store = folder.resolve("record.db").toString();
            Surroundings surroundings = new Surroundings(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                    Map.of(),
                    false,
                    false,
                    () -> Reader.load(JsonLines::object)::read);
            List<List<String>> runs = List.of(
                    List.of("read", report),
                    List.of("read", "--format", "jsonl", report),
                    List.of("keep", "--store", store, report),
                    List.of("pair", "--store", store, "Kenya", "Uganda"),
                    List.of("state", "--store", store, "--format", "json", "Kenya"),
                    List.of("find", "--store", store, "--evidence"),
                    List.of("search", "--store", store, "railway"));
            for (List<String> run : runs) {
                Chancery.commandLine(surroundings, lexicon -> RuleReader.of(Reader.load(lexicon, JsonLines::object)))
                        .execute(run.toArray(String[]::new));
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
