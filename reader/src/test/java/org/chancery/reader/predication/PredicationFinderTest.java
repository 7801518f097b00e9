package org.chancery.reader.predication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicationFinderTest {

    private static final PredicationFinder FINDER = new PredicationFinder();

    /** Sentence, head word, role, the words that fill it joined by blanks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Poland condemned the raid.                                         | condemned  | agent    | Poland
            The rebels set free an elderly couple.                             | set        | patient  | couple
            The guards let four nuns go on Friday.                             | let        | patient  | nuns
            Gabon declared seven senior Angolan officials persona non grata.   | declared   | patient  | officials
            Unions called off the strike planned for Monday.                   | called     | patient  | strike
            Officials said troops moved north.                                 | said       | patient  | ''
            Rebels led by a priest agreed to disarm.                           | agreed     | agent    | Rebels
            Poland condemned the raid.                                         | condemned  | patient  | raid
            The raid was condemned by Poland.                                  | condemned  | agent    | Poland
            The raid was condemned by Poland.                                  | condemned  | patient  | raid
            The raid was condemned on Tuesday.                                 | condemned  | agent    | ''
            Sanctions imposed by Norway hurt the traders.                      | imposed    | agent    | Norway
            Sanctions imposed by Norway hurt the traders.                      | imposed    | patient  | Sanctions
            The troops that invaded Kuwait have left.                          | invaded    | agent    | troops
            The ships which Iran seized lay off the coast.                     | seized     | agent    | Iran
            The ships which Iran seized lay off the coast.                     | seized     | patient  | ships
            Kenya and Uganda signed a treaty.                                  | signed     | agent    | Kenya Uganda
            Kenya visited Chad and praised Mali.                               | praised    | agent    | Kenya
            Kenya visited Chad and praised Mali.                               | praised    | patient  | Mali
            Jordan agreed to send medics to Libya.                             | send       | agent    | Jordan
            Jordan agreed to send medics to Libya.                             | send       | to       | Libya
            Egypt urged Israel to withdraw.                                    | withdraw   | agent    | Israel
            Egypt called on Israel to withdraw.                                | withdraw   | agent    | Israel
            Egypt called on Israel to withdraw.                                | called     | on       | Israel
            France accused Mali of hiring mercenaries.                         | hiring     | agent    | Mali
            France accused Mali of hiring mercenaries.                         | hiring     | patient  | mercenaries
            Chile gave Peru two ships.                                         | gave       | to       | Peru
            Russia's invasion of Georgia shocked Europe.                       | invasion   | owner    | Russia
            Russia's invasion of Georgia shocked Europe.                       | invasion   | patient  | Georgia
            The invasion of Georgia by Russia shocked Europe.                  | invasion   | agent    | Russia
            Talks between Chad and Niger began.                                | Talks      | between  | Chad Niger
            The two ministers held talks with Iranian officials.               | talks      | agent    | ministers
            The two ministers held talks with Iranian officials.               | talks      | with     | officials
            Rebels carried out an attack on the barracks.                      | attack     | agent    | Rebels
            Rebels carried out an attack on the barracks.                      | attack     | on       | barracks
            Hungary is a threat to its neighbours.                             | threat     | agent    | Hungary
            Hungary is a threat to its neighbours.                             | threat     | to       | neighbours
            The town came under attack from the hills.                         | attack     | patient  | town
            Minsk pulled out of the talks.                                     | pulled     | agent    | Minsk
            Citing security, Oslo closed the border.                           | closed     | agent    | Oslo
            Citing security, Oslo closed the border.                           | Citing     | agent    | Oslo
            Polish police seized two tonnes of cocaine bound for Genoa.        | seized     | patient  | tonnes
            A raid carried out by Chadian soldiers left ten villages in ruins. | raid       | agent    | soldiers
            A raid carried out by Chadian soldiers left ten villages in ruins. | left       | agent    | raid
            The envoy came to Bern, met the premier and left.                  | came       | agent    | envoy
            The envoy is in Doha for talks.                                    | Doha       | agent    | envoy
            The envoy is in Doha for talks.                                    | Doha       | for      | talks
            Syria handed 22 suspects to Turkey, a security source said on Monday. | handed     | to       | Turkey
            Rome will lift its embargo on Chad, a palace official said.        | lift       | patient  | embargo
            Rome recognised the line claimed by Athens.                        | recognised | patient  | line
            Oslo demanded that Lima free two men.                              | free       | agent    | Lima
            Kenya warned it would leave the bloc.                              | leave      | agent    | it
            Peru supports Togo in following a plan suited to its needs and opposes meddling by its rivals. | following  | patient  | plan
            Peru supports Togo in following a plan suited to its needs and opposes meddling by its rivals. | opposes    | agent    | Peru
            Cuba backs Chile in pursuing a course fitted to its own needs and rejects threats by outsiders. | pursuing | patient | course
            Cuba backs Chile in pursuing a course fitted to its own needs and rejects threats by outsiders. | rejects | agent | Cuba
            Kenya works closely with Chad to stop raids.                       | works      | with     | Chad
            Soldiers shot dead a Kenyan driver.                                | shot       | patient  | driver
            Iran threatened to blockade Kuwaiti ports.                         | blockade   | patient  | ports
            When the rains came, the minister said nothing.                    | said       | agent    | minister
            """)
    void fillsRoles(String text, String head, String role, String expected) {
        Predication told = at(text, head);
        String words = told.fill(role).stream()
                .map(token -> told.sentence().token(token).text())
                .collect(Collectors.joining(" "));
        assertThat(words).as("%s of %s in %s", role, told, text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minsk pulled out of the talks.                  | pulled   | pull out
            Delhi called off the summit.                    | called   | call off
            Police cracked down on the marchers.            | cracked  | crack down
            Sweden condemned the raid.                      | condemned| condemn
            """)
    void joinsParticles(String text, String head, String lemma) {
        assertThat(at(text, head).lemma()).isEqualTo(lemma);
    }

    @Test
    void tellsTenseAndModality() {
        assertThat(at("Norway will visit Chad.", "visit").manner().tense()).isEqualTo(Manner.Tense.FUTURE);
        assertThat(at("Norway is to visit Chad.", "visit").manner().tense()).isEqualTo(Manner.Tense.FUTURE);
        assertThat(at("Norway has visited Chad.", "visited").manner().tense()).isEqualTo(Manner.Tense.PAST);
        assertThat(at("Norway is bombing Chad.", "bombing").manner().progressive())
                .isTrue();
        assertThat(at("Norway may visit Chad.", "visit").manner().modal()).isEqualTo("may");
        assertThat(at("If Norway attacks Chad, Mali will suffer.", "attacks")
                        .manner()
                        .conditional())
                .isTrue();
        assertThat(at("Mali will suffer if Norway attacks Chad.", "suffer")
                        .manner()
                        .conditional())
                .isFalse();
    }

    @Test
    void tellsPolarity() {
        assertThat(at("Norway did not visit Chad.", "visit").manner().negated()).isTrue();
        assertThat(at("Norway visited Chad.", "visited").manner().negated()).isFalse();
        assertThat(at("The ministers held no talks.", "talks").manner().negated())
                .isTrue();
        assertThat(at("They never attacked Chad.", "attacked").manner().negated())
                .isTrue();
    }

    @Test
    void hangsComplementsByTheirLink() {
        assertThat(links("Jordan agreed to send medics.", "agreed")).contains("inf:send");
        assertThat(links("We have no plan to evacuate our embassy.", "plan")).contains("inf:evacuate");
        assertThat(links("Kenya promised that it would send medics.", "promised"))
                .contains("that:send");
        assertThat(links("France accused Mali of hiring mercenaries.", "accused"))
                .contains("of:hiring");
        assertThat(links("Yemen rejected a request.", "rejected")).contains("patient:request");
        assertThat(links("Egypt called on Israel to withdraw.", "called")).contains("inf:withdraw");
    }

    private static List<String> links(String text, String head) {
        Predication told = at(text, head);
        return told.complements().stream()
                .map(complement -> complement.link() + ":"
                        + told.sentence().token(complement.token()).text())
                .toList();
    }

    private static Predication at(String text, String word) {
        Sentence sentence = TestAnalyzer.sentence(text);
        Predication[] found = FINDER.find(sentence);
        for (Predication told : found) {
            if (told != null && sentence.token(told.head()).text().equals(word)) {
                return told;
            }
        }
        throw new AssertionError("no predication at '" + word + "' in:\n" + sentence);
    }
}
