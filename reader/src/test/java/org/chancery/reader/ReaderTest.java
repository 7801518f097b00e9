package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Mode;
import org.chancery.model.Reading;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final String REPORT = """
            Estonia's Premier Meets Latvian Leader in Riga

            Estonian Prime Minister Kristen Michal met Latvian President Edgars Rinkevics in Riga on Monday. He \
            said Estonia would send 200 generators to Latvia.

            "Our two countries must build the line together," Rinkevics said. Russia condemned the visit.
            """;

    @Test
    void readsOneReportEndToEnd() {
        Reading reading = read("2024-05-06", REPORT);
        Event meeting = reading.events().get(0);
        assertThat(meeting.type()).isEqualTo(EventType.CONSULT);
        assertThat(meeting.mode()).isEqualTo(Mode.CONSULT_VISIT);
        assertThat(codes(reading, meeting.actors())).containsExactly("ESTGOV");
        assertThat(codes(reading, meeting.recipients())).containsExactly("LVAGOV");
        assertThat(meeting.when()).isNotNull();
        assertThat(meeting.when().start()).isEqualTo("2024-05-06");
        assertThat(meeting.where()).isNotNull();
        assertThat(meeting.where().country()).isEqualTo("LVA");
        assertThat(meeting.evidence()).hasSizeGreaterThan(1);
        assertThat(reading.events()).extracting(Event::type).contains(EventType.AGREE, EventType.ACCUSE);
        assertThat(reading.claims()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reading.figures()).extracting(Figure::value).contains(200.0);
    }

    @Test
    void theSameReportGivesTheSameReadingWhateverWasReadBefore() {
        Reading first = read("2024-05-06", REPORT);
        read(
                "2020-01-01",
                "Kenya visits zebras\n\nSomething else altogether was written about wombats and kiwis in Kenya.");
        assertThat(read("2024-05-06", REPORT)).isEqualTo(first);
    }

    @Test
    void manyThreadsGiveTheSameReading() throws Exception {
        Reading alone = read("2024-05-06", REPORT);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            readings.add(threads.submit(() -> read("2024-05-06", REPORT)));
        }
        for (Future<Reading> reading : readings) {
            assertThat(reading.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    @Test
    void spansCountCodePoints() {
        Reading reading = read(
                "2024-05-06",
                "🎙 Statement\n\n🇵🇱 Poland condemned Hungary on Monday in Warsaw, it was reported there.");
        Event event = reading.events().get(0);
        int begin = reading.article().text().indexOf("condemned");
        assertThat(event.trigger().begin()).isEqualTo(reading.article().text().codePointCount(0, begin));
        assertThat(event.trigger().text()).isEqualTo("condemned");
    }

    @Test
    void emptyInputIsAFault() {
        assertThat(TestReader.get().read(Report.ofText("empty.txt", " \n ")))
                .isInstanceOfSatisfying(
                        Result.Unread.class,
                        unread -> assertThat(unread.fault().input()).isEqualTo("empty.txt"));
    }

    /** The seed report lies beside the project and is not committed. */
    @Test
    void theSeedYieldsItsRecord() throws IOException {
        Path seed = Path.of("../../shared/articles/seed.txt");
        Assumptions.assumeTrue(Files.exists(seed), "skipped: the seed report is not here: " + seed);
        Reading reading = read(null, Files.readString(seed));
        assertThat(reading.article().furniture()).isNotEmpty();
        List<Event> meetings = reading.events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .toList();
        assertThat(meetings).hasSize(1);
        Event meeting = meetings.get(0);
        assertThat(meeting.mode()).isEqualTo(Mode.CONSULT_VISIT);
        assertThat(codes(reading, meeting.actors())).containsExactly("BLRGOV");
        assertThat(codes(reading, meeting.recipients())).containsExactly("CHNGOV");
        assertThat(meeting.where()).isNotNull();
        assertThat(meeting.where().name()).isEqualTo("Beijing");
        int furniture = reading.article().furniture().get(0).begin();
        assertThat(reading.findings().flatMap(finding -> finding.evidence().stream()))
                .allMatch(span -> span.end() <= furniture);
        assertThat(reading.claims().stream().map(Claim::via).filter(via -> via != null))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(reading.ties())
                .anyMatch(tie -> tie.kind() == TieKind.DEPENDENCE && between(reading, tie, "BLR", "RUS"));
        assertThat(reading.ties())
                .anyMatch(tie -> tie.kind() == TieKind.MEMBERSHIP && tie.status() == TieStatus.SOUGHT);
        assertThat(reading.figures())
                .anyMatch(figure ->
                        Double.valueOf(2400).equals(figure.value()) && "more than".equals(figure.qualifier()));
    }

    private static boolean between(Reading reading, Tie tie, String from, String to) {
        return codes(reading, List.of(tie.from())).get(0).startsWith(from)
                && codes(reading, List.of(tie.to())).get(0).startsWith(to);
    }

    private static List<String> codes(Reading reading, List<String> ids) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::code)
                .toList();
    }

    private static Reading read(String published, String text) {
        Report report = new Report("test", new Report.Text(text), null, null, null, null, published, null);
        return ((Result.Read) TestReader.get().read(report)).reading();
    }
}
