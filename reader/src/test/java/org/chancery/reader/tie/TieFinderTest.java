package org.chancery.reader.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TieFinderTest {

    /** Text | all its ties, in text order ("none" where it tells none). The states stand in the text, so that they are known. */
    private static final String CASES = """
            # leadership: the title right before the name
            Finnish President Sauli Aho left Finland. | leadership: Sauli Aho > FIN current
            Ghana's Prime Minister Kofi Ampem left Ghana. | leadership: Kofi Ampem > GHA current
            Uruguay sent Foreign Minister Marta Suarez of Uruguay. | leadership: Marta Suarez > URY current
            President of Kenya Daniel Otieno left Kenya. | leadership: Daniel Otieno > KEN current
            Former Bolivian President Luis Mamani left Bolivia. | leadership: Luis Mamani > BOL past
            # leadership: an apposition
            Marta Suarez, the foreign minister of Uruguay, resigned. | leadership: Marta Suarez > URY current
            Uruguay's foreign minister, Marta Suarez, resigned. | leadership: Marta Suarez > URY current
            Jana Novak, the secretary-general of the Arab League, resigned. | leadership: Jana Novak > Arab League current
            # leadership: told of the person
            Marta Suarez was elected president of Uruguay. | leadership: Marta Suarez > URY current
            Marta Suarez is the president of Uruguay. | leadership: Marta Suarez > URY current
            Marta Suarez was the president of Uruguay. | leadership: Marta Suarez > URY past
            # leadership: the state whose act the sentence tells
            Peru closed the border after President Jorge Lamas lost a vote. | leadership: Jorge Lamas > PER current
            Secretary of State John Harper flew to Chad. | none
            # leadership: a counterpart
            President Askar Nurlan of Kenya met his Kenyan guests in Kenya. | leadership: Askar Nurlan > KEN current
            Kenya's President Asha Otieno met her Chadian counterpart Idris Kella in Chad. | leadership: Asha Otieno > KEN current; leadership: Idris Kella > TCD current
            # a share of a land
            Russia controls most of Crimea. | control: RUS > Crimea current
            # no top post
            Deputy Prime Minister Marta Suarez of Uruguay resigned. | none
            Uruguay's Vice President Marta Suarez resigned. | none
            Uruguay's opposition leader Marta Suarez resigned. | none
            Uruguay's presidential candidate Marta Suarez lost. | none
            Uruguay's president-elect Marta Suarez smiled. | none
            Marta Suarez may become president of Uruguay. | none
            # what stands above a tie decides its status
            Georgia applied to join NATO. | membership: GEO > North Atlantic Treaty Organization sought
            Georgia hopes to join NATO. | membership: GEO > North Atlantic Treaty Organization sought
            Georgia could join NATO. | membership: GEO > North Atlantic Treaty Organization sought
            Georgia refused to join NATO. | membership: GEO > North Atlantic Treaty Organization denied
            Georgia did not join NATO. | membership: GEO > North Atlantic Treaty Organization denied
            Georgia is not a member of NATO. | membership: GEO > North Atlantic Treaty Organization denied
            Georgia is no longer a member of NATO. | membership: GEO > North Atlantic Treaty Organization past
            Georgia will leave NATO. | membership: GEO > North Atlantic Treaty Organization ending
            Canada lifted its sanctions on Iran. | sanctions: CAN > IRN past
            Canada eased its sanctions on Iran. | sanctions: CAN > IRN ending
            Canada has not lifted its sanctions on Iran. | sanctions: CAN > IRN current
            Canada is considering sanctions on Iran. | sanctions: CAN > IRN sought
            Poland ended its dependence on Russia. | dependence: POL > RUS past
            Poland wants to reduce its dependence on Russia. | dependence: POL > RUS ending
            # joined names
            The China-Laos railway opened, and China and Laos rejoiced. | project: CHN > LAO current
            # nothing is said of the state that owns the speaker
            Norway criticised the ban on plastic. | none
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ties(String text, String expected) {
        List<String> lines = Ties.read(text).lines();
        assertThat(lines.isEmpty() ? "none" : String.join("; ", lines)).isEqualTo(expected);
    }

    static Stream<Object[]> cases() {
        return CASES.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(fields -> new Object[] {fields[0], fields[1]});
    }

    @Test
    void tellingsOfOneTieAreOneTieWithAllEvidence() {
        Ties.Read read =
                Ties.read("Malawi depends on Zambia. Lawyers say Malawi's heavy reliance on Zambia worries them.");
        assertThat(read.lines()).containsExactly("dependence: MWI > ZMB current");
        Tie tie = read.ties().get(0);
        assertThat(tie.evidence())
                .extracting(Span::text)
                .containsExactly("Malawi depends on Zambia", "Malawi's heavy reliance on Zambia");
        assertThat(tie.degree()).isEqualTo("heavy");
        assertThat(tie.rule()).isEqualTo("tie/dependence/depend-on");
    }

    @Test
    void mutualTiesAreOneWhicheverEndComesFirst() {
        assertThat(Ties.read("Chad has always bordered Libya. Libya shares a border with Chad.")
                        .lines())
                .containsExactly("border: TCD > LBY current");
    }

    @Test
    void directedTiesKeepTheirDirection() {
        assertThat(Ties.read("Malawi depends on Zambia. Zambia depends on Malawi.")
                        .lines())
                .containsExactly("dependence: MWI > ZMB current", "dependence: ZMB > MWI current");
    }

    @Test
    void domainAndYearAreReadBesideTheWord() {
        Tie tie = Ties.read("Lesotho has been heavily reliant on South Africa for electricity since 1998.")
                .ties()
                .get(0);
        assertThat(tie.kind()).isEqualTo(TieKind.DEPENDENCE);
        assertThat(tie.domain()).isEqualTo("energy");
        assertThat(tie.degree()).isEqualTo("heavily");
        assertThat(tie.since()).isEqualTo("1998");
    }
}
