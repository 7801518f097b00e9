package org.chancery.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.TestReader;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and who undergoes, where the frame of an entry leaves it open and the sentence does not. */
class BothSidesTest {

    /** Sentence | events that must be among those told, with lands: TYPE ACTORS > RECIPIENTS. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A trade unionist was arrested in Lusaka on Monday. | COERCE ZMB > ZMB
                    Two Finnish nurses were expelled from Sudan. | COERCE SDN > FIN
                    A Dutch diplomat was ordered to leave Chad. | SANCTION TCD > NLD
                    Chile, joined by Peru, condemned Ecuador. | ACCUSE CHL PER > ECU
                    Kenya, together with Uganda, urged Burundi to talk. | REQUEST KEN UGA > BDI
                    Croatian Serb gunners shelled a hospital in Zadar. | ASSAULT HRV > HRV
                    Ivorian rebels crossed into Ghana and burned a school. | ASSAULT CIV > GHA
                    The Omani envoy told the Qatari premier that Muscat backs Lebanon's army. | SUPPORT OMN > LBN
                    An aide to Turkish President Ahmet Sezer flew to Baku with a letter. | CONSULT TUR > AZE
                    Zambia's police beat dozens of striking nurses. | ASSAULT ZMB > ZMB
                    Togo rejected a truce proposed by Benin. | REJECT TGO > BEN
                    Fiji lodged a claim with the World Court against Tonga. | ACCUSE FJI > TON
                    Norway will send engineers to rebuild schools in Haiti. | AGREE NOR > HTI
                    Ten Eritrean refugees were given shelter by Malta. | AID MLT > ERI
                    Brazil's ambassador to Bolivia apologised for the remark. | CONCEDE BRA > BOL
                    Malian and Nigerien troops fought each other near Gao. | ASSAULT MLI NER > -
                    Bulgaria freed 20 ethnic Turkish prisoners. | RETREAT BGR > BGR
                    """)
    void namesBothSides(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    /** Sentence | event that must not be told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norway will send engineers to rebuild schools in Haiti. | AID NOR > HTI
                    Israeli soldiers shot two militants. | ASSAULT ISR > ISR
                    Colombian rebels blew up a bridge near the Venezuelan border. | ASSAULT COL > VEN
                    A Moroccan was held at a base in Guam. | COERCE GUM > MAR
                    """)
    void inventsNoSide(String sentence, String event) {
        assertThat(told(sentence)).doesNotContain(event);
    }

    private static List<String> told(String sentence) {
        Reading reading = ((Result.Read) TestReader.get().read(Report.ofText("test", sentence))).reading();
        Map<String, Entity> entities =
                reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
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
                .collect(Collectors.joining(" "));
        return lands.isEmpty() ? "-" : lands;
    }
}
