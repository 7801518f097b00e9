package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Demands, accusations, refusals and threats that no single word tells. */
class SpokenActsTest {

    private static final Set<EventType> SPOKEN =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya said Somali soldiers had tortured two of its drivers.                          | ACCUSE KEN > SOM",
                "Togo's president said Benin was arming rebels in the north.                          | ACCUSE TGO > BEN",
                "Greek claims that Albania hides smugglers have not been proven.                      | ACCUSE GRC > ALB",
                "Peru condemned the raids that the Bolivian army carried out last week.               | ACCUSE PER > BOL",
                "Chile described the border closure as a shameful stunt.                              | ACCUSE CHL >",
                "Malta held Tunisia responsible for the loss of the trawler.                          | ACCUSE MLT > TUN",
                "Laos denied that it had opened the dam without notice.                               | REJECT LAO >",
                "The Fijian government has no intention of signing the treaty.                        | REJECT FJI >",
                "Oman will not recognise the new council, its foreign minister said.                  | REJECT OMN >",
                "Ghana refused to sign the text.                                                      | REJECT GHA >",
                "Cyprus used its veto to block the resolution.                                        | REJECT CYP >",
                "Qatar turned down a request by Jordan for more gas.                                  | REQUEST JOR > QAT",
                "Niger gave French miners a week to pay the fine.                                      | REQUEST NER > FRA",
                "The Senegalese opposition called for President Macky Sall to resign.                 | REQUEST SEN > SEN",
                "Latvia's parliament passed a resolution urging Hungary to ratify the treaty.         | REQUEST LVA > HUN",
                "Armenia expects Azerbaijan to release the prisoners.                                 | REQUEST ARM > AZE",
                "Serbia vowed to retaliate against Kosovo.                                            | THREATEN SRB > KOS",
                "Yemen will pay a heavy price for this, the Saudi defence minister said.              | THREATEN SAU > YEM",
                "Lithuania is prepared to close its border with Belarus if more balloons come.        | THREATEN LTU > BLR"
            })
    void isToldThoughNoWordOfItStandsThere(String text, String expected) {
        assertThat(spoken(text)).as(text).contains(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya said Kenyan soldiers had killed four rebels.",
                "The pilots will not take part in the war, Norway's air force said.",
                "The Danish minister declined to comment on the talks in Oslo.",
                "Brazil's demand for fertiliser grew in March.",
                "Portugal's inquiry into the floods has ended.",
                "Austria promised an inquiry into the conduct of the police.",
                "Chadian rebels raided a camp near the border, Sudanese officials said.",
                "The play mocks a king in Madrid.",
                "Finland has no plan to raise its taxes.",
                "Estonia must spend more on schools, the Estonian finance minister said.",
                "Italy did not rule out new talks."
            })
    void isNotToldOfWhatOnlyLooksLikeIt(String text) {
        assertThat(spoken(text)).as(text).isEmpty();
    }

    private static List<String> spoken(String text) {
        Report report = new Report("spoken", new Report.Text(text), null, null, null, null, null, null);
        Reading reading = ((Result.Read) TestReader.get().read(report)).reading();
        return reading.events().stream()
                .filter(event -> SPOKEN.contains(event.type()))
                .map(event -> (event.type() + " " + lands(reading, event.actors()) + " > "
                                + lands(reading, event.recipients()))
                        .strip())
                .toList();
    }

    private static String lands(Reading reading, List<String> ids) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
