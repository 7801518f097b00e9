package org.chancery.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Check;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.Status;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.MadeReading;
import org.chancery.store.RecordStore;
import org.chancery.store.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    private static final String TEXT = "Peru met Chile. Bolivia was not there.";

    /** Days of meetings that the record knows beside the one on 10 June, which is told to be the third this year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-02-01 2024-04-01            | 3 | AGREES
        2024-02-01                       | 2 | KNOWS_FEWER
        2024-02-01 2024-04-01 2024-05-01 | 4 | CONTRADICTS
        2023-12-01 2024-02-01 2024-04-01 | 3 | AGREES
        2024-02-01 2024-04-01 2024-07-01 | 3 | AGREES
        """)
    void meetingsOfTheYearUpToThatDayAreCounted(String days, int counted, Checked.Outcome outcome) {
        Told<Event> stating = meeting(1, "2024-06-10", Status.OCCURRED, "n1 n2");
        List<JoinedEvent> record = new ArrayList<>(List.of(RecordStore.alone(stating)));
        int number = 2;
        for (String day : days.split(" ")) {
            record.add(RecordStore.alone(meeting(number++, day, Status.OCCURRED, "n1 n2")));
        }
        // what did not happen and what others did does not count
        record.add(RecordStore.alone(meeting(90, "2024-03-03", Status.PLANNED, "n1 n2")));
        record.add(RecordStore.alone(meeting(91, "2024-03-03", Status.NOT, "n1 n2")));
        record.add(RecordStore.alone(meeting(92, "2024-03-03", Status.OCCURRED, "n1 n3")));
        record.add(record.get(0));
        Checked checked = Ordinals.of(stating, record).orElseThrow();
        assertThat(checked.counted()).hasSize(counted);
        assertThat(checked.outcome()).isEqualTo(outcome);
        assertThat(checked.stated()).isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private static Told<Event> meeting(int number, String day, Status status, String parties) {
        Reading reading = MadeReading.of(number, TEXT)
                .published(day)
                .party("n1", "Peru", "PER")
                .party("n2", "Chile", "CHL")
                .party("n3", "Bolivia", "BOL")
                .event("e1", EventType.CONSULT, status, "met", parties, "", day, null, 0.9, "")
                .reading();
        Event event = reading.events().get(0);
        Check third = new Check(Check.Kind.ORDINAL, "3", null, "2024-01-01", "2024-06-10", event.trigger());
        Reading stating = number > 1
                ? reading
                : new Reading(
                        reading.article(),
                        reading.entities(),
                        List.of(event.with(third)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        reading.reader());
        return (Told<Event>)
                Assembly.of(stating, Sources.alone(stating, 1, Instant.EPOCH)).get(0);
    }
}
