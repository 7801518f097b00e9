package org.chancery.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.gazetteer.States;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {

    private static final StateNames NAMES = StateNames.of(States.load());

    @ParameterizedTest
    @CsvSource({
        "BLR, BLR",
        "blr, BLR",
        "Belarus, BLR",
        "belarusian, BLR",
        "the United States, USA",
        "Americans, USA",
        "Turkiye, TUR",
        "Türkiye, TUR",
        "cote d'ivoire, CIV",
        "Kosovo, KOS",
        "EU, EUR",
        "United Nations, UNO",
        "Soviet Union, RUS",
        "IGO, IGO",
        "Niger, NER",
        "Nigerian, NGA"
    })
    void aStateIsKnownByCodeNameAndDemonym(String word, String code) {
        assertThat(NAMES.code(word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Belarsu, Belarus (BLR)",
        "Kazahkstan, Kazakhstan (KAZ)",
        "Ukrane, Ukraine (UKR)",
        "Philipines, Philippines (PHL)",
        "Polsih, Poland (POL)"
    })
    void aMistypedStateIsAnsweredWithTheNearest(String word, String nearest) {
        assertThatThrownBy(() -> NAMES.code(word))
                .isInstanceOf(AskFault.class)
                .hasMessageStartingWith("no state is known as '" + word + "'; nearest: " + nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "BLR, Belarus, Belarusian",
        "USA, United States, American",
        "EUR, European Union, European Union",
        "XYZ, XYZ, XYZ"
    })
    void aStateHasANameAndAnAdjective(String code, String name, String adjective) {
        assertThat(NAMES.name(code)).isEqualTo(name);
        assertThat(NAMES.adjective(code)).isEqualTo(adjective);
    }
}
