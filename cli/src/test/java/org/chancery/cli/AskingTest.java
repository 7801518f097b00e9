package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.json.ReadingJson;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask, over readings of the example reports and of the development texts. */
class AskingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path record;
    private static Path empty;
    private static Path database;

    @BeforeAll
    static void keep() throws IOException {
        record = Files.writeString(folder.resolve("asked.jsonl"), Cli.resource("asked.jsonl"));
        database = folder.resolve("asked.db");
        try (RecordStore store = Stores.open(database.toString())) {
            store.putAll(
                    Cli.resource("asked.jsonl").lines().map(ReadingJson::read).toList(), Instant.EPOCH);
        }
        empty = Files.writeString(folder.resolve("empty.jsonl"), "");
    }

    private static Cli cli() {
        return Cli.loading(() -> {
            throw new AssertionError("no report is read");
        });
    }

    private static String ask(Path store, String... words) {
        return answer(cli(), store, words);
    }

    private static String answer(Cli cli, Path store, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--store");
        arguments.add(store.toString());
        assertThat(cli.run(arguments.toArray(new String[0]))).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        return cli.out();
    }

    private static JsonNode json(String... words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--format");
        arguments.add("json");
        return JSON.readTree(ask(record, arguments.toArray(new String[0])));
    }

    @Test
    void theRecordOfTheEnvironmentIsAskedWhereNoneIsNamed() {
        Cli told = cli().with(RecordAddress.VARIABLE, record.toString());

        assertThat(told.run("find", "Russia")).as(told.err()).isZero();
        assertThat(told.out()).isEqualTo(ask(record, "find", "Russia"));
        assertThat(answer(cli().with(RecordAddress.VARIABLE, empty.toString()), record, "find", "Russia"))
                .isEqualTo(told.out());
    }

    static List<List<String>> everyCommand() {
        return List.of(
                List.of("find", "Russia"),
                List.of("find", "--joined", "--limit", "5"),
                List.of("find", "--kind", "claim,tie,cause,figure", "--evidence", "--limit", "40"),
                List.of("search", "talks"),
                List.of("pair", "Kazakhstan", "China", "--evidence"),
                List.of("state", "Russia"),
                List.of("ties"),
                List.of("ties", "Russia", "--events"),
                List.of("timeline"),
                List.of("timeline", "--by", "week", "--evidence"),
                List.of("stats", "--by", "state,outlet,speaker,place"),
                List.of("alerts"));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void noLineIsWiderThanTheTerminal(List<String> words) {
        for (String columns : List.of("40", "80", "200")) {
            int width = Math.min(120, Integer.parseInt(columns));
            for (String locale : List.of("C", "de_DE.UTF-8")) {
                Cli cli = cli().with("COLUMNS", columns).with("LANG", locale);
                String page = answer(cli, record, words.toArray(new String[0]));
                assertThat(page).isNotBlank();
                assertThat(page.lines())
                        .allSatisfy(line ->
                                assertThat(SafeText.width(line)).as(line).isLessThanOrEqualTo(width));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void anEmptyRecordIsAskedWithoutFault(List<String> words) {
        assertThat(ask(empty, words.toArray(new String[0]))).isNotBlank();
        for (String format : List.of("json", "csv")) {
            List<String> arguments = new ArrayList<>(words);
            arguments.add("--format");
            arguments.add(format);
            assertThat(ask(empty, arguments.toArray(new String[0]))).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void theSameQuestionHasTheSameAnswer(List<String> words) {
        String[] arguments = words.toArray(new String[0]);
        assertThat(ask(record, arguments)).isEqualTo(ask(record, arguments));
    }

    /** Rows, as they name no place to go on from, which each kind of record writes in its own way. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void aFileAnswersAsTheRecordInMemoryDoes(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--format");
        arguments.add("csv");
        String[] asked = arguments.toArray(new String[0]);
        if (words.get(0).equals("search")) {
            // which report is the best is for each kind of record to say
            assertThat(ask(database, asked).lines())
                    .containsExactlyInAnyOrderElementsOf(
                            ask(record, asked).lines().toList());
        } else {
            assertThat(ask(database, asked)).isEqualTo(ask(record, asked));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair RUS UZB --evidence", "state Russia", "timeline", "ties", "alerts", "stats"})
    void aPageFromAFileIsThatFromMemory(String words) {
        assertThat(ask(database, words.split(" "))).isEqualTo(ask(record, words.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void rowsHaveAsManyFieldsAsTheHeader(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--format");
        arguments.add("csv");
        List<List<String>> rows = CsvRows.parse(ask(record, arguments.toArray(new String[0])));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ CHN", "Kazakhstan China", "kazakh Chinese", "china kazakhstan", "kaz the_PRC"})
    void statesAreKnownByCodeNameAndDemonym(String pair) throws IOException {
        String[] words = pair.split(" ");
        JsonNode view = json("pair", words[0], words[1].replace('_', ' '));
        assertThat(List.of(view.at("/first").textValue(), view.at("/second").textValue()))
                .containsExactlyInAnyOrder("KAZ", "CHN");
        assertThat(view.at("/latest").size()).isPositive();
    }

    @Test
    void theFiguresOfAPairAreTheEventsBehindThem() throws IOException {
        JsonNode view = json("pair", "RUS:UZB");
        int events = 0;
        for (JsonNode event : view.at("/latest")) {
            String status = event.at("/item/status").textValue();
            if (status.equals("occurred") || status.equals("ongoing")) {
                boolean mutual = event.at("/item/to").isEmpty();
                events += mutual ? 2 : 1;
            }
        }
        int counted = 0;
        for (String quad : List.of("verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict")) {
            counted += view.at("/total/" + quad).intValue();
        }
        assertThat(counted).isPositive().isEqualTo(events);
    }

    @Test
    void everyFindingShowsItsSentenceItsOutletAndItsKey() throws IOException {
        JsonNode found = json("find", "--limit", "500");
        assertThat(found.at("/items").size()).isGreaterThan(100);
        for (JsonNode item : found.at("/items")) {
            assertThat(item.at("/passage").textValue()).isNotBlank();
            assertThat(item.at("/key").textValue()).matches("sha256:[0-9a-f]{64}/1/[ectxf][0-9]+");
            assertThat(item.at("/report/article").textValue()).startsWith("sha256:");
        }
    }

    @Test
    void pagesJoinWithoutGapOrOverlap() throws IOException {
        Set<String> whole = new TreeSet<>();
        json("find", "--limit", "1000")
                .at("/items")
                .forEach(item -> whole.add(item.at("/key").textValue()));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page =
                    cursor == null ? json("find", "--limit", "70") : json("find", "--limit", "70", "--cursor", cursor);
            page.at("/items").forEach(item -> paged.add(item.at("/key").textValue()));
            cursor = page.at("/next").textValue();
        } while (cursor != null);
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "--type, AID, /act, AID",
        "--quad, material-conflict, /quad, material-conflict",
        "--quad, Verbal_Conflict, /quad, verbal-conflict",
        "--status, denied, /status, denied",
        "--kind, tie, /kind, tie",
        "--tie, sanctions, /act, sanctions"
    })
    void aFacetLetsThroughWhatItNames(String option, String word, String field, String value) throws IOException {
        JsonNode found = json("find", option, word);
        assertThat(found.at("/items").size()).isPositive();
        found.at("/items")
                .forEach(item -> assertThat(item.at(field).textValue()).isEqualTo(value));
    }

    @Test
    void searchMarksTheWords() throws IOException {
        JsonNode found = json("search", "talks");
        assertThat(found.at("/items").size()).isPositive();
        for (JsonNode hit : found.at("/items")) {
            JsonNode stretch = hit.at("/stretches/0");
            String text = stretch.at("/text").textValue();
            JsonNode mark = stretch.at("/marks/0");
            int begin = text.offsetByCodePoints(0, mark.get(0).intValue());
            int end = text.offsetByCodePoints(0, mark.get(1).intValue());
            assertThat(text.substring(begin, end)).isEqualToIgnoringCase("talks");
        }
        assertThat(ask(record, "search", "talks")).contains("*talks*");
    }

    @Test
    void chartsAreOfLettersWhereTheLocaleHasNoOthers() {
        assertThat(answer(cli().with("LANG", "C"), record, "timeline")).doesNotContain("█", "▒", "│");
        assertThat(answer(cli().with("LC_ALL", "en_US.utf8").with("LANG", "C"), record, "timeline"))
                .contains("█", "│");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pair Belarsu CHN|no state is known as 'Belarsu'; nearest: Belarus (BLR)",
                "pair BLR|a pair is two states such as BLR:CHN",
                "pair BLR Belarusian|are one state, Belarus",
                "state Atlantis|no state is known as 'Atlantis'",
                "state Congolese|may mean Democratic Republic of the Congo (COD) or Republic of the Congo (COG)",
                "find --type MEET|no event type is called 'MEET'; there are AGREE, CONSULT",
                "find --quad war|no class of events is called 'war'; there are verbal-cooperation",
                "find --status done|no status is called 'done'; there are occurred",
                "find --control free|no control of outlets is called 'free'; there are state",
                "find --kind fact|no kind of finding is called 'fact'; there are event",
                "find --tie friendship|no kind of tie is called 'friendship'; there are dependence",
                "find --sector ARMY|no sector is called 'ARMY'; there are GOV",
                "find --from 2024-02 --until 2024-01|--from 2024-02 is after --until 2024-01",
                "find --from yesterday|--from must be a day such as 2024-05-31, a month or a year, not 'yesterday'",
                "find --until 2023-02-30|--until must be a day",
                "find --as-of 2023-13|--as-of must be a day",
                "find --confidence 7|--confidence must be from 0 to 1, not 7",
                "find --limit 0|--limit must be at least 1, not 0",
                "find --cursor nowhere|--cursor: 'nowhere' is no place to go on from",
                "timeline --by year|no unit of time is called 'year'; there are day, week, month",
                "stats --by colour|nothing can be counted by 'colour'; there are kind",
                "find --format xml|'xml' is none of text, json, csv"
            })
    void whatMakesNoSenseIsMisuseToldInOneLine(String words, String message) {
        Cli cli = cli();
        List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
        arguments.add("--store");
        arguments.add(record.toString());
        assertThat(cli.run(arguments.toArray(new String[0]))).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err().lines()).hasSize(2);
        assertThat(cli.err()).startsWith("chancery: ").contains(message).contains("Try 'chancery ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.jsonl|there is no such file",
                "broken.jsonl|line 1 is no reading",
                "cut.jsonl|line 1 is no reading"
            })
    void aRecordThatCannotBeOpenedIsOneLineAndStatusOne(String name, String message) throws IOException {
        Files.writeString(folder.resolve("broken.jsonl"), "{\"article\":7}\n");
        Files.writeString(
                folder.resolve("cut.jsonl"), Cli.resource("asked.jsonl").substring(0, 700));
        Cli cli = cli();
        String address = folder.resolve(name).toString();
        assertThat(cli.run("stats", "--store", address)).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err().lines()).singleElement().asString().startsWith("chancery: " + address + ": " + message);
    }

    @Test
    void whatReportsBringCannotSteerTheTerminalNorBreakARow() throws IOException {
        String hostile = "\\u001b[2J\\u0007=cmd|' /C calc'!A0, \\\"quoted\\\"\\r\\nnext\\u202e";
        String reading = Cli.resource("strait.json")
                .replaceFirst(
                        "\"title\":\\s*\"[^\"]*\"",
                        java.util.regex.Matcher.quoteReplacement("\"title\": \"" + hostile + "\""));
        String line = ReadingJson.write(ReadingJson.read(reading));
        Path store = Files.writeString(folder.resolve("hostile.jsonl"), line + "\n");
        String page = ask(store, "search", "the");
        assertThat(page)
                .contains("quoted")
                .doesNotContain("\u001b")
                .doesNotContain("\u0007")
                .doesNotContain("\u202e");
        List<List<String>> rows = CsvRows.parse(ask(store, "search", "the", "--format", "csv"));
        assertThat(rows.get(1).get(5)).isEqualTo("\u001b[2J\u0007=cmd|' /C calc'!A0, \"quoted\"\r\nnext\u202e");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(9));
    }

    @Test
    void coloursAreThoseOfTheFourClasses() {
        assertThat(ask(record, "timeline", "--color", "always")).contains("\u001b[36m", "\u001b[31m");
        assertThat(ask(record, "timeline")).doesNotContain("\u001b");
    }
}
