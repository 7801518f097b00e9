package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where acts happen that no phrase of place tells, and who lets captives go. */
class HomeGroundTest {

    /** Sentence, type of the act, the land it is told to happen in, or - for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway on Monday banned the Iranian airline from its airports.                | COERCE  | NOR
        Police in Spain arrested a Serbian man on Friday.                             | COERCE  | ESP
        Peru's Constitutional Court rejected the request of a Chilean firm.           | REJECT  | PER
        Malaysia's parliament condemned the Thai raid on Monday.                      | ACCUSE  | MYS
        Japan is providing food for the relief effort in Sudan.                       | AID     | SDN
        Finland condemned the Thai raid on Monday.                                    | ACCUSE  | -
        Finnish forces shelled rebels on Monday.                                      | ASSAULT | -
        Canada imposed sanctions on Burmese officers.                                 | SANCTION | -
        """)
    void happensAt(String text, String type, String land) {
        assertThat(events(text))
                .filteredOn(event -> event.type().name().equals(type))
                .extracting(event -> event.where() == null
                        ? "-"
                        : Objects.toString(event.where().country(), "-"))
                .containsExactly(land);
    }

    /** Sentence, the land of those who let go, or - for none told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway welcomed the release of Anna Berg, whom the Taliban kidnapped in May.  | AFG
        Rome hailed the release of Paolo Conti, who had been held by Libya since June. | LBY
        Bern welcomes the release today of Ruth Meier, whom Hezbollah abducted in 2016. | LBN
        Rome hailed the release of Paolo Conti, who had met Libya's president in June. | -
        """)
    void letGoBy(String text, String land) {
        Reading reading = read(text);
        assertThat(reading.events())
                .filteredOn(event -> event.type().name().equals("RETREAT"))
                .extracting(event -> reading.entities().stream()
                        .filter(entity -> event.actors().contains(entity.id()))
                        .map(entity -> entity.country())
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(land.equals("-") ? List.of() : List.of(land));
    }

    private static List<Event> events(String text) {
        return read(text).events();
    }

    private static Reading read(String text) {
        return ((Result.Read) TestReader.get().read(Report.ofText("test", text))).reading();
    }
}
