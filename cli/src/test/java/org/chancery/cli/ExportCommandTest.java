package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.export.Layout;
import org.chancery.export.code.Codes;
import org.chancery.json.ReadingJson;
import org.chancery.json.ToldJson;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands export and verify, over readings of the example reports. */
class ExportCommandTest {

    @TempDir
    private static Path folder;

    private static Path record;

    @BeforeAll
    static void keep() throws IOException {
        record = Files.writeString(folder.resolve("asked.jsonl"), Cli.resource("asked.jsonl"));
    }

    private static Cli cli() {
        return Cli.loading(() -> {
            throw new AssertionError("no report is read");
        });
    }

    private static int export(Cli cli, String layout, String to, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", "--store", record.toString(), "--layout", layout, "--to", to));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(new String[0]));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutIsWritten(Layout layout) {
        Path target = folder.resolve("every-" + layout.code());
        Cli cli = cli();
        assertThat(export(cli, layout.code(), target.toString())).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).startsWith(layout.code() + " → " + target + "\n");
        assertThat(target).exists();
        assertThat(cli.out().contains("who says so: ")).isEqualTo(layout.hasSources());
    }

    @Test
    void facetsNarrowIt() {
        Cli all = cli();
        Cli some = cli();
        assertThat(export(all, "jsonl", "-")).isZero();
        assertThat(export(some, "jsonl", "-", "--type", "CONSULT", "--state", "China"))
                .isZero();
        List<String> events = some.out().lines().toList();
        assertThat(events).isNotEmpty().hasSizeLessThan((int) all.out().lines().count());
        assertThat(events).allSatisfy(line -> {
            assertThat(line).contains("\"type\":\"CONSULT\"").contains("\"CHN\"");
            assertThat(ToldJson.write(ToldJson.read(line))).isEqualTo(line);
        });
        assertThat(some.err()).contains("jsonl → -").contains("events");
    }

    @Test
    void wholeReadingsComeAsTheyWereKept() {
        Cli cli = cli();
        assertThat(export(cli, "jsonl", "-", "--readings")).isZero();
        Set<String> kept = new TreeSet<>(Cli.resource("asked.jsonl").lines().toList());
        assertThat(new TreeSet<>(cli.out().lines().toList())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nope|x|--layout|is none of gdelt, gdelt-mentions, icews",
                "csv|-|--force|--layout csv is a folder of files and needs a name for it",
                "gdelt|x|--readings|--readings needs --layout jsonl",
                "gdelt|x|--type=FIGHT|FIGHT",
                "gdelt|x|--from=yesterday|yesterday",
            })
    void whatMakesNoSenseIsRefused(String layout, String to, String option, String told) {
        Cli cli = cli();
        String[] more = option.equals("--layout") ? new String[0] : new String[] {option};
        assertThat(export(cli, layout, to.equals("-") ? to : folder.resolve(to).toString(), more))
                .isEqualTo(2);
        assertThat(cli.err()).contains(told);
        assertThat(folder.resolve(to)).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path there = Files.writeString(folder.resolve("there.tsv"), "mine");
        Cli cli = cli();
        assertThat(export(cli, "polecat", there.toString())).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: " + there + ": exists already; --force replaces it\n");
        assertThat(there).hasContent("mine");
        Cli missing = cli();
        assertThat(export(missing, "polecat", folder.resolve("no/x.tsv").toString()))
                .isEqualTo(1);
        assertThat(missing.err().lines()).singleElement().asString().contains("there is no folder");
        Cli full = cli().writingTo(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(export(full, "geojson", "-")).isEqualTo(1);
        assertThat(full.err()).isEqualTo("chancery: standard output: cannot be written: No space left on device\n");
    }

    @Test
    void whatWasExportedHoldsAgainstItsTexts() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        int number = 0;
        for (String line : Cli.resource("asked.jsonl").lines().toList()) {
            Files.writeString(
                    texts.resolve(++number + ".txt"),
                    ReadingJson.read(line).article().text());
        }
        Path table = folder.resolve("held.csv");
        assertThat(export(cli(), "gdelt", table.toString())).isZero();
        Cli holds = cli();
        assertThat(holds.run("verify", table.toString(), "--texts", texts.toString()))
                .as(holds.out() + holds.err())
                .isZero();
        assertThat(holds.out()).contains("all hold");
        Cli readings = cli();
        assertThat(readings.run("verify", record.toString(), "--texts", texts.toString()))
                .as(readings.out() + readings.err())
                .isZero();
        Files.delete(texts.resolve("1.txt"));
        Cli missing = cli();
        assertThat(missing.run("verify", record.toString(), "--texts", texts.toString()))
                .isEqualTo(3);
        assertThat(missing.out()).contains("the report is not at hand").contains("all hold");
        String changed = Files.readString(record).replaceFirst("\"begin\":(\\d+),", "\"begin\":1$1,");
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), changed);
        Cli refused = cli();
        assertThat(refused.run("verify", broken.toString(), "--texts", texts.toString()))
                .isEqualTo(1);
        assertThat(refused.err()).contains("line 1: ");
    }

    @Test
    void verifyTellsWhatItCannotRead() {
        Cli cli = cli();
        assertThat(cli.run("verify", folder.resolve("none").toString(), "--texts", record.toString()))
                .isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: " + folder.resolve("none") + ": there is no such file\n");
    }

    /** Every code that a rule of the reader can give has a label and a score. */
    @Test
    void everyCodeOfTheRulesIsKnown() throws IOException {
        Set<String> known = new TreeSet<>();
        Codes.load().cameo().forEach(code -> known.add(code.code()));
        Set<String> given = new TreeSet<>();
        for (String file : Stream.of(EventType.values()).map(Code::code).toList()) {
            String name = "/org/chancery/reader/lexicon/" + file.toLowerCase(java.util.Locale.ROOT) + ".txt";
            try (InputStream in = Objects.requireNonNull(Codes.class.getResourceAsStream(name), name)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\\|", -1))
                        .filter(fields -> fields.length > 5)
                        .map(fields -> fields[5].strip())
                        .filter(code -> !code.isEmpty() && Character.isDigit(code.charAt(0)))
                        .forEach(given::add);
            }
        }
        assertThat(given).hasSizeGreaterThan(100);
        assertThat(given).allSatisfy(code -> {
            // a fourth digit of 0 says no more than three digits do
            String shorter = code.length() == 4 && code.endsWith("0") ? code.substring(0, 3) : code;
            assertThat(known).contains(shorter);
        });
    }
}
