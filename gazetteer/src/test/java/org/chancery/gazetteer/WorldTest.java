package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Places PLACES = GAZETTEER.places();
    private static final List<Place> CITIES =
            IntStream.range(0, PLACES.cities()).mapToObj(PLACES::city).toList();

    @Test
    void theBuildMadeTheWorld() {
        assertThat(PLACES.cities()).isGreaterThan(130_000);
        assertThat(PLACES.subdivisions()).hasSizeGreaterThan(3_500);
    }

    @Test
    void everyCityLiesOnEarthInAKnownState() {
        Set<String> codes = GAZETTEER.states().all().stream().map(State::code).collect(Collectors.toSet());
        assertThat(CITIES).allSatisfy(city -> {
            assertThat(city.name()).isNotBlank();
            assertThat(city.lat()).isBetween(-90.0, 90.0);
            assertThat(city.lon()).isBetween(-180.0, 180.0);
            assertThat(city.population()).isGreaterThanOrEqualTo(0);
            assertThat(codes).contains(city.country());
        });
    }

    @Test
    void noNumberTwice() {
        assertThat(CITIES.stream().map(Place::geonames).distinct()).hasSize(CITIES.size());
        assertThat(PLACES.all().stream().map(Place::geonames).filter(Objects::nonNull))
                .hasSizeGreaterThan(2_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void citiesStandFromTheLargestDown() {
        assertThat(CITIES.get(0).population()).isGreaterThan(10_000_000);
        assertThat(CITIES.stream().filter(city -> city.population() > 100_000).count())
                .isBetween(3_000L, 9_000L);
    }

    /** The keys of the table are made by another program; each must be the one that is asked for. */
    @Test
    void everyCityIsFoundByItsName() {
        assertThat(CITIES)
                .allSatisfy(city -> assertThat(PLACES.bearers(city.name()))
                        .anyMatch(found ->
                                city.geonames().equals(found.geonames()) || found.listed() && found.near(city, 45)));
    }

    @Test
    void subdivisionsAreOfTheirState() {
        Set<String> codes =
                PLACES.subdivisions().stream().map(Subdivision::code).collect(Collectors.toSet());
        assertThat(codes).hasSize(PLACES.subdivisions().size());
        assertThat(CITIES.stream()
                        .map(Place::subdivision)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(2_000)
                .isSubsetOf(codes);
        Set<String> ofOtherStates = new HashSet<>();
        for (Place city : CITIES) {
            PLACES.subdivision(city.subdivision())
                    .filter(area -> !area.country().equals(city.country()))
                    .ifPresent(area -> ofOtherStates.add(area.code() + " " + city.name()));
        }
        assertThat(ofOtherStates).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Denver        | US-CO | USA
        Toronto       | CA-ON | CAN
        Munich        | DE-BY | DEU
        Lviv          | UA-46 | UKR
        Kazan         | RU-TA | RUS
        Chennai       | IN-TN | IND
        Chengdu       | CN-SC | CHN
        Maiduguri     | NG-BO | NGA
        Cardiff       | GB-WLS | GBR
        Mazar-i-Sharif | AF-BAL | AFG
        Goma          | CD-NK | COD
        """)
    void citiesLieInTheirSubdivisions(String name, String subdivision, String country) {
        Place place = new PlaceChoice(GAZETTEER.states())
                .rank(PLACES.bearers(name), PlaceChoice.Setting.NONE)
                .get(0)
                .place();
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.subdivision()).isEqualTo(subdivision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deir ez-Zor     | deir ez zor
        St. John's      | saint johns
        São Luís        | sao luis
        Ürümqi          | urumqi
        STRASBOURG      | strasbourg
        Port - au Prince | port au prince
        """)
    void keys(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @Test
    void spellingsFromOtherScripts() {
        assertThat(PlaceKey.variants("zuwara")).contains("zuwarah", "al zuwara");
        assertThat(PlaceKey.variants("al hasakah")).contains("al hasaka", "hasakah", "hasaka");
        assertThat(PlaceKey.variants("lima")).isEmpty();
    }

    @Test
    void whatStandsBesideBeatsSizeAndSizeBeatsAPassingWord() {
        PlaceChoice choice = new PlaceChoice(GAZETTEER.states());
        List<Place> bearers = PLACES.bearers("London");
        PlaceChoice.Setting beside = new PlaceChoice.Setting(Set.of("CA-ON"), Set.of(), Set.of());
        PlaceChoice.Setting near = new PlaceChoice.Setting(Set.of(), Set.of("CAN"), Set.of("CAN"));
        assertThat(choice.rank(bearers, beside).get(0).place().country()).isEqualTo("CAN");
        assertThat(choice.rank(bearers, near).get(0).place().country()).isEqualTo("GBR");
    }
}
