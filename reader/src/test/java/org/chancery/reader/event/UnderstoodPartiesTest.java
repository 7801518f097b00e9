package org.chancery.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.TestReader;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties of cooperative acts that the sentence leaves to what stands before it, or tells in a roundabout way. */
class UnderstoodPartiesTest {

    /** Text, trigger, and the event told there: type, actors, recipients by country. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian president met the Libyan president in Tunis. The leaders signed a pact on cattle. | signed | SUPPORT LBY+TCD > -
            The Omani minister met the Kenyan minister in Muscat. The two sides agreed to reopen the port. | agreed | AGREE KEN+OMN > -
            Denmark sent tents to Tonga on Monday. Ireland donated two million dollars on Tuesday. | donated | AID IRL > TON
            Portugal and Angola jointly farm a valley near Huambo. | farm | COOPERATE AGO+PRT > -
            Portugal and Angola maintain a joint archive of maps. | maintain | COOPERATE AGO+PRT > -
            Peruvian troops cleared mines near Zaruma in cooperation with Ecuadorian soldiers. | cooperation | COOPERATE ECU+PER > -
            A Kuwaiti ship carrying 90 tonnes of flour docked in Beirut on Friday. | docked | AID KWT > LBN
            A date was set for a meeting between the Serbian president and the Kosovan premier. | meeting | AGREE KOS+SRB > -
            The Uzbek president is to visit Oman in May. | visit | AGREE UZB > OMN
            The Norwegian premier held talks in Cairo on fishing. | held | CONSULT NOR > -
            """)
    void tells(String text, String trigger, String expected) {
        assertThat(told(text)).contains(trigger + " " + expected);
    }

    /** Texts that tell no event of that type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Portugal and Angola jointly deplored the film. | COOPERATE
            A Kuwaiti ship carrying tourists docked in Beirut on Friday. | AID
            Ireland donated two million dollars on Tuesday. | AID
            The leaders of the choir signed a card for the Chadian cook. | SUPPORT
            The Swiss climber negotiated the ridge in darkness. | CONSULT
            """)
    void tellsNone(String text, String type) {
        assertThat(told(text)).noneMatch(event -> event.contains(" " + type + " "));
    }

    private static List<String> told(String text) {
        Report report = new Report("understood", new Report.Text(text), null, null, null, null, "2026-03-12", null);
        Reading reading = ((Result.Read) TestReader.get().read(report)).reading();
        Map<String, Entity> entities =
                reading.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        return reading.events().stream().map(event -> line(event, entities)).toList();
    }

    private static String line(Event event, Map<String, Entity> entities) {
        return event.trigger().text() + " " + event.type() + " " + lands(event.actors(), entities) + " > "
                + lands(event.recipients(), entities);
    }

    private static String lands(List<String> parties, Map<String, Entity> entities) {
        String lands = parties.stream()
                .map(id -> Objects.requireNonNull(entities.get(id)).country())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return lands.isEmpty() ? "-" : lands;
    }
}
