package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialOutletsTest {

    private final OfficialOutlets offices = OfficialOutlets.of(States.load());

    @ParameterizedTest
    @CsvSource({
        "Office of the Prime Minister of Canada, CAN",
        "Ministry of Foreign Affairs of the Republic of Kenya, KEN",
        "Embassy of Japan in Peru, JPN",
        "The Presidency of the Republic of Türkiye, TUR",
        "Norwegian Ministry of Defence, NOR",
        "Government of Nepal, NPL"
    })
    void tellsTheState(String name, String country) {
        assertThat(offices.read(name))
                .get()
                .extracting(Outlet::country, Outlet::control)
                .containsExactly(country, OutletControl.GOVERNMENT);
    }

    @ParameterizedTest
    @CsvSource({"The Kenya Herald", "Office of the President", "Burmese Government of National Unity in exile"})
    void leavesOthers(String name) {
        assertThat(offices.read(name)).isEmpty();
    }
}
