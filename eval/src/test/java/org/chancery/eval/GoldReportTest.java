package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Quotation;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldReportTest {

    private static final String HEAD = "id: x\npublished:\noutlet: The Paper\n\n";
    private static final String REPORT =
            "Mali, Togo meet\n\nMali met Togo. It met Gen. Issa too, and the structure fell.\n";

    private static GoldReport parse(String answers) {
        return GoldReport.parse("x.txt", HEAD + REPORT + "----\n" + answers);
    }

    static Stream<String> files() {
        return Arrays.stream(GoldSet.values()).flatMap(GoldSet::files);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileParses(String file) {
        GoldReport report = GoldReport.parse(file, GoldSet.content(file));
        assertThat(report.id() + ".txt").isEqualTo(file);
        assertThat(report.text().split("\\s+").length).as("words").isBetween(70, 350);
        assertThat(report.text().lines().filter(String::isBlank).count())
                .as("paragraphs")
                .isBetween(2L, 12L);
        assertThat(report.events()).isNotEmpty();
        assertThat(report.traps()).isNotEmpty();
        if (report.published() != null) {
            assertThat(LocalDate.parse(report.published())).isBetween("1999-01-01", "2026-12-31");
        }
    }

    @Test
    void theIndexListsTheFolder() throws IOException, URISyntaxException {
        Path folder =
                Path.of(GoldSet.class.getResource("gold/index.txt").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("README.md")
                    .filteredOn(name -> name.endsWith(".txt") && !name.equals("index.txt"))
                    .containsExactlyInAnyOrderElementsOf(files().toList());
        }
        assertThat(GoldSet.DEV.reports()).hasSize(52);
        assertThat(GoldSet.HELD.reports()).hasSize(28);
    }

    @ParameterizedTest
    @EnumSource(GoldSet.class)
    void eachSetHasEveryTypeAndKind(GoldSet set) {
        List<GoldReport> reports = set.reports();
        assertThat(reports.stream()
                        .flatMap(report -> report.events().stream())
                        .filter(act -> !act.optional())
                        .map(act -> act.types().get(0)))
                .contains(EventType.values());
        assertThat(reports).anyMatch(report -> !report.claims().isEmpty());
        assertThat(reports).anyMatch(report -> !report.ties().isEmpty());
        assertThat(reports).anyMatch(report -> !report.figures().isEmpty());
    }

    @Test
    void readsHeadAndText() {
        GoldReport report = parse("");
        assertThat(report.id()).isEqualTo("x");
        assertThat(report.published()).isNull();
        assertThat(report.outlet()).isEqualTo("The Paper");
        assertThat(report.title()).isEqualTo("Mali, Togo meet");
        assertThat(report.text()).isEqualTo(REPORT.strip());
    }

    @Test
    void readsAnEvent() {
        GoldReport.Act act = parse(
                        "event? | CONSULT/AGREE | visit/- | occurred/planned | MLI+TGO? > UNO | met#2 / meet")
                .events()
                .get(0);
        assertThat(act.optional()).isTrue();
        assertThat(act.types()).containsExactly(EventType.CONSULT, EventType.AGREE);
        assertThat(act.modes()).containsExactly(Mode.CONSULT_VISIT);
        assertThat(act.modeless()).isTrue();
        assertThat(act.statuses()).containsExactly(Status.OCCURRED, Status.PLANNED);
        assertThat(act.actors().required()).containsExactly("MLI");
        assertThat(act.actors().allowed()).containsExactlyInAnyOrder("MLI", "TGO");
        assertThat(act.recipients().required()).containsExactly("IGO");
        assertThat(act.tellings()).containsExactly(new Span(35, 38, "met"), new Span(11, 15, "meet"));
        assertThat(act.sentence().get(0).text()).isEqualTo("It met Gen. Issa too, and the structure fell.");
    }

    @Test
    void readsAClaimWithTheNearestSpeakerAndCue() {
        GoldReport.Saying saying = parse("claim | It | met | Gen. Issa … structure fell | mixed")
                .claims()
                .get(0);
        assertThat(saying.cue()).isEqualTo(new Span(35, 38, "met"));
        assertThat(saying.speaker()).isEqualTo(new Span(32, 34, "It"));
        assertThat(saying.content()).extracting(Span::text).containsExactly("Gen. Issa too, and the structure fell");
        assertThat(saying.quotation()).isEqualTo(Quotation.MIXED);
    }

    @Test
    void readsAFigureWithoutValueAndATrapWithStatus() {
        GoldReport report = parse("figure | - | too\ntrap | fell | RETREAT ASSAULT:denied");
        assertThat(report.figures().get(0).value()).isNull();
        assertThat(report.traps().get(0).wrong())
                .containsExactly(
                        new GoldReport.Wrong(EventType.RETREAT, null),
                        new GoldReport.Wrong(EventType.ASSAULT, Status.DENIED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "event | CONSULT | - | occurred | MLI > TGO | met => says 'met' 2 times",
                "event | CONSULT | - | occurred | MLI > TGO | met#3 => does not say 'met#3'",
                "event | CONSULT | - | occurred | MLI > TGO | struck => does not say 'struck'",
                "event | CONSULT | - | occurred | MLI > TGO | struct => does not say 'struct'",
                "event | MEET | - | occurred | MLI > TGO | fell => no EventType called 'MEET'",
                "event | CONSULT | demo | occurred | MLI > TGO | fell => 'demo' is no mode of [CONSULT]",
                "event | CONSULT | - | done | MLI > TGO | fell => no Status called 'done'",
                "event | CONSULT | - | occurred | MAL > TGO | fell => no party code: 'MAL'",
                "event | CONSULT | - | occurred | MLI | fell => 'MLI' is no 'from > to'",
                "event | CONSULT | occurred | MLI > TGO | fell => 'event' has 6 fields, not 5",
                "claim | It | met | Issa … Togo | direct => 'Togo' does not follow 'Issa'",
                "claim | She | met | Gen. Issa | direct => does not say 'She'",
                "tie | friendship | MLI > TGO | current => no TieKind called 'friendship'",
                "fact | MLI => no kind of answer: 'fact'"
            })
    void aFaultNamesFileAndLine(String answer, String fault) {
        assertThatThrownBy(() -> parse("trap | fell | ASSAULT\n" + answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x.txt:10: ")
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'title: x\n\nA\n\nB\n----\n' => x.txt:1: no header line",
                "'published:\n\nA\n\nB\n----\n' => x.txt:1: the header says no id",
                "'id: x\n\nA\n\nB\n' => x.txt:5: no line ----",
                "'id: x\n\nA\nB\n----\n' => x.txt:3: a report begins with a title"
            })
    void aBrokenReportNamesFileAndLine(String content, String fault) {
        assertThatThrownBy(() -> GoldReport.parse("x.txt", content)).hasMessageStartingWith(fault);
    }
}
