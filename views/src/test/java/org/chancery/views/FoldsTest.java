package org.chancery.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.kept.DyadMonth;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static Happening happening(EventType type, String day, String id, String... outlets) {
        var tellings = Stream.of(outlets)
                .map(outlet -> Made.event()
                        .type(type)
                        .on(day)
                        .in(Made.source("a-" + id + outlet, "2024-05-20", outlet, "CHE", OutletControl.PRIVATE))
                        .told("e1"))
                .toArray(org.chancery.model.kept.Told[]::new);
        @SuppressWarnings("unchecked")
        var joined = Made.joined(id, (org.chancery.model.kept.Told<org.chancery.model.Event>[]) tellings);
        return Happening.of(joined);
    }

    @Test
    void aTimelineCountsSpansAndPutsTheCorroboratedFirst() {
        Timeline line = Timeline.of(
                List.of(
                        happening(EventType.ASSAULT, "2024-05-01", "single", "One"),
                        happening(EventType.CONSULT, "2024-05-05", "double", "One", "Two"),
                        happening(EventType.ACCUSE, "2024-05-02", "mild", "One"),
                        happening(EventType.AID, "2024-05-20", "later", "One")),
                Timeline.Unit.WEEK,
                2,
                true);
        assertThat(line.spans())
                .extracting(Timeline.Stretch::from)
                .containsExactly(
                        LocalDate.parse("2024-04-29"),
                        LocalDate.parse("2024-05-06"),
                        LocalDate.parse("2024-05-13"),
                        LocalDate.parse("2024-05-20"));
        Timeline.Stretch first = line.spans().get(0);
        assertThat(first.until()).isEqualTo("2024-05-05");
        assertThat(first.tally().materialConflict()).isEqualTo(1);
        assertThat(first.tally().events()).isEqualTo(3);
        assertThat(first.tally().tellings()).isEqualTo(4);
        assertThat(first.top()).extracting(Happening::id).containsExactly("double", "single");
        assertThat(line.spans().get(1).tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void aTimelineLeavesOutWhatDidNotHappen() {
        Timeline line = Timeline.of(
                List.of(Happening.of(
                        Made.event().status(Status.PLANNED).on("2024-05-01").joined("plan"))),
                Timeline.Unit.MONTH,
                3,
                true);
        assertThat(line.spans()).isEmpty();
    }

    @Test
    void theTellingInFrontIsOfWhatHappenedInTheOutletsOwnVoiceAndTheSurest() {
        Happening event = Happening.of(Made.joined(
                "x",
                Made.event().status(Status.DENIED).sure(0.99).told("e1"),
                Made.event().claimed().sure(0.95).told("e2"),
                Made.event().sure(0.5).told("e3"),
                Made.event().sure(0.6).told("e4")));
        assertThat(event.item().key()).isEqualTo("a1/1/e4");
        assertThat(event.tellings()).hasSize(4);
        assertThat(event.tellings().get(1).chain()).extracting(Voice::name).containsExactly("Government of BLR");
        assertThat(event.item().mark()).isEqualTo(new Item.Mark(10, 13));
    }

    @Test
    void whatOnlyOwnMediaTellIsOneSided() {
        Happening own = Happening.of(Made.event()
                .in(Made.source("a1", "2024-05-02", "Agency", "BLR", OutletControl.STATE))
                .joined("own"));
        assertThat(own.oneSided()).isEqualTo("BLR");
        Happening third = Happening.of(Made.event()
                .in(Made.source("a1", "2024-05-02", "Agency", "RUS", OutletControl.STATE))
                .joined("third"));
        assertThat(third.oneSided()).isNull();
    }

    @Test
    void partnersAreRankedAndOwnMediaHeldAgainstTheOthers() {
        StateView view = StateView.of(
                "BLR",
                List.of(
                        Made.cell("BLR", "CHN", "2023-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 1),
                        Made.cell("POL", "BLR", "2024-02", Quad.VERBAL_CONFLICT, "POL", OutletControl.PRIVATE, 4),
                        Made.cell("BLR", "POL", "2024-02", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 2),
                        Made.cell("BLR", "POL", "2023-02", Quad.VERBAL_COOPERATION, "POL", OutletControl.PRIVATE, 2),
                        Made.cell("BLR", "BLR", "2024-02", Quad.MATERIAL_CONFLICT, "POL", OutletControl.PRIVATE, 7),
                        Made.cell("RUS", "POL", "2024-02", Quad.MATERIAL_CONFLICT, "POL", OutletControl.PRIVATE, 5)),
                Map.of(),
                List.of(),
                false,
                List.of());
        assertThat(view.total().events()).isEqualTo(9);
        assertThat(view.home().materialConflict()).isEqualTo(7);
        assertThat(view.partners()).extracting(Partner::state).containsExactly("POL", "CHN");
        Partner poland = view.partners().get(0);
        assertThat(poland.forth().events()).isEqualTo(4);
        assertThat(poland.back().events()).isEqualTo(4);
        assertThat(poland.own()).isEqualTo(2.5);
        // (4 × -3 + 2 × 2.5) / 6
        assertThat(poland.others()).isCloseTo(-7 / 6.0, within(1e-9));
        // lately (4 × -3 + 2 × 2.5) / 6, before 2.5
        assertThat(poland.trend()).isCloseTo(-7 / 6.0 - 2.5, within(1e-9));
        assertThat(view.own().events()).isEqualTo(3);
        assertThat(view.tellers().get(0).country()).isEqualTo("POL");
        assertThat(view.tellers().get(0).tally().tellings()).isEqualTo(13);
    }

    @Test
    void aStateOfWhichNothingIsKeptIsAnEmptyView() {
        StateView view = StateView.of("TUV", List.of(), Map.of(), List.of(), true, List.of());
        assertThat(view.partners()).isEmpty();
        assertThat(view.total()).isEqualTo(Tally.NONE);
    }

    @Test
    void theGraphHasAnEdgeForEachDirectionAndClass() {
        TieGraph graph = TieGraph.ofEvents(List.of(
                Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 3),
                Made.cell("BLR", "CHN", "2024-02", Quad.VERBAL_COOPERATION, "CHN", OutletControl.STATE, 2),
                Made.cell("CHN", "BLR", "2024-02", Quad.VERBAL_COOPERATION, "CHN", OutletControl.STATE, 4),
                Made.cell("POL", "BLR", "2024-02", Quad.VERBAL_CONFLICT, "CHN", OutletControl.STATE, 1),
                Made.cell("BLR", "BLR", "2024-02", Quad.MATERIAL_CONFLICT, "CHN", OutletControl.STATE, 8)));
        assertThat(graph.edges())
                .extracting(edge -> edge.from() + edge.to() + " " + edge.label() + " " + edge.weight())
                .containsExactly(
                        "BLRCHN verbal-cooperation 5", "CHNBLR verbal-cooperation 4", "POLBLR verbal-conflict 1");
        assertThat(graph.nodes())
                .containsExactly(
                        new TieGraph.Node("BLR", 2, 10),
                        new TieGraph.Node("CHN", 1, 9),
                        new TieGraph.Node("POL", 1, 1));
    }

    @Test
    void tiesMakeEdgesByKind() {
        TieGraph graph = TieGraph.ofTies(TieLine.of(List.of(
                Made.tie("a1", "2023-01-05", TieKind.ALLIANCE, "RUS", "BLR", TieStatus.CURRENT, null),
                Made.tie("a2", "2023-01-06", TieKind.ALLIANCE, "BLR", "RUS", TieStatus.CURRENT, null),
                Made.tie("a3", "2023-01-06", TieKind.SANCTIONS, "LTU", "BLR", TieStatus.CURRENT, null))));
        assertThat(graph.edges())
                .containsExactly(
                        new TieGraph.Edge("BLR", "RUS", "alliance", true, 2, 0),
                        new TieGraph.Edge("LTU", "BLR", "sanctions", false, 1, 0));
    }

    private static List<DyadMonth> series(int... conflicts) {
        List<DyadMonth> cells = new ArrayList<>();
        for (int i = 0; i < conflicts.length; i++) {
            String month = YearMonth.of(2022, 1).plusMonths(i).toString();
            cells.add(
                    Made.cell("BLR", "POL", month, Quad.MATERIAL_CONFLICT, "CHE", OutletControl.PRIVATE, conflicts[i]));
        }
        return cells;
    }

    @Test
    void aMonthFarAboveItsHistoryIsAnAlert() {
        List<Month> months = Month.of(series(2, 3, 2, 1, 2, 3, 2, 20), List.of(), "BLR", "POL");
        List<Alert> alerts = Alerts.of("BLR", "POL", months, Map.of());
        assertThat(alerts)
                .extracting(Alert::measure)
                .containsExactly(Alert.Measure.CONFLICT, Alert.Measure.MATERIAL_CONFLICT);
        Alert alert = alerts.get(0);
        assertThat(alert.month()).isEqualTo(YearMonth.parse("2022-08"));
        assertThat(alert.seen()).isEqualTo(20);
        // 15 events in seven months
        assertThat(alert.usual()).isCloseTo(15 / 7.0, within(1e-9));
        // 2·√20.375 = 9.0277, expected 2·√(15.375 / 7) = 2.9641, median residual (of 2) 0.1181, spread √(1 + 1/7) =
        // 1.0690
        assertThat(alert.deviation()).isCloseTo((9.0277 - 2.9641 - 0.1181) / 1.0690, within(0.001));
        assertThat(alert.history()).isEqualTo(7);
    }

    @Test
    void chanceInSmallCountsIsNoAlert() {
        List<Month> months = Month.of(series(0, 1, 0, 2, 0, 1, 0, 4), List.of(), "BLR", "POL");
        assertThat(Alerts.of("BLR", "POL", months, Map.of())).isEmpty();
    }

    @Test
    void aMonthInWhichMoreWasKeptIsNoAlert() {
        List<Month> months = Month.of(series(2, 3, 2, 1, 2, 3, 2, 20), List.of(), "BLR", "POL");
        Map<YearMonth, Integer> volume = new java.util.TreeMap<>();
        months.forEach(month -> volume.put(month.month(), 10));
        volume.put(YearMonth.parse("2022-08"), 100);
        assertThat(Alerts.of("BLR", "POL", months, volume)).isEmpty();
    }

    @Test
    void aThinHistoryIsNotTakenForSure() {
        // four of the six events kept before were of the pair, none of the twenty kept in the month: a history of six
        // events alone would leave 7 deviations; its own chance leaves 3.4
        List<Month> months = Month.of(series(1, 1, 1, 1, 0, 0, 0), List.of(), "BLR", "POL");
        Map<YearMonth, Integer> volume = new java.util.TreeMap<>();
        months.forEach(month -> volume.put(month.month(), 1));
        volume.put(YearMonth.parse("2022-07"), 20);
        assertThat(Alerts.of("BLR", "POL", months, volume)).isEmpty();
    }

    @Test
    void aShortHistoryGivesNoAlert() {
        List<Month> months = Month.of(series(1, 1, 1, 1, 1, 90), List.of(), "BLR", "POL");
        assertThat(Alerts.of("BLR", "POL", months, Map.of())).isEmpty();
    }

    @Test
    void aTurnOfToneIsAnAlert() {
        List<DyadMonth> cells = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String month = YearMonth.of(2022, 1).plusMonths(i).toString();
            Quad quad = i == 7 ? Quad.MATERIAL_CONFLICT : Quad.VERBAL_COOPERATION;
            cells.add(Made.cell("BLR", "POL", month, quad, "CHE", OutletControl.PRIVATE, 5));
        }
        List<Alert> alerts = Alerts.of("BLR", "POL", Month.of(cells, List.of(), "BLR", "POL"), Map.of());
        assertThat(alerts)
                .filteredOn(alert -> alert.measure() == Alert.Measure.TONE)
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.seen()).isEqualTo(-6);
                    assertThat(alert.usual()).isEqualTo(2.5);
                    assertThat(alert.deviation()).isEqualTo(-8.5);
                });
    }

    @Test
    void indicatorsRollAndLookBackAYear() {
        List<DyadMonth> cells = series(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);
        cells.add(Made.cell("BLR", "POL", "2022-12", Quad.VERBAL_COOPERATION, "CHE", OutletControl.PRIVATE, 3));
        Indicators indicators = Indicators.of("BLR", "POL", Month.of(cells, List.of(), "BLR", "POL"), Map.of());
        Indicators.Point last = indicators.points().get(12);
        assertThat(last.score()).isEqualTo(-6);
        // 3 × 2.5 and 3 × -6
        assertThat(last.rolling()).isEqualTo(-1.75);
        assertThat(last.rollingYear()).isEqualTo(-1.75);
        assertThat(last.eventsAgainstYear()).isEqualTo(2);
        assertThat(last.scoreAgainstYear()).isEqualTo(0);
        assertThat(indicators.points().get(5).rolling()).isNull();
        assertThat(indicators.points().get(11).eventsAgainstYear()).isNull();
    }

    @Test
    void howItIsKnownCountsOutletsSpeakersAndSureness() {
        HowWeKnow known = HowWeKnow.of(Stream.of(
                Made.event().sure(0.95).told("e1"),
                Made.event().claimed().sure(1.0).told("e2"),
                Made.event()
                        .sure(0.31)
                        .in(Made.source("a2", null, "Agency", "BLR", OutletControl.STATE))
                        .told("e1")));
        assertThat(known.findings()).isEqualTo(3);
        assertThat(known.reports()).isEqualTo(2);
        assertThat(known.ownVoice()).isEqualTo(2);
        assertThat(known.controls())
                .containsExactly(
                        new HowWeKnow.Control("CHE", OutletControl.PRIVATE, 2),
                        new HowWeKnow.Control("BLR", OutletControl.STATE, 1));
        assertThat(known.outlets()).extracting(HowWeKnow.Named::name).containsExactly("Gazette", "Agency");
        assertThat(known.speakers()).containsExactly(new HowWeKnow.Named("Government of BLR", "BLR", 1));
        assertThat(known.confidence()).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 2);
    }
}
