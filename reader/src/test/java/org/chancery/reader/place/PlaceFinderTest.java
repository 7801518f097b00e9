package org.chancery.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.SourceText;
import org.chancery.model.Where;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.EntityFinder;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);
    private static final EntityFinder ENTITIES = new EntityFinder(GAZETTEER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The two ministers met in Ankara on Monday.              | met      | Ankara | Ankara | TUR
        The president arrived in Oslo for talks.                | arrived  | Oslo | Oslo | NOR
        Rebels killed 12 soldiers in a village near Kharkiv.    | killed   | Kharkiv | Kharkiv | UKR
        The army withdrew to positions outside Aleppo.          | withdrew | Aleppo | Aleppo | SYR
        Soldiers shot two men in the West Bank city of Hebron.  | shot     | Hebron | Hebron | PSE
        Delegates met in Vienna, Austria, last week.            | met      | Vienna | Vienna | AUT
        Fighting raged in southern Lebanon for weeks.           | raged    | southern Lebanon | southern Lebanon | LBN
        A bomb exploded in eastern Syria, killing two men.      | exploded | eastern Syria | eastern Syria | SYR
        The envoys met in the Iranian capital.                  | met      | Iranian capital | Tehran | IRN
        The envoys met in the capital, Kampala.                 | met      | Kampala | Kampala | UGA
        The envoys met in Russia's capital.                     | met      | Russia's capital | Moscow | RUS
        The king flew to Cairo on Friday.                       | flew     | Cairo | Cairo | EGY
        Germany will deploy tanks to Lithuania.                 | deploy   | Lithuania | Lithuania | LTU
        The queen visited Nairobi last year.                    | visited  | Nairobi | Nairobi | KEN
        The queen visited Kenya last year.                      | visited  | Kenya | Kenya | KEN
        Jets bombed Raqqa on Sunday.                            | bombed   | Raqqa | Raqqa | SYR
        Pirates seized a tanker off the coast of Somalia.       | seized   | Somalia | Somalia | SOM
        Two warships collided in the Black Sea.                 | collided | Black Sea | Black Sea | none
        Gunmen raided a school in Syria's Idlib province.       | raided   | Idlib province | Idlib province | SYR
        The ministers signed a treaty at a summit in Jakarta.   | signed   | Jakarta | Jakarta | IDN
        Turkish soldiers landed on the island of Crete.         | landed   | Crete | Crete | GRC
        The two leaders spoke at the Kremlin.                   | spoke    | Kremlin | Moscow | RUS
        A frigate sailed into Turkish waters.                   | sailed   | Turkish waters | Turkey | TUR
        Police arrested him at Nairobi airport.                 | arrested | Nairobi | Nairobi | KEN
        Libyan rebels stormed a barracks in Tripoli.            | stormed  | Tripoli | Tripoli | LBY
        Lebanese soldiers stormed a barracks in Tripoli.        | stormed  | Tripoli | Tripoli | LBN
        The editor was shot in the Libyan consulate in Athens.  | shot     | Athens | Athens | GRC
        A bomb exploded in Kabul, killing two men.              | killing  | Kabul | Kabul | AFG
        The detainees were taken to Tunisia.                    | taken    | Tunisia | Tunisia | TUN
        In Geneva, the parties agreed on a truce.               | agreed   | Geneva | Geneva | CHE
        """)
    void ofVerbs(String text, String predicate, String words, String name, String country) {
        check(text, predicate, words, name, country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        His visit to Minsk angered Poland.                      | visit    | Minsk | Minsk | BLR
        The talks in Doha ended without a deal.                 | talks    | Doha | Doha | QAT
        The attack on Mariupol killed nine people.              | attack   | Mariupol | Mariupol | UKR
        The bombing of Aleppo went on.                          | bombing  | Aleppo | Aleppo | SYR
        Both sides praised the Geneva talks.                    | talks    | Geneva | Geneva | CHE
        The summit was held in Lima.                            | summit   | Lima | Lima | PER
        The prime minister held talks with rebels in Juba.      | talks    | Juba | Juba | SSD
        """)
    void ofNouns(String text, String predicate, String words, String name, String country) {
        check(text, predicate, words, name, country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The two ministers met here on Monday.                   | met
        The two ministers met in March.                         | met
        The two ministers met in secret.                        | met
        The army withdrew from Kabul.                           | withdrew
        Poland expressed interest in Africa.                    | expressed
        Norway accused Russia of lying.                         | accused
        The editor was shot in the Libyan consulate.            | shot
        Jets attacked Ukraine.                                  | attacked
        Sudan signed the Paris Agreement.                       | signed
        Norway condemned the shooting in Manila.                | condemned
        """)
    void noPlace(String text, String predicate) {
        assertThat(place(text, predicate, false)).isEmpty();
    }

    @Test
    void ofHeadlines() {
        assertThat(place("Premier Meets With Brazil's Silva In Lisbon", "Meets", true))
                .hasValueSatisfying(where -> assertThat(where.name()).isEqualTo("Lisbon"));
    }

    @Test
    void cityBeforeRegionBeforeState() {
        assertThat(place("The two ministers met in Japan in Osaka.", "met", false))
                .hasValueSatisfying(where -> assertThat(where.name()).isEqualTo("Osaka"));
    }

    @Test
    void placesCarryTheirCoordinates() {
        assertThat(place("The two ministers met in Ankara.", "met", false)).hasValueSatisfying(where -> {
            assertThat(where.lat()).isBetween(39.0, 41.0);
            assertThat(where.lon()).isBetween(32.0, 34.0);
            assertThat(where.span().begin()).isEqualTo(25);
        });
    }

    /** Names that several places bear, and names that are words or persons' too. */
    @ParameterizedTest
    @CsvFileSource(resources = "ambiguous-places.txt", delimiter = '|')
    void ambiguous(String text, String predicate, String name, String country, String subdivision) {
        Optional<Where> found = place(text, predicate, false);
        if (name.equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).hasValueSatisfying(where -> {
            assertThat(where.name()).isEqualTo(name);
            assertThat(where.country()).isEqualTo(country);
            if (!subdivision.equals("-")) {
                assertThat(where.subdivision()).isEqualTo(subdivision);
            }
        });
    }

    private static void check(String text, String predicate, String words, String name, String country) {
        assertThat(place(text, predicate, false)).hasValueSatisfying(where -> {
            assertThat(where.text()).isEqualTo(words);
            assertThat(where.span().text()).isEqualTo(words);
            assertThat(where.name()).isEqualTo(name);
            assertThat(where.country()).isEqualTo(country.equals("none") ? null : country);
        });
    }

    private static Optional<Where> place(String text, String predicate, boolean headline) {
        SourceText source = SourceText.of(text);
        List<Sentence> sentences = TestAnalyzer.get().analyze(text, List.of(new Passage(0, text.length(), headline)));
        Entities entities = ENTITIES.find(source, sentences, "2023-12-04", null);
        int token = sentences.get(0).tokens().stream()
                .filter(word -> word.text().equals(predicate))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return FINDER.placeOf(source, sentences.get(0), token, entities);
    }
}
