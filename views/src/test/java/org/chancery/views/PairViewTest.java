package org.chancery.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.About;
import org.chancery.model.kept.JoinedEvent.Disagreement;
import org.chancery.model.kept.JoinedEvent.Nature;
import org.chancery.model.kept.JoinedEvent.Version;
import org.junit.jupiter.api.Test;

class PairViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-07-01");

    private static PairView balance(List<DyadMonth> cells) {
        return PairView.of("BLR", "CHN", TODAY, cells, Map.of(), List.of(), false, List.of());
    }

    @Test
    void balanceIsCountedByMonthDirectionAndClassWithoutGaps() {
        PairView view = balance(List.of(
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 3),
                Made.cell("CHN", "BLR", "2024-01", Quad.MATERIAL_COOPERATION, "CHN", OutletControl.PARTY, 2),
                Made.cell("BLR", "CHN", "2024-04", Quad.VERBAL_CONFLICT, "POL", OutletControl.PUBLIC, 1),
                Made.cell("BLR", "RUS", "2024-04", Quad.MATERIAL_CONFLICT, "POL", OutletControl.PUBLIC, 9)));
        assertThat(view.months())
                .extracting(Month::month)
                .containsExactly(
                        YearMonth.parse("2024-01"),
                        YearMonth.parse("2024-02"),
                        YearMonth.parse("2024-03"),
                        YearMonth.parse("2024-04"));
        Month january = view.months().get(0);
        assertThat(january.forth().verbalCooperation()).isEqualTo(3);
        assertThat(january.back().materialCooperation()).isEqualTo(2);
        assertThat(january.total().cooperation()).isEqualTo(5);
        // 3 × 2.5 + 2 × 10 = 27.5 over 5 events
        assertThat(january.total().mean()).isEqualTo(5.5);
        assertThat(view.months().get(1).total()).isEqualTo(Tally.NONE);
        assertThat(view.months().get(1).total().mean()).isNull();
        assertThat(view.total().events()).isEqualTo(6);
        assertThat(view.total().conflictShare()).isEqualTo(1 / 6.0);
        assertThat(view.forth().events()).isEqualTo(4);
        assertThat(view.back().events()).isEqualTo(2);
    }

    @Test
    void tellersAreSplitBySideAndByWhoseVoiceTheyAre() {
        PairView view = balance(List.of(
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 1),
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.PRIVATE, 2),
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "CHN", OutletControl.PARTY, 3),
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "CHN", OutletControl.UNKNOWN, 4),
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "RUS", OutletControl.GOVERNMENT, 5),
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "POL", OutletControl.PUBLIC, 6),
                Made.cell("BLR", "CHN", "2024-02", Quad.VERBAL_CONFLICT, null, OutletControl.STATE, 7)));
        assertThat(view.tellers().keySet()).containsExactly(Teller.values());
        assertThat(view.tellers().values()).extracting(Tally::events).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(view.months().get(1).tellers()).containsOnlyKeys(Teller.UNKNOWN);
    }

    @Test
    void meetingsAreThoseThatTookPlaceTheLatestFirst() {
        PairView view = of(
                Made.event().mode(Mode.CONSULT_VISIT).on("2024-03-01").joined("visit"),
                Made.event().mode(Mode.CONSULT_PHONE).on("2024-04-01").joined("call"),
                Made.event().type(EventType.CONSULT).on("2024-05-01").joined("talks"),
                Made.event()
                        .mode(Mode.CONSULT_VISIT)
                        .status(org.chancery.model.Status.DENIED)
                        .on("2024-06-01")
                        .joined("denied"),
                Made.event().type(EventType.AID).on("2024-06-02").joined("aid"));
        assertThat(view.meetings())
                .extracting(meeting ->
                        meeting.happening().id() + " " + meeting.how().code())
                .containsExactly("talks talks", "call call", "visit visit");
    }

    @Test
    void tiesOfOneRelationAreOneLineWithTheLatestStatusAndTheEarliestBeginning() {
        PairView view = PairView.of(
                "BLR",
                "CHN",
                TODAY,
                List.of(),
                Map.of(),
                List.of(),
                true,
                List.of(
                        Made.tie("a1", "2023-01-05", TieKind.ALLIANCE, "BLR", "CHN", TieStatus.CURRENT, "2013"),
                        Made.tie("a2", "2024-01-05", TieKind.ALLIANCE, "CHN", "BLR", TieStatus.DENIED, null),
                        Made.tie("a3", "2023-06-05", TieKind.DEPENDENCE, "BLR", "CHN", TieStatus.CURRENT, null),
                        Made.tie("a4", "2023-06-05", TieKind.DEPENDENCE, "CHN", "BLR", TieStatus.CURRENT, null),
                        Made.tie("a5", "2023-06-05", TieKind.ALLIANCE, "BLR", "RUS", TieStatus.CURRENT, null)));
        assertThat(view.ties()).hasSize(3);
        TieLine alliance = view.ties().get(0);
        assertThat(alliance.kind()).isEqualTo(TieKind.ALLIANCE);
        assertThat(alliance.status()).isEqualTo(TieStatus.DENIED);
        assertThat(alliance.disputed()).isTrue();
        assertThat(alliance.since()).isEqualTo("2013");
        assertThat(alliance.firstTold()).isEqualTo("2023-01-05");
        assertThat(alliance.lastTold()).isEqualTo("2024-01-05");
        assertThat(alliance.keys()).containsExactly("a2/1/t1", "a1/1/t1");
        assertThat(view.ties().subList(1, 3)).extracting(TieLine::from).containsExactly("BLR", "CHN");
    }

    @Test
    void disagreementsAreShownWithTheirKeys() {
        Disagreement days = new Disagreement(
                About.DATE,
                Nature.CONTRADICTION,
                List.of(new Version("2024-05-01", List.of("a1/1/e1")), new Version("2024-05-02", List.of("a2/1/e1"))));
        JoinedEvent contested = Made.joined(
                "x",
                List.of(days),
                Made.event().on("2024-05-01").told("e1"),
                Made.event()
                        .on("2024-05-02")
                        .in(Made.source("a2", "2024-05-03", "Herald", "IRL", OutletControl.PRIVATE))
                        .told("e1"));
        PairView view = of(contested, Made.event().on("2024-02-01").joined("quiet"));
        assertThat(view.disputed()).singleElement().satisfies(event -> {
            assertThat(event.standing()).isEqualTo(Happening.Standing.CONTESTED);
            assertThat(event.disagreements()).containsExactly(days);
            assertThat(event.keys()).containsExactly("a1/1/e1", "a2/1/e1");
        });
    }

    private static PairView of(JoinedEvent... events) {
        return PairView.of("BLR", "CHN", TODAY, List.of(), Map.of(), List.of(events), true, List.of());
    }

    @Test
    void whereAllEventsAreAtHandEachCountsOnceHoweverManyTellOfIt() {
        JoinedEvent twice = Made.joined(
                "twice",
                Made.event().type(EventType.AID).on("2024-03-01").told("e1"),
                Made.event()
                        .type(EventType.AID)
                        .on("2024-03-01")
                        .in(Made.source("a2", "2024-03-02", "Agency", "BLR", OutletControl.STATE))
                        .told("e1"));
        List<DyadMonth> balance = List.of(
                Made.cell("BLR", "CHN", "2024-03", Quad.MATERIAL_COOPERATION, "CHE", OutletControl.PRIVATE, 1),
                Made.cell("BLR", "CHN", "2024-03", Quad.MATERIAL_COOPERATION, "BLR", OutletControl.STATE, 1));
        PairView exact = PairView.of("BLR", "CHN", TODAY, balance, Map.of(), List.of(twice), true, List.of());
        assertThat(exact.total().events()).isEqualTo(1);
        assertThat(exact.total().tellings()).isEqualTo(2);
        assertThat(exact.tellers()).containsOnlyKeys(Teller.FIRST_STATE, Teller.THIRD_OTHER);
        PairView rough = PairView.of("BLR", "CHN", TODAY, balance, Map.of(), List.of(twice), false, List.of());
        assertThat(rough.total().events()).isEqualTo(2);
        assertThat(exact.known().outlets()).extracting(HowWeKnow.Named::name).containsExactly("Agency", "Gazette");
    }

    @Test
    void aTellingOfTalksCountsOnceThoughBothSidesAct() {
        JoinedEvent talks =
                Made.event().sides("BLR", "CHN").on("2024-03-01").mutual().joined("talks");
        PairView view = of(talks);
        assertThat(view.forth().events()).isEqualTo(1);
        assertThat(view.back().events()).isEqualTo(1);
        assertThat(view.tellers().get(Teller.THIRD_OTHER).tellings()).isEqualTo(1);
    }

    @Test
    void anActWithoutAnotherSideIsOneAtHome() {
        List<DyadMonth> cells = Cells.of(List.of(
                Made.event()
                        .type(EventType.PROTEST)
                        .sides("BLR", null)
                        .on("2024-03-01")
                        .joined("rally"),
                Made.event()
                        .type(EventType.AID)
                        .sides("BLR", "CHN")
                        .on("2024-03")
                        .joined("aid"),
                Made.event()
                        .type(EventType.AID)
                        .status(org.chancery.model.Status.PLANNED)
                        .joined("plan")));
        assertThat(cells)
                .extracting(cell -> cell.actor() + cell.recipient() + cell.month() + cell.events())
                .containsExactly("BLRBLR2024-031", "BLRCHN2024-031");
    }
}
