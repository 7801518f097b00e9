package org.chancery.export.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.export.Exported;
import org.chancery.export.Layout;
import org.chancery.export.Samples;
import org.chancery.export.file.Tally;
import org.chancery.json.JsonLines;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.kept.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the tables that the field's own tools load, against rows made by hand. */
class RowLayoutsTest {

    @Test
    void gdeltHas61ColumnsThatTellTheVisit() {
        List<List<String>> rows = Exported.tabs(Layout.GDELT, Samples.events());
        List<String> empty8 = new ArrayList<>(List.of("0"));
        empty8.addAll(Collections.nCopies(7, ""));
        List<String> expected = new ArrayList<>(List.of("20240513", "202405", "2024", "2024.3644"));
        expected.addAll(List.of("FINGOV", "AINO JÄRVI", "FIN", "", "", "", "", "GOV", "", ""));
        expected.addAll(List.of("MDA", "MOLDOVA", "MDA", "", "", "", "", "", "", ""));
        expected.addAll(List.of("1", "042", "042", "04", "1", "1.9", "2", "2", "2", ""));
        expected.addAll(empty8);
        expected.addAll(empty8);
        expected.addAll(List.of("4", "Chișinău, Moldova", "MD", "", "", "47", "28.85", ""));
        expected.addAll(List.of("20240520083015", "https://news.example/1"));
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(61));
        assertThat(rows.get(0).subList(1, 61)).isEqualTo(expected);
        assertThat(Long.parseLong(rows.get(0).get(0))).isPositive().isLessThan(1L << 53);
    }

    @Test
    void whatHasNotHappenedAndWhatHasNoDayStaysOut(@TempDir Path folder) {
        Tally tally = Exported.to(folder.resolve("out.csv"), Layout.GDELT, Samples.events());
        assertThat(tally.leftOut())
                .isEqualTo(
                        Map.of("not told as done: possible", 1L, "not told as done: denied", 1L, "without a day", 1L));
        Tally all = Exported.to(folder.resolve("all.csv"), Layout.GDELT, true, Samples.events());
        assertThat(all.leftOut()).isEqualTo(Map.of("without a day", 1L));
        assertThat(Exported.content(folder.resolve("all.csv.sources.jsonl"))).contains("\"status\":\"possible\"");
    }

    @Test
    void aTimeLongerThanADayIsTold(@TempDir Path folder) {
        Told<Event> month = Samples.visit()
                .act("e9", EventType.CONSULT, Mode.CONSULT_VISIT, "042", "visited")
                .between(List.of("n1"), List.of("n2"))
                .on("Monday", "2024-05-01", "2024-05-31")
                .of("J9");
        for (Layout layout : List.of(Layout.GDELT, Layout.POLECAT)) {
            Tally tally = Exported.to(folder.resolve(layout.code()), layout, List.of(month));
            assertThat(tally.notes()).isEqualTo(Map.of("rows dated with the first day of a longer time", 1L));
        }
        assertThat(Exported.to(folder.resolve("day"), Layout.GDELT, List.of(Samples.visited()))
                        .notes())
                .isEmpty();
    }

    @Test
    void whatAPersonRejectedStaysOut() {
        for (Layout layout : List.of(Layout.GDELT, Layout.PHOENIX, Layout.ICEWS, Layout.POLECAT)) {
            assertThat(Exported.text(layout, List.of(Samples.rejected())))
                    .as(layout.code())
                    .doesNotContain("KEN");
        }
    }

    @Test
    void partiesWithoutALeaderMeetEachOtherBothWays() {
        List<List<String>> rows = Exported.tabs(Layout.GDELT, List.of(Samples.met()));
        assertThat(rows.stream().map(row -> row.get(5) + ">" + row.get(15)))
                .containsExactlyInAnyOrder(
                        "IGOEUREEC>KEN",
                        "IGOEUREEC>POLMED",
                        "KEN>IGOEUREEC",
                        "KEN>POLMED",
                        "POLMED>IGOEUREEC",
                        "POLMED>KEN");
        assertThat(rows.get(0).subList(7, 9)).containsExactly("EUR", "EEC");
        assertThat(rows.get(0).subList(51, 59))
                .containsExactly("1", "United States", "US", "US", "", "39.8", "-98.6", "US");
    }

    @Test
    void mentionsNameTheEventsOfTheirTable() {
        List<List<String>> events = Exported.tabs(Layout.GDELT, Samples.events());
        List<List<String>> mentions = Exported.tabs(Layout.GDELT_MENTIONS, Samples.events());
        assertThat(mentions).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(mentions.stream().map(row -> row.get(0)).distinct())
                .containsExactlyElementsOf(
                        events.stream().map(row -> row.get(0)).toList());
        assertThat(mentions.get(0).subList(1, 16))
                .containsExactly(
                        "20240513000000",
                        "20240514000000",
                        "1",
                        "Xinhua",
                        "https://news.example/1",
                        "",
                        "13",
                        "54",
                        "24",
                        "1",
                        "87",
                        "",
                        "",
                        "",
                        "");
        assertThat(mentions.get(1).subList(1, 10))
                .containsExactly(
                        "20240513000000",
                        "20240515000000",
                        "2",
                        "Radio Test",
                        "Title 2, 2024-05-15, "
                                + Samples.visitedAgain().source().article(),
                        "",
                        "0",
                        "23",
                        "15");
    }

    @Test
    void icewsSpeaksOfCountriesByName() {
        List<List<String>> rows = Exported.tabs(Layout.ICEWS, Samples.events());
        assertThat(rows.get(0)).hasSize(20).startsWith("Event ID", "Event Date").endsWith("Latitude", "Longitude");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(20));
        assertThat(rows.get(1).subList(1, 11))
                .containsExactly(
                        "2024-05-13",
                        "Aino Järvi",
                        "Government",
                        "Finland",
                        "Make a visit",
                        "042",
                        "1.9",
                        "Moldova",
                        "",
                        "Moldova");
        assertThat(rows.get(1).subList(13, 20)).containsExactly("Xinhua", "Chisinau", "", "", "Moldova", "47", "28.85");
    }

    @Test
    void icewsTellsWhichLettersItCouldNotKeep(@TempDir Path folder) {
        Tally tally = Exported.to(folder.resolve("events.tab"), Layout.ICEWS, List.of(Samples.met()));
        assertThat(tally.notes()).containsKey("letters written in ISO 8859-1 as near as it can");
        assertThat(Exported.text(Layout.ICEWS, List.of(Samples.met())))
                .contains("Lukasz Zólw")
                .doesNotContain("?");
    }

    @Test
    void polecatHas40Columns() {
        List<List<String>> rows = Exported.tabs(Layout.POLECAT, Samples.events());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(40));
        assertThat(rows.get(0))
                .startsWith("Event ID", "Event Date", "Event Type")
                .endsWith("Language", "Version");
        assertThat(rows.get(1).subList(1, 16))
                .containsExactly(
                        "2024-05-13",
                        "CONSULT",
                        "visit",
                        "4.0",
                        "VERBAL COOPERATION",
                        "diplomatic;economic",
                        "Aino Järvi",
                        "FIN",
                        "375",
                        "GOV",
                        "GOV",
                        "President",
                        "Aino Järvi",
                        "None",
                        "Moldova");
        assertThat(rows.get(3).subList(7, 10))
                .containsExactly("European Union;Kenya;Łukasz Żółw", "None;KEN;POL", "None;501;290");
        assertThat(rows.get(3).get(15)).isEqualTo("None");
    }

    @Test
    void phoenixHas25Columns() {
        List<String> lines = Exported.text(Layout.PHOENIX, List.of(Samples.visited()))
                .lines()
                .toList();
        assertThat(lines.get(0).split(",")).hasSize(25);
        assertThat(lines.get(1))
                .endsWith(
                        ",05/13/2024,2024,5,13,FINGOV,FIN,GOV,,MDA,MDA,,,042,04,1,1.9,\"DIPLOMATIC,1;ECONOMIC,1\",47,28.85,"
                                + "Chișinău,,Moldova,"
                                + Samples.visited().source().article() + ",Chancery 0.1.0");
    }

    @Test
    void cellsHoldNothingThatPartsThem() {
        assertThat(Cells.text("  a\tb\n\"c\"\u00A0 d ")).isEqualTo("a b 'c' d");
        assertThat(Cells.item("a;b", ';')).isEqualTo("a,b");
        assertThat(Cells.number(10.0)).isEqualTo("10");
        assertThat(Cells.number(-0.1250)).isEqualTo("-0.125");
    }

    @Test
    void whoSaysSoStandsBesideTheTable(@TempDir Path folder) {
        Path table = folder.resolve("gdelt.csv");
        Exported.to(table, Layout.GDELT, Samples.events());
        List<Map<String, Object>> sources = Exported.content(folder.resolve("gdelt.csv.sources.jsonl"))
                .lines()
                .map(JsonLines::object)
                .toList();
        List<String> ids = Exported.content(table)
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        assertThat(sources.stream()
                        .flatMap(line -> ((List<?>) line.get("rows")).stream())
                        .map(Object::toString)
                        .distinct())
                .hasSameElementsAs(ids);
        assertThat(sources.get(0).get("claims").toString()).contains("said");
        assertThat(sources.get(0).get("source").toString()).contains("control=state");
    }
}
