package org.chancery.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.export.Samples;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {

    private final Codes codes = Codes.load();

    @Test
    void cameoIsWhole() {
        assertThat(codes.cameo()).hasSizeGreaterThanOrEqualTo(310);
        for (int root = 1; root <= 20; root++) {
            String code = String.format("%02d", root);
            assertThat(codes.cameo()).extracting(Codes.Cameo::code).contains(code, code + "0");
        }
        assertThat(codes.cameo()).allSatisfy(one -> {
            assertThat(one.code()).matches("\\d{2,4}");
            assertThat(one.label()).isNotBlank();
            assertThat(one.score()).isBetween(-10.0, 10.0);
            assertThat(codes.cameo()).extracting(Codes.Cameo::code).contains(one.root(), one.base());
        });
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasACode(EventType type) {
        assertThat(codes.cameo()).extracting(Codes.Cameo::code).contains(type.root() + "0");
    }

    @ParameterizedTest
    @CsvSource({
        "CHN,CH,710,CHN",
        "DEU,GM,255,DEU",
        "ROU,RO,360,ROM",
        "KOS,KV,347,KSV",
        "GBR,UK,200,GBR",
        "AUS,AS,900,AUS"
    })
    void countriesInOtherLists(String iso, String fips, String cow, String cameo) {
        Country country = Objects.requireNonNull(codes.country(iso));
        assertThat(List.of(country.fips(), country.cow(), country.cameo())).containsExactly(fips, cow, cameo);
    }

    @Test
    void noTwoCountriesShareACode() {
        List<Country> all = codes.countries();
        assertThat(all).hasSizeGreaterThanOrEqualTo(249);
        assertThat(all.stream().map(Country::fips).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(Country::cow).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates()
                .hasSize(195);
        assertThat(all.stream().map(Country::cowAbbreviation).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(Country::cameo)).doesNotHaveDuplicates();
        assertThat(all.stream().map(Country::iso2)).doesNotHaveDuplicates();
        assertThat(all).extracting(Country::name).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void gazaAndTheWestBankArePlacesOfTheirOwn() {
        assertThat(codes.fips("PSE", "Rafah", 34.25)).isEqualTo("GZ");
        assertThat(codes.fips("PSE", "Jenin", 35.3)).isEqualTo("WE");
        assertThat(codes.fips("PSE", "northern Gaza", null)).isEqualTo("GZ");
        assertThat(codes.fips("PSE", "Palestine", null)).isEmpty();
        assertThat(codes.fips(null, "Atlantic", 0.0)).isEmpty();
    }

    @Test
    void anEventWithoutACodeHasThatOfItsType() {
        assertThat(codes.cameo(Samples.denied().finding()).code()).isEqualTo("180");
    }

    @Test
    void everySectorOfPloverIsKnown() {
        for (String sector : List.of(
                "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "PTY", "OPP", "REB", "UAF", "UNK", "CVL", "REF", "ELI",
                "JRN", "BUS", "LAB", "AGR", "EDU", "MED", "REL", "SOC", "CRM", "PRE")) {
            assertThat(codes.sector(sector)).as(sector).isNotNull();
            assertThat(Objects.requireNonNull(codes.sector(sector)).icews())
                    .isNotBlank()
                    .doesNotContain(",");
        }
    }
}
