package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts of speech that no lexicon entry tells alone: verdicts, duties, chains of acts, and what takes an act back. */
class VerbalActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Greece called the Turkish drilling illegal and unacceptable. | ACCUSE GRC > TUR
            India described the Canadian allegations as absurd. | REJECT IND > CAN
            The Kremlin said the Lithuanian move was an act of aggression. | ACCUSE RUS > LTU
            Peru said it is unacceptable that Bolivia closed the road. | ACCUSE PER > BOL
            Georgia called the verdict deeply regrettable. | ACCUSE GEO >
            The Sudanese government must immediately release the journalists, the United Nations said. | REQUEST UNO > SDN
            Russia needs to withdraw its troops from Georgia, the Polish president said. | REQUEST POL > RUS
            We call on Venezuela to release all political prisoners, the United States Embassy said. | REQUEST USA > VEN
            The Swiss foreign minister highlighted the need for Iran to cooperate with inspectors. | REQUEST CHE > IRN
            Iceland's prime minister pleaded with Norway to reopen the fishing grounds. | REQUEST ISL > NOR
            The Dutch minister's trip to Budapest was cancelled. | REJECT NLD > HUN
            India thanked Qatar for freeing eight sailors. | RETREAT QAT >
            The Sudanese army said it would strike back. | THREATEN SDN >
            Jamaica refused to send police to Haiti. | REJECT JAM > HTI
            The Israeli prime minister ordered strikes on Syria. | ASSAULT ISR > SYR
            """)
    void tells(String sentence, String expected) {
        assertThat(told(sentence)).anyMatch(event -> event.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The referee called the Italian goal illegal. | ACCUSE
            Chile's president does not consider the Bolivian claim illegal. | ACCUSE
            Zambia's president called the Chinese loan a gift. | ACCUSE
            Canada called upon Myanmar to end its attacks, withdraw its forces from Kachin and respect rights. | RETREAT
            Mali was asked to withdraw its troops from Niger. | RETREAT
            The spokesman did not confirm that Egypt had sent troops to Sudan. | MOBILIZE
            The Dutch foreign minister said there was no evidence that Russia had fired the missile. | ASSAULT
            Were Peru to close the border, Bolivia would retaliate. | COERCE
            The Maltese minister said it would have been wrong to arrest the Libyan captain. | COERCE
            North Korea warned that South Korea was preparing an attack. | THREATEN
            Analysts say Somalia would break off relations with Ethiopia if it recognised Somaliland. | THREATEN
            Danish citizens seeking emergency assistance in Mali can call the embassy. | REQUEST
            The two ministers stressed the need to deepen cooperation between Oman and Qatar. | COOPERATE
            It was agreed to hold talks between Peru and Chile in May. | CONSULT
            """)
    void tellsNothing(String sentence, String type) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith(type + " "));
    }

    /** Like {@code ACCUSE GRC > TUR}. */
    private static List<String> told(String sentence) {
        Reading reading = ((Result.Read) TestReader.get().read(Report.ofText("example", sentence))).reading();
        return reading.events().stream()
                .map(event -> event.type().name() + " " + lands(reading, event.actors()) + " > "
                        + lands(reading, event.recipients()))
                .map(String::strip)
                .toList();
    }

    private static String lands(Reading reading, List<String> ids) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(VerbalActsTest::land)
                .collect(Collectors.joining("+"));
    }

    private static String land(Entity entity) {
        String code = entity.code();
        return entity.country() != null ? entity.country() : code == null ? "" : code.substring(0, 3);
    }
}
