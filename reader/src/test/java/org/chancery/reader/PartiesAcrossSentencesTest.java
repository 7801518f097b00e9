package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the unmarked officials of a report are, and to whom words about an act told before are said. */
class PartiesAcrossSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the dateline tells the home
            KAMPALA, March 3 (Agency) - Police arrested an opposition lawmaker at the airport. | COERCE UGA > UGA
            LIMA - Police arrested two Bolivian miners on Sunday. The government accused the union of lying. | ACCUSE PER > PER
            QUITO - Congress passed the bill. Lawmakers urged President Mateo Arias to sign it. | REQUEST ECU > ECU
            SUVA - Prime Minister Joni Ratu rejected a Chinese offer to rebuild the port. | REJECT FJI > CHN
            # strangers are marked, who is at home is not
            Ghana recalled its envoy to Mali. Foreign Minister Kofi Baah criticised the Malian army. | ACCUSE GHA > MLI
            # an office has one holder a state
            Prime Minister Ann Lee of Jamaica flew to Belize. Prime Minister Tom Reid thanked Jamaica. | SUPPORT BLZ > JAM
            # envoys are another state's
            Chile summoned the Bolivian ambassador. The minister warned the envoy that the border would be closed. | THREATEN CHL > BOL
            # words about the act before
            Ghana lodged a protest with Togo over a raid. Togo rejected the protest. | REJECT TGO > GHA
            Chad arrested 12 Cameroonian traders on Monday. Yaounde condemned the arrest. | ACCUSE CMR > TCD
            Oman seized a Kenyan trawler. Nairobi demanded its release. | REQUEST KEN > OMN
            Kenya protested to Malta over the boat. Valletta apologised. | CONCEDE MLT > KEN
            Peru expelled two Cuban diplomats. Havana called the decision shameful. | ACCUSE CUB > PER
            """)
    void tells(String text, String expected) {
        assertThat(told(text)).anyMatch(event -> event.equals(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a town from which reports are sent about a body is no home
            GENEVA - Police arrested an opposition lawmaker. | COERCE CHE
            # where nobody acted before, nobody is meant
            A storm hit Fiji on Monday. Samoa condemned the decision. | ACCUSE WSM > FJI
            # the speaker's own act
            Ghana expelled a Togolese diplomat. Ghana defended the decision and rejected the protest. | REJECT GHA > GHA
            # an earlier act of another sort
            Ghana sent rice to Togo. Togo rejected the accusation. | REJECT TGO > GHA
            """)
    void leaves(String text, String unwanted) {
        assertThat(told(text)).noneMatch(event -> event.startsWith(unwanted));
    }

    private static List<String> told(String text) {
        Reading reading = ((Result.Read) TestReader.get().read(Report.ofText("example", text))).reading();
        return reading.events().stream()
                .map(event -> event.type().name() + " " + codes(reading, event.actors()) + " > "
                        + codes(reading, event.recipients()))
                .map(String::strip)
                .toList();
    }

    private static String codes(Reading reading, List<String> ids) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::country)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }
}
