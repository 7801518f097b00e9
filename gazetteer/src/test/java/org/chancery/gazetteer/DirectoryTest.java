package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

    private static final Directory DIRECTORY = Directory.of(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "Belarus,STATE,BLR",
        "belarusians,ADJECTIVE,BLR",
        "Minsk,CAPITAL,BLR",
        "the Kremlin,SEAT,RUS",
        "E3,BLOC,",
        "NATO,ORGANISATION,",
        "Reuters,OUTLET,GBR",
        "Kandahar,PLACE,AFG",
        "erdogan,PERSON,TUR",
        "Loujain al-Hathloul,PERSON,SAU",
        "prime ministers,AGENT,",
        "South China Sea,NO_PARTY,"
    })
    void aNameOfEveryKindIsFound(String name, Meaning.Kind kind, String code) {
        assertThat(DIRECTORY.find(name)).anySatisfy(meaning -> {
            assertThat(meaning.kind()).isEqualTo(kind);
            if (code != null) {
                assertThat(meaning.code()).isEqualTo(code);
            }
        });
    }

    @Test
    void surnamesLeadToOfficeHoldersButNotToOthers() {
        assertThat(DIRECTORY.find("Lukashenko")).isNotEmpty();
        assertThat(DIRECTORY.find("al-Hathloul")).isEmpty();
    }

    @Test
    void whatNobodyKnowsMeansNothing() {
        assertThat(DIRECTORY.find("Zzyzx Quorble")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-05-01,false", "2005-05-01,true", "2008-12-31,true", "2009-01-01,false"})
    void aMeaningHoldsFromItsFirstDayThroughTheYearItEnds(String day, boolean holds) {
        Meaning meaning = new Meaning(Meaning.Kind.PERSON, "A", "FRA", java.util.List.of(), "Minister", "2000", "2008");
        assertThat(meaning.holdsOn(day)).isEqualTo(holds);
    }
}
