package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "IMG", "NGO", "MNC", "ISM");

    private static final Set<String> SECTORS = Set.of(
            "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "PTY", "OPP", "REB", "UAF", "UNK", "CVL", "REF", "ELI",
            "JRN", "BUS", "LAB", "AGR", "EDU", "MED", "REL", "SOC", "CRM", "PRE");

    @Test
    void theStatesAreAllThere() {
        assertThat(GAZETTEER.states().all().stream().filter(state -> state.kind() == State.Kind.STATE))
                .hasSizeGreaterThan(190);
        assertThat(GAZETTEER.states().all())
                .allSatisfy(state -> assertThat(GAZETTEER.states().has(state.actsFor()))
                        .as(state.name())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"HKG,HKG", "PSE,PSE", "GRL,DNK", "PRI,USA", "SUN,RUS", "XNC,CYP", "TWN,TWN"})
    void dependenciesAndFormerStatesActForOthers(String code, String actsFor) {
        assertThat(GAZETTEER.states().find(code)).map(State::actsFor).contains(actsFor);
    }

    @Test
    void noTwoStatesShareANameUnseen() {
        Map<String, List<String>> named = new HashMap<>();
        for (State state : GAZETTEER.states().all()) {
            if (state.kind() == State.Kind.STATE) {
                List<String> names = new ArrayList<>(state.aliases());
                names.add(state.name());
                new HashSet<>(names)
                        .forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(state.code()));
            }
        }
        assertThat(named.entrySet())
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).hasSize(1));
    }

    @Test
    void holdersHaveKnownCodesAndTermsThatEndAfterTheyBegin() {
        assertThat(GAZETTEER.officeHolders().all()).hasSizeGreaterThan(5000).allSatisfy(holder -> {
            boolean known = GAZETTEER.states().has(holder.code())
                    || BODIES.contains(holder.code())
                    || holder.code().length() > 3;
            assertThat(known).as("code of %s", holder).isTrue();
            assertThat(SECTORS).as("sectors of %s", holder).containsAll(holder.sectors());
            assertThat(holder.until() == null
                            || holder.until().compareTo(holder.from()) >= 0
                            || holder.from().startsWith(holder.until()))
                    .as("term of %s", holder)
                    .isTrue();
        });
    }

    @Test
    void organisationsHaveKnownCodesAndSectors() {
        assertThat(GAZETTEER.organisations().all()).allSatisfy(organisation -> {
            assertThat(organisation.code() == null
                            || BODIES.contains(organisation.code())
                            || GAZETTEER.states().has(organisation.code()))
                    .as(organisation.name())
                    .isTrue();
            assertThat(SECTORS).as(organisation.name()).containsAll(organisation.sectors());
            assertThat(organisation.country() == null || GAZETTEER.states().has(organisation.country()))
                    .as(organisation.name())
                    .isTrue();
            assertThat(organisation.members()).as(organisation.name()).allMatch(GAZETTEER.states()::has);
        });
    }

    @Test
    void agentsHaveKnownSectorsAndStandOnce() {
        assertThat(GAZETTEER.agents().all())
                .allSatisfy(agent -> assertThat(agent.sector() == null || SECTORS.contains(agent.sector()))
                        .as(agent.phrase())
                        .isTrue())
                .extracting(Agent::phrase)
                .doesNotHaveDuplicates();
    }

    @Test
    void placesLieOnEarthAndInKnownStates() {
        assertThat(GAZETTEER.places().all()).allSatisfy(place -> {
            assertThat(place.lat()).as(place.name()).isBetween(-90.0, 90.0);
            assertThat(place.lon()).as(place.name()).isBetween(-180.0, 180.0);
            assertThat(place.country() == null || GAZETTEER.states().has(place.country()))
                    .as(place.name())
                    .isTrue();
        });
    }

    @Test
    void blocsHaveKnownMembers() {
        assertThat(GAZETTEER.blocs().all())
                .allSatisfy(bloc -> assertThat(bloc.members()).as(bloc.name()).allMatch(GAZETTEER.states()::has));
    }

    @ParameterizedTest
    @CsvSource({
        "Xi,2023-12-04,CHN,President",
        "Obama,2012-01-01,USA,President",
        "Trump,2018-06-01,USA,President",
        "Erdoğan,2019-01-01,TUR,President",
        "ERDOGAN,2010-01-01,TUR,Prime Minister",
        "Merkel,2010-01-01,DEU,Chancellor",
        "Lavrov,,RUS,Foreign Minister",
        "Guterres,2019-01-01,UNO,Secretary-General of the United Nations"
    })
    void aSurnameAndADayGiveTheOffice(String name, String day, String code, String title) {
        assertThat(GAZETTEER.officeHolders().find(name, day, null)).hasValueSatisfying(holder -> {
            assertThat(holder.code()).isEqualTo(code);
            assertThat(holder.title()).isEqualTo(title);
        });
    }

    @Test
    void afterTheTermTheLastOfficeIsStillKnownAndEnded() {
        assertThat(GAZETTEER.officeHolders().find("Angela Merkel", "2023-05-01", null))
                .hasValueSatisfying(
                        holder -> assertThat(holder.endedBefore("2023-05-01")).isTrue());
    }

    @Test
    void beforeAnyTermNobodyIsFound() {
        assertThat(GAZETTEER.officeHolders().find("Angela Merkel", "1950-01-01", null))
                .isEmpty();
    }

    @Test
    void outletsAreFoundByNameAliasAndHost() {
        assertThat(GAZETTEER.outlets().find("the associated press"))
                .map(outlet -> outlet.name())
                .contains("Associated Press");
        assertThat(GAZETTEER.outlets().findByDomain("www.apnews.com"))
                .map(outlet -> outlet.name())
                .contains("Associated Press");
        assertThat(GAZETTEER.outlets().findByDomain("news.example.invalid")).isEmpty();
    }

    @Test
    void namesThatAreNoPartiesAreListed() {
        assertThat(GAZETTEER.notParties().all()).contains("South China Sea").doesNotHaveDuplicates();
    }

    @Test
    void anOrdinaryWordIsKnownAsOne() {
        OrdinaryWords words = OrdinaryWords.load();
        assertThat(words.has("Today")).isTrue();
        assertThat(words.has("May")).isTrue();
        assertThat(words.ofTheCalendar("May")).isTrue();
        assertThat(words.ofTheCalendar("Hope")).isFalse();
        assertThat(words.has("Merkel")).isFalse();
    }

    @Test
    void marksComeOffEveryLetterOfTheLatinScript() {
        assertThat(Folding.fold("Čaputová Łukasz Ørsted Đukanović İnönü Nguyễn"))
                .isEqualTo("caputova lukasz orsted dukanovic inonu nguyen");
    }

    @Test
    void whoHasJustFallenIsMeantBeforeALesserNamesake() {
        OfficeHolder holder =
                OfficeHolders.load().find("Gaddafi", "2011-10-21", null).orElseThrow();
        assertThat(holder.office()).isEqualTo("head-of-state");
    }

    @Test
    void longSurnamesOfLeadersAreListedByTheirFirstLetter() {
        assertThat(OfficeHolders.load().surnames('B'))
                .contains("bouteflika")
                .allMatch(name -> name.startsWith("b") && name.length() >= 7);
    }

    @Test
    void whoHoldsNoOfficeIsFoundByFullNameOnly() {
        OfficeHolders holders = GAZETTEER.officeHolders();
        assertThat(holders.find("Lyubov Sobol", "2020-01-01", null))
                .hasValueSatisfying(person -> assertThat(person.withoutOffice()).isTrue());
        assertThat(holders.named("Sobol")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Greta Thunberg,Thunberg,true", "Lyubov Sobol,Sobol,false", "Sergei Lavrov,Lavrov,true"})
    void aWordAloneMeansLeadersAndWhoSharesItWithNobody(String name, String word, boolean means) {
        OfficeHolder holder = GAZETTEER.officeHolders().named(name).get(0);
        assertThat(holder.meantBy(word)).isEqualTo(means);
    }

    @Test
    void anOfficeGoesBeforeAnotherPartInAffairs() {
        assertThat(GAZETTEER.officeHolders().find("Xanana Gusmao", "2005-01-01", null))
                .hasValueSatisfying(holder -> assertThat(holder.office()).isEqualTo("head-of-state"));
    }

    @ParameterizedTest
    @CsvSource({"Lyubov Sobol,false", "Apirat Kongsompong,true", "Angela Merkel,true"})
    void onlyWhoHeldAnOfficeOrARankLeavesIt(String name, boolean leaves) {
        assertThat(GAZETTEER.officeHolders().named(name).get(0).leavesOffice()).isEqualTo(leaves);
    }
}
