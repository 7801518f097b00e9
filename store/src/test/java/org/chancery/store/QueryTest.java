package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {

    private static final Instant KEPT = Instant.parse("2026-05-01T00:00:00Z");

    private static final MadeReading MADE = MadeReading.of(
                    7,
                    "Ruritania's Premier Hélène Voss visited Tokyo on Monday. Chile denounced Peru, Lima said. "
                            + "Fiji and Tonga, allies since 1999, talked because the storm killed 12 people.")
            .title("A busy day")
            .outlet("Andean Morning Post", "PER", OutletControl.STATE)
            .published("2026-04-30")
            .party("n1", "Hélène Voss", "RUR", "GOV")
            .party("n2", "Tokyo", "JPN", "GOV", "MIL")
            .party("n3", "Chile", "CHL", "GOV")
            .party("n4", "Peru", "PER", "GOV")
            .party("n5", "Lima", "PER", "GOV")
            .party("n6", "Fiji", "FJI")
            .party("n7", "Tonga", "TON")
            .claim("c1", "n5", "Chile denounced Peru", null);

    private static final List<Told<?>> FINDINGS = Assembly.of(
            MADE.event(
                            "e1",
                            EventType.CONSULT,
                            Status.PLANNED,
                            "visited",
                            "n1",
                            "n2",
                            "2026-04-27",
                            MADE.where("Tokyo", "JPN"),
                            0.9,
                            "")
                    .event("e2", EventType.ACCUSE, Status.OCCURRED, "denounced", "n3", "n4", null, null, 0.5, "c1")
                    .event("e3", EventType.CONSULT, "talked", "n6 n7", "")
                    .tie("t1", TieKind.ALLIANCE, "n6", "n7", "1999", "allies", "")
                    .figure("f1", 12, "e3", "12 people")
                    .cause("x1", "e2", "e3", "because")
                    .reading(),
            Sources.alone(MADE.reading(), 1, KEPT));

    static Stream<Arguments> queries() {
        return Stream.of(
                row("e1 e2 e3 c1 t1 x1 f1", query -> query),
                row("t1", query -> query.kinds(Query.Kind.TIE)),
                row("e1", query -> query.pair("JPN", "RUR")),
                row("e1", query -> query.pair(new Query.Pair("RUR", "JPN", true))),
                row("", query -> query.pair(new Query.Pair("JPN", "RUR", true))),
                row("e3 t1 x1 f1", query -> query.pair(new Query.Pair("TON", "FJI", true))),
                row("e2 x1", query -> query.pair("PER", "CHL")),
                row("", query -> query.pair("CHL", "JPN")),
                row("e2 c1 x1", query -> query.states("PER")),
                row("e1 e2 x1", query -> query.states("RUR", "CHL")),
                row("e1", query -> query.parties("helene voss")),
                row("", query -> query.parties("Voss Tokyo")),
                row("c1", query -> query.parties("LIMA")),
                row("e1", query -> query.sectors("MIL")),
                row("e1 e3", query -> query.types(EventType.CONSULT)),
                row("e2", query -> query.quads(Quad.VERBAL_CONFLICT)),
                row("e2 e3", query -> query.statuses(Status.OCCURRED)),
                row("t1", query -> query.ties(TieKind.ALLIANCE, TieKind.BORDER)),
                row("", query -> query.ties(TieKind.ALLIANCE).types(EventType.CONSULT)),
                row("e2 c1", query -> query.speakers("PER")),
                row("e2 c1", query -> query.speakers("lima")),
                row("", query -> query.speakers("Chile")),
                row("e1 e2 e3 c1 t1 x1 f1", query -> query.outlets("andean POST")),
                row("", query -> query.outlets("Post of Peru")),
                row("e1 e2 e3 c1 t1 x1 f1", query -> query.controls(OutletControl.STATE)),
                row("", query -> query.controls(OutletControl.PRIVATE)),
                row("e1", query -> query.places("JPN")),
                row("e1", query -> query.places("tokyo")),
                row("", query -> query.places("CHL")),
                row("e1 t1", query -> query.until(LocalDate.parse("2026-04-29"))),
                row("e2 e3 c1 t1 x1 f1", query -> query.from(LocalDate.parse("2026-04-28"))),
                row("t1", query -> query.until(LocalDate.parse("1999-03-01"))),
                row("", query -> query.until(LocalDate.parse("1998-12-31"))),
                row("e3 t1 x1 f1", query -> query.text("\"Fiji and\" STORM")),
                row("e1", query -> query.text("helene")),
                row("e1", query -> query.text("Hélène visited")),
                row("", query -> query.text("\"visited Hélène\"")),
                row("e1 e2 e3 c1 t1 x1 f1", query -> query.text("—")),
                row("e1 c1 t1 x1 f1 e3", query -> query.confidence(0.6)),
                row("", query -> query.article("sha256:none")),
                row("", query -> query.story("sha256:none")),
                row("e1", query -> query.event(MADE.reading().article().id() + "/1/e1")),
                row("e1 e2 e3 c1 t1 x1 f1", query -> query.asOf(KEPT)),
                row("", query -> query.asOf(KEPT.minusSeconds(1))));
    }

    private static Arguments row(String expected, UnaryOperator<QueryBuilder> part) {
        return Arguments.of(part.apply(Query.builder()).build(), expected);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void letsThroughWhatIsAskedFor(Query query, String expected) {
        List<String> found = FINDINGS.stream()
                .filter(query::test)
                .map(told -> told.finding().id())
                .collect(Collectors.toList());
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(" "));
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(query.narrow().build()).isEqualTo(query);
    }

    @Test
    void rejectedFindingsAreLeftOutUnlessAskedFor() {
        Told<?> told = FINDINGS.get(0);
        Correction rejection = new Correction(
                "1",
                told.source().article(),
                Correction.Action.REJECT,
                "event",
                told.finding().evidence().get(0),
                "CONSULT",
                null,
                "Ada",
                KEPT,
                "no visit");
        Told<?> rejected = new Told<>(
                told.finding(), told.source(), told.entities(), told.claims(), told.passage(), 0, null, rejection);
        assertThat(Query.builder().build().test(rejected)).isFalse();
        assertThat(Query.builder().rejected(true).build().test(rejected)).isTrue();
    }

    @Test
    void refusesWhatMakesNoSense() {
        QueryBuilder backwards =
                Query.builder().from(LocalDate.parse("2026-02-02")).until(LocalDate.parse("2026-02-01"));
        assertThatThrownBy(backwards::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first day, 2026-02-02, is after the last, 2026-02-01");
        assertThatThrownBy(() -> Query.builder().confidence(1.5).build()).hasMessageContaining("0 to 1");
    }

    @Test
    void passagesAreTheSentencesAround() {
        assertThat(FINDINGS.get(0).passage()).isEqualTo("Ruritania's Premier Hélène Voss visited Tokyo on Monday.");
        assertThat(FINDINGS.get(1).passage()).isEqualTo("Chile denounced Peru, Lima said.");
        assertThat(FINDINGS.get(1).passageBegin()).isEqualTo(57);
    }
}
