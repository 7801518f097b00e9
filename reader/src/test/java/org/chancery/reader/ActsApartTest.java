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

/** Acts that lie close to each other or to none: what is told apart, what is told at all, and on which day. */
class ActsApartTest {

    /** Text, type, the countries of actors and recipients. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Rebels in Colombia agreed with the government to extend the truce.                     | CONCEDE | COL > COL
        Latvia barred four Belarusian lawmakers from its territory.                            | REJECT  | LVA > BLR
        Units of the Chadian army opened fire at Libyan posts.                                 | ASSAULT | TCD > LBY
        Kenya summoned the Somali envoy to complain about a map.                               | ACCUSE  | KEN > SOM
        Peru accused Chile of having bombed a market and killed Peruvian traders.              | ACCUSE  | PER > CHL
        Libya freed five Tunisian soldiers captured in May.                                    | RETREAT | LBY > TUN
        The foreign ministry of Greece protested to the Turkish ambassador on Monday.          | ACCUSE  | GRC > -
        The Japanese premier ended a two-day visit to Hanoi.                                   | CONSULT | JPN > VNM
        The Czech Republic has closed two Russian consulates, expelled eighteen Russian officials and frozen Russian assets. | SANCTION | CZE > RUS
        Iran condemned the raid and accused Oman of having shelled its posts.                  | ACCUSE  | IRN > OMN
        """)
    void tells(String text, String type, String sides) {
        assertThat(events(text)).as(text).contains(type + " " + sides);
    }

    /** Text, the type that must not come out of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The treaty, if approved by both parliaments, would allow Poland to station troops in Lithuania. | MOBILIZE
        The film tells how Serbian soldiers besieged Sarajevo.                                       | COERCE
        In the novel, Chilean troops invade Peru.                                                    | ASSAULT
        Neither Oman nor Qatar has recognised the new government in Kabul.                           | SUPPORT
        The Kyrgyz foreign ministry protested and asked Astana to restore the flow.                  | PROTEST
        The Japanese premier ended a two-day visit to Hanoi.                                         | REJECT
        UNHCR says another 14,000 Malians have crossed into Mauritania.                              | ACCUSE
        Egypt wants a treaty.                                                                        | REQUEST
        The Uzbek and Kazakh ministers reviewed bilateral ties in Astana.                            | SANCTION
        Serbian parties in Kosovo ended their boycott of four councils.                              | PROTEST
        Peru accused Chile of having bombed a market and killed Peruvian traders.                    | ASSAULT
        Peru maintains that no shots were fired.                                                     | ACCUSE
        Police in Kosovo arrested eight Serbs on suspicion of hiding weapons.                        | ACCUSE
        The Greek premier called the Turkish president to express his condolences.                   | REQUEST
        Peru and Chile are founding members of the alliance.                                         | AGREE
        The European Commission expressed understanding.                                             | AGREE
        """)
    void leavesUntold(String text, String type) {
        assertThat(happened(text)).as(text).noneMatch(event -> event.startsWith(type + " "));
    }

    /** Text, type, how many events of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gunmen attacked a barracks in Niger on Saturday. Soldiers of Niger killed four gunmen.   | ASSAULT | 2
        North and South Korea exchanged fire on Monday. North Korea fired ten shells at South Korea. | ASSAULT | 2
        Russia sent tents to Ethiopia. Russia trained two thousand Ethiopian pilots.             | AID     | 2
        France called on Chad to withdraw its troops. France called on Chad to recognise Kosovo. | REQUEST | 2
        Togo freed ten Ghanaian sailors. Togo also released four Ghanaian fishermen.             | RETREAT | 2
        """)
    void tellsApart(String text, String type, int number) {
        assertThat(happened(text))
                .as(text)
                .filteredOn(event -> event.startsWith(type + " "))
                .hasSize(number);
    }

    /** Text, type, the first day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The presidents of Chad and Niger met on 30 October 2025, their first meeting since 2023. | CONSULT | 2025-10-30
        On 4 May 2025 Mali apologised to Togo for the attacks in January.                        | CONCEDE | 2025-05-04
        """)
    void dates(String text, String type, String day) {
        Reading reading = read(text);
        assertThat(reading.events())
                .as(text)
                .filteredOn(event -> event.type().name().equals(type))
                .isNotEmpty()
                .allMatch(event -> event.when() != null && event.when().start().startsWith(day));
    }

    /** A participle behind a noun that hangs on it closed a ring once. */
    @ParameterizedTest
    @CsvSource({
        "'China supports Belarus in following a path suited to its conditions and opposes interference, he said.'",
        "'Cuba supports Chile in pursuing a course fitted to its needs and rejects meddling in its affairs, she said.'"
    })
    void readsOn(String text) {
        assertThat(events(text)).isNotEmpty();
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
