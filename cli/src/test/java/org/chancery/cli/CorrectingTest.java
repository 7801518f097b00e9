package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.Named;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that correct and compare, over a report that was read twice. */
class CorrectingTest {

    @TempDir
    private Path folder;

    private String record = "";
    private Cli cli = cli();
    private String event = "";

    @BeforeEach
    void keep() {
        Reading reading = Cli.strait();
        Reading newer = new Reading(
                reading.article(),
                reading.entities(),
                reading.events(),
                reading.claims(),
                reading.ties(),
                reading.causes(),
                List.of(),
                new Reading.Version("newer", List.of()));
        record = folder.resolve("kept.db").toString();
        try (RecordStore store = Stores.open(record)) {
            store.put(ReadingJson.read(ReadingJson.write(reading)), Instant.EPOCH);
            store.put(newer, Instant.EPOCH.plusSeconds(60));
        }
        event = Named.brief(reading.article().id()) + "/"
                + reading.events().get(0).id();
    }

    @Test
    void aChangeIsKeptListedAndShown() {
        assertThat(run("correct", "change", event, "status=planned", "--why", "not yet", "--who", "Zoe Lind"))
                .isZero();
        assertThat(cli.out()).contains("Kept as correction 1:", "Zoe Lind", "not yet");
        assertThat(run("corrections")).isZero();
        assertThat(cli.out()).contains("change", "applied");
        assertThat(run("find", "--kind", "event", "--status", "planned", "--format", "csv"))
                .isZero();
        assertThat(cli.out().lines().count()).isGreaterThan(1);
    }

    @Test
    void whatIsRejectedIsFoundNoMore() {
        assertThat(run("find", "--kind", "event", "--format", "csv")).isZero();
        long before = cli.out().lines().count();
        assertThat(run("correct", "reject", event, "--why", "a film")).isZero();
        assertThat(run("find", "--kind", "event", "--format", "csv")).isZero();
        assertThat(cli.out().lines().count()).isLessThan(before);
    }

    @Test
    void theDifferenceOfTwoReadingsIsTold() {
        assertThat(run("diff", "--all", "--format", "csv")).isZero();
        assertThat(cli.out().lines().toList()).hasSizeGreaterThan(1).anyMatch(line -> line.contains("removed,figure"));
        assertThat(run("diff", event.substring(0, event.indexOf('/')), "--from", "2", "--to", "2"))
                .isZero();
        assertThat(cli.out()).contains("Nothing changed.");
    }

    @Test
    void storiesAndChecksAnswerWhereThereIsNothing() {
        assertThat(run("stories")).isZero();
        assertThat(cli.out()).contains("No text is kept in 2 reports or more.");
        assertThat(run("stories", "--least", "1")).isZero();
        assertThat(cli.out()).contains("1 report");
        assertThat(run("checks", "--wrong", "--format", "json")).isZero();
        assertThat(cli.out()).isEqualToIgnoringWhitespace("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        correct praise 12/e1 --why x             | 'praise' is none of accept, reject, change, add
        correct accept 12 --why x                | '12' names no finding
        correct accept zz/e1 --why x             | no report is kept whose id begins with 'zz'
        correct accept EVENT9 --why x            | the report has no finding
        correct change EVENT status=done --why x | status: 'done' is none of occurred
        correct change EVENT status --why x      | 'status' is no FIELD=VALUE
        correct accept EVENT status=not --why x  | 'status=not': only change and add take fields
        correct change EVENT --why x             | nothing says what the finding shall be
        diff                                     | an article is missing, or --all
        diff --all --from 1                      | --from and --to go with one article
        stories --least 0                        | --least must be at least 1, not 0
        """)
    void whatMakesNoSenseIsSaidInOneLine(String words, String said) {
        assertThat(run(words.replace("EVENT", event).split(" "))).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err().lines().findFirst().orElse(""))
                .startsWith("chancery: ")
                .contains(said);
    }

    private int run(String... words) {
        cli = cli();
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--store");
        arguments.add(record);
        return cli.run(arguments.toArray(String[]::new));
    }

    private static Cli cli() {
        return Cli.loading(() -> {
            throw new AssertionError("no report is read");
        });
    }
}
