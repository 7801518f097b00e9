package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.Test;

/** What somebody is blamed for does not become what the outlet tells of him. */
class BlamedActsTest {

    private static final String BLAST = "Shells hit a market in El Fasher on Monday, killing nine people.";

    private static List<Event> assaults(String text) {
        Reading reading = ((Result.Read) TestReader.get().read(Report.ofText("report", text))).reading();
        return reading.events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .toList();
    }

    @Test
    void anActWithoutADoerTakesNoneFromAnAccusation() {
        assertThat(assaults(BLAST + "\n\nThe Rapid Support Forces said that an air strike by the Sudanese army had "
                        + "destroyed two of their positions."))
                .filteredOn(event -> event.trigger().text().equals("hit"))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isEmpty());
    }

    @Test
    void itTakesThemFromAnotherTellingOfTheOutletsOwn() {
        assertThat(
                        assaults(
                                "Strike hits Kharkiv market\n\nRussia struck a market in Kharkiv on Monday, killing nine people."))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isNotEmpty());
    }
}
