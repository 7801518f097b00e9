package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that reports tell by nouns, and the sides that such nouns leave to the clause around them. */
class NounEventsTest {

    /** Sentence, type, the countries of actors and recipients. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Protests in Georgia continued for a third night.                               | PROTEST | GEO > -
        Anti-government demonstrations have spread across Madagascar since August.    | PROTEST | MDG > -
        The civil war has devastated Sudan.                                            | ASSAULT | SDN > -
        Last week a Kandahar car bombing left six dead.                                | ASSAULT | - > AFG
        Swedish lawyer Anna Berg was right that her detention in Iran broke the law.   | COERCE  | IRN > SWE
        Iran's arrest of two Swedish envoys angered Stockholm.                         | COERCE  | IRN > SWE
        Two Canadian tourists were detained in Qatar on Friday.                        | COERCE  | QAT > CAN
        Opposition leaders Juan Diaz and Ana Ruiz, arrested in Peru, must be freed.    | COERCE  | PER > PER
        Fighting continued in Osh between Kyrgyz troops and Tajik troops.              | ASSAULT | KGZ TJK > -
        Casualties resulting from Peru and Chile's armed aggression against Bolivia are high. | ASSAULT | CHL PER > BOL
        Rwanda sent police at the request of Mozambique.                               | REQUEST | MOZ > RWA
        Turkey went ahead with the drilling despite criticism by the Greek minister.   | ACCUSE  | GRC > TUR
        Italy sent a ship after talks with Egypt.                                      | CONSULT | EGY ITA > -
        Jordan complained to the United Nations over two Israeli air raids.            | ACCUSE  | JOR > ISR
        Norway today threatened to cut off relations with Chad over its ties with Libya. | THREATEN | NOR > TCD
        Iran launched missiles targeting Israeli troops on Friday.                     | ASSAULT | IRN > ISR
        France condemned the killing of three aid workers in South Sudan.              | ASSAULT | - > SSD
        """)
    void tells(String text, String type, String sides) {
        assertThat(events(text)).as(text).contains(type + " " + sides);
    }

    /** Sentence, the type that must not come out of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Azerbaijan has a law on protests in stadiums in Baku.                                         | PROTEST
        Norway raised human rights abuses with its guests.                                            | COERCE
        A cessation of hostilities between Chad and Libya has held since June.                        | ASSAULT
        No shots were fired at the Filipino crew, China said.                                         | ASSAULT
        Chile signed nothing with Peru.                                                               | SUPPORT
        The premier joined the calls by Irish officials for a truce.                                  | CONSULT
        Peru's unwillingness to cooperate with the atomic energy agency was noted.                     | COOPERATE
        """)
    void leavesUntold(String text, String type) {
        assertThat(happened(text)).as(text).noneMatch(event -> event.startsWith(type + " "));
    }

    private static List<String> events(String text) {
        Reading reading = read(text);
        return reading.events().stream().map(event -> told(reading, event)).toList();
    }

    private static List<String> happened(String text) {
        Reading reading = read(text);
        return reading.events().stream()
                .filter(event -> switch (event.status()) {
                    case OCCURRED, ONGOING -> true;
                    default -> false;
                })
                .map(event -> told(reading, event))
                .toList();
    }

    private static Reading read(String text) {
        return ((Result.Read) TestReader.get().read(Report.ofText("test", text))).reading();
    }

    private static String told(Reading reading, Event event) {
        return event.type() + " " + lands(reading, event.actors()) + " > " + lands(reading, event.recipients());
    }

    private static String lands(Reading reading, List<String> ids) {
        String lands = reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::country)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return lands.isEmpty() ? "-" : lands;
    }
}
