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

/** Sides that whole reports leave to the meeting, the quarrel, the victims or the state that publishes them. */
class ReportedSidesTest {

    /** Text, and an event told in it: type, actors, recipients by country. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian president met the Libyan president in Tunis. He expressed condolences over the flood. | SUPPORT TCD > LBY
            A Greek sailor died when Houthi drones struck the freighter. | ASSAULT YEM > GRC
            A Turkish raid left six Iraqi farmers dead. | ASSAULT TUR > IRQ
            Rebel attacks by Malian gunmen on shipping went on. | ASSAULT MLI > -
            Congolese soldiers shelled a Rwandan village. | ASSAULT COD > RWA
            Cambodian soldiers shelled a Thai village. Thailand recalled its ambassador. | SANCTION THA > KHM
            Ukraine has over the past month struck four Russian refineries. | ASSAULT UKR > RUS
            Two Danish journalists detained by the Malian junta since May were freed on Friday. | RETREAT MLI > DNK
            Algeria's president ordered the deployment of troops to the border with Niger. | MOBILIZE DZA > NER
            """)
    void tells(String text, String expected) {
        assertThat(told(text, null)).contains(expected);
    }

    /** The same in a release of a government. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United States condemns the raid. The Chadian army must leave the village. | REQUEST USA > TCD
            The United States is alarmed by events in Chad. We call on the authorities to release the editor. | REQUEST USA > TCD
            We want to thank Kenya for its patience. | SUPPORT USA > KEN
            """)
    void speaksForItsGovernment(String text, String expected) {
        assertThat(told(text, "U.S. Department of State")).contains(expected);
    }

    /** Texts that tell no event of that type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bus crash left nine Bolivian miners dead. | ASSAULT
            Fourteen Chinese firms will attend a fair in Davao next week. | PROTEST
            The Dutch choir has for decades supported local painters. | ASSAULT
            A Danish law bans plastic bags. | COERCE
            """)
    void tellsNone(String text, String type) {
        assertThat(told(text, null)).noneMatch(event -> event.startsWith(type + " "));
    }

    private static List<String> told(String text, String outlet) {
        Report report = new Report("sides", new Report.Text(text), null, null, outlet, null, "2026-03-12", null);
        Reading reading = ((Result.Read) TestReader.get().read(report)).reading();
        Map<String, Entity> entities =
                reading.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        return reading.events().stream().map(event -> line(event, entities)).toList();
    }

    private static String line(Event event, Map<String, Entity> entities) {
        return event.type() + " " + lands(event.actors(), entities) + " > " + lands(event.recipients(), entities);
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
