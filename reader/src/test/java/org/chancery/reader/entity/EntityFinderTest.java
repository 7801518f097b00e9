package org.chancery.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Entity;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityFinderTest {

    private static final EntityFinder FINDER = new EntityFinder(Gazetteer.load());

    /** Day of the report | text | phrase = code; … ("-" for a mention without a code, "none" for no mention). */
    private static final String CASES = """
            # states by name, adjective, official name and abbreviation
            2020-05-05 | Norway signed the treaty with Sweden. | Norway = NORGOV; Sweden = SWEGOV
            2020-05-05 | The Kingdom of Norway rejected the Swedish offer. | The Kingdom of Norway = NORGOV; Swedish = SWEGOV
            2020-05-05 | The U.S. and the UK condemned the DPRK. | The U.S. = USAGOV; the UK = GBRGOV; the DPRK = PRKGOV
            2020-05-05 | North and South Korea reopened their hotline. | North = PRKGOV; South Korea = KORGOV
            2020-05-05 | US-China talks resumed in Geneva. | US = USAGOV; China = CHNGOV; Geneva = CHE
            2020-05-05 | Iranians took to the streets. | Iranians = IRNCVL
            2020-05-05 | The French rejected the proposal. | The French = FRACVL
            # governments by capital and seat
            2020-05-05 | Moscow accused Washington of meddling. | Moscow = RUSGOV; Washington = USAGOV
            2020-05-05 | The Kremlin denied the report. | The Kremlin = RUSGOV
            2020-05-05 | Delegates met in Moscow on Tuesday. | Moscow = RUS
            2020-05-05 | Beijing's crackdown drew protests. | Beijing = CHNGOV
            2020-05-05 | The envoys flew to Ankara. | Ankara = TUR
            # persons with office and state before the name
            2020-05-05 | Finnish President Sauli Niinisto visited Tallinn. | Finnish President Sauli Niinisto = FINGOV; Tallinn = EST
            2020-05-05 | Peru's Foreign Minister Ana Quispe criticised Chile. | Peru's Foreign Minister Ana Quispe = PERGOV; Peru = PERGOV; Chile = CHLGOV
            2020-05-05 | US Secretary of State Paul Carver arrived on Monday. | US Secretary of State Paul Carver = USAGOV
            2020-05-05 | President of Kenya Daniel Otieno thanked the donors. | President of Kenya Daniel Otieno = KENGOV
            2020-05-05 | Minister of Trade and Industry of Ghana Kofi Ampem opened the fair. | Minister of Trade and Industry of Ghana Kofi Ampem = GHAGOV
            2020-05-05 | Laotian Deputy Prime Minister and Foreign Minister Kham Souk attended. | Laotian Deputy Prime Minister and Foreign Minister Kham Souk = LAOGOV
            2020-05-05 | Vietnamese Planning and Investment Minister Tran Van Duc signed it. | Vietnamese Planning and Investment Minister Tran Van Duc = VNMGOV
            2020-05-05 | King Faisal of Jordan sent a message. | King Faisal of Jordan = JORGOV
            2020-05-05 | The Dutch ambassador to Mali, Pieter Bakker, left the country. | The Dutch ambassador = NLDGOV; Pieter Bakker = NLDGOV
            2020-05-05 | Former Bolivian President Luis Mamani was arrested. | Former Bolivian President Luis Mamani = BOLELI
            2020-05-05 | Turkish General Orhan Demir inspected the border. | Turkish General Orhan Demir = TURMIL
            2020-05-05 | Nigerian opposition leader Chidi Okafor called for new elections. | Nigerian opposition leader Chidi Okafor = NGAOPP
            # persons without an office: by full name, then by surname; a surname alone only where nobody shares it
            2021-05-05 | Lyubov Sobol criticised the ruling. Later Sobol left Moscow. | Lyubov Sobol = RUSOPP; Sobol = RUSOPP
            2021-05-05 | Loujain al-Hathloul appealed against the ban. | Loujain al-Hathloul = SAUSOC
            2019-05-05 | The court summoned Sobol. | Sobol = -
            2019-05-05 | Thunberg addressed the lawmakers. | Thunberg = SWESOC
            2021-05-05 | Polish envoy Lyubov Sobol signed the treaty. | Polish envoy Lyubov Sobol = POLGOV
            # appositions
            2020-05-05 | Marta Suarez, the foreign minister of Uruguay, resigned. | Marta Suarez, the foreign minister of Uruguay = URYGOV; the foreign minister = URYGOV
            2020-05-05 | Uruguay's foreign minister, Marta Suarez, resigned. | Marta Suarez = URYGOV
            2020-05-05 | Ilse Brandt, a German lawmaker, voted against the bill. | Ilse Brandt = DEULEG
            2020-05-05 | Peter Hale, a spokesman for the Pentagon, declined to comment. | Peter Hale = USAGOVMIL
            # office holders from the list, by date
            2016-03-01 | Obama met Merkel in Hanover. | Obama = USAGOV; Merkel = DEUGOV
            2009-06-01 | Medvedev telephoned Sarkozy. | Medvedev = RUSGOV; Sarkozy = FRAGOV
            2023-12-01 | Xi praised Lukashenko at the summit. | Xi = CHNGOV; Lukashenko = BLRGOV
            none | President Vladimir Putin met Foreign Minister Wang Yi. | President Vladimir Putin = RUSGOV; Foreign Minister Wang Yi = CHNGOV
            2023-12-01 | Presidents Biden and Erdogan spoke by phone. | Presidents Biden = USAGOV; Erdogan = TURGOV
            # organisations
            2020-05-05 | The United Nations sent monitors to Yemen. | The United Nations = UNO; Yemen = YEMGOV
            2020-05-05 | NATO and the European Union held an exercise. | NATO = IGOMIL; the European Union = EURGOV
            2020-05-05 | The Organization of American States (OAS) suspended the country; the OAS gave no date. | The Organization of American States = IGO; the OAS = IGO
            2020-05-05 | Iranian airline Zagros Wings cancelled the flight. | Iranian airline Zagros Wings = IRNBUS
            2020-05-05 | Amnesty International criticised the verdict. | Amnesty International = NGOSOC
            2020-05-05 | The Korean People's Army [KPA] fired two shells. The KPA blamed a fault. | The KPA = PRKMIL
            2020-05-05 | Hamas released a hostage. | Hamas = PSEREB
            2020-05-05 | UN Secretary-General Antonio Guterres appealed for calm. | UN Secretary-General Antonio Guterres = UNO
            # agents with a nationality
            2020-05-05 | Russian troops entered the town. | Russian troops = RUSMIL
            2020-05-05 | The Sudanese government closed two newspapers. | The Sudanese government = SDNGOV
            2020-05-05 | The government of Ethiopia lifted the curfew. | The government of Ethiopia = ETHGOV; Ethiopia = ETHGOV
            2020-05-05 | The governments of Peru and Ecuador agreed. | Peru = PERGOV; Ecuador = ECUGOV
            2020-05-05 | Iraq's parliament passed the law. | Iraq's parliament = IRQLEG; Iraq = IRQGOV
            2020-05-05 | Rebels in Chad attacked a convoy. | Rebels = TCDREB
            2020-05-05 | Ethnic Albanian guerrillas in Macedonia shelled a village. | Ethnic Albanian guerrillas = MKDREB
            2020-05-05 | Police in Nairobi fired tear gas. | Police = KENCOP
            2020-05-05 | Egyptian demonstrators burned a flag. | Egyptian demonstrators = EGYCVL
            2020-05-05 | A US Navy warship passed the strait. | A US Navy warship = USAMIL
            2020-05-05 | French and Egyptian warships held drills. | French = FRAMIL; Egyptian warships = EGYMIL
            2020-05-05 | American and Canadian citizens were detained. | American = USACVL; Canadian citizens = CANCVL
            2020-05-05 | German firms left the market. | German firms = DEUBUS
            2020-05-05 | The Ivory Coast's Supreme Court annulled the vote. | Supreme Court = CIVJUD
            2020-05-05 | Israeli-led forces withdrew. | forces = ISRMIL
            2020-05-05 | The Crimean authorities banned the rally. | The Crimean authorities = UKRGOV
            2020-05-05 | Turkish Cypriot leaders refused the plan. | Turkish Cypriot leaders = CYPPREGOV
            2020-05-05 | Hong Kong police arrested a publisher. | Hong Kong police = HKGCOP
            2020-05-05 | Palestinian officials thanked Qatar. | Palestinian officials = PSEGOV
            2020-05-05 | Members of the Iranian parliament walked out. | Members = IRNLEG; the Iranian parliament = IRNLEG
            2020-05-05 | Ukrainian children were taken across the border. | Ukrainian children = UKRCVL
            2020-05-05 | Thousands of protesters marched through Minsk. | Thousands of protesters = BLRCVL
            2020-05-05 | The Taliban said its fighters had captured the district. | its fighters = AFGREB
            # coreference
            2020-05-05 | New Delhi vowed to respond, and its foreign ministry summoned the envoy. | its foreign ministry = INDGOV
            2020-05-05 | Norway recalled its ambassador. | its ambassador = NORGOV; its = NORGOV
            2020-05-05 | Finnish President Sauli Niinisto spoke. He promised aid. | He = FINGOV
            2020-05-05 | Marta Suarez, the foreign minister of Uruguay, resigned. Suarez gave no reason. | Suarez gave = URYGOV
            2020-05-05 | Peru and Chile signed a pact. The two countries share a border. | The two countries = PERGOV
            2020-05-05 | Poland closed a consulate. The European country gave no reason. | The European country = POLGOV
            2020-05-05 | Iranian airline Zagros Wings lost its licence. The airline appealed. | The airline = IRNBUS
            2020-05-05 | Greek Prime Minister Nikos Pappas met reporters. The prime minister rejected the plan. | The prime minister = GRCGOV
            2020-05-05 | The country's army moved north after Mali declared an emergency in Bamako. Mali accused Niger. The country's army was put on alert. | Mali = MLIGOV
            2020-05-05 | "We will not yield," Spanish Foreign Minister Carla Vega said. | We = ESPGOV
            # words of the language, days and months are no names
            2020-05-05 | Today the talks resumed in Quito. | Today = none; Quito = ECU
            2013-05-05 | The envoys return on Friday. | Friday = none
            2018-05-05 | The summit is planned for May. | May = none
            2018-05-05 | Britain's Prime Minister Theresa May rejected the draft. | Britain's Prime Minister Theresa May = GBRGOV
            1991-05-05 | Iraqi officers warned Bush on Monday. | Bush = USAGOV; Monday = none
            2012-05-05 | Time is short, a Kenyan diplomat said. | Time = none
            2012-05-05 | The hope of peace and the Hope of trade faded. | the Hope = none
            2006-05-05 | Witnesses in Dili told AFP that shots were fired. | AFP = FRAJRN
            2006-05-05 | The AFP said Australian officers had arrested two men. | The AFP = AUSCOP
            # what is foreign or neighbouring is no part of the country told of
            2014-05-05 | Foreign forces left Somalia. | Foreign forces = MIL
            2014-05-05 | Other countries sent aid to Nepal. | Other countries = none
            2014-05-05 | Foreign troops in Mali were withdrawn. | Foreign troops = MIL
            2014-05-05 | The Finnish foreign ministry summoned the envoy. | The Finnish foreign ministry = FINGOV
            # qualities, offices and people at large are no parties
            2014-05-05 | Norway's leadership in trade talks was praised. | Norway's leadership = NORGOV; leadership = none
            2014-05-05 | The treaty will enter into force in Chile. | force = none
            2014-05-05 | Peru's army named him as president. | president = none
            2014-05-05 | People are not goods, the Polish minister said. | People = none
            # people where they are
            2019-05-05 | Tens of thousands of people in Santiago demanded reform. | thousands of people = CHLCVL
            1999-05-05 | Nine people were killed in Colombia. | Nine people = COLCVL
            2008-05-05 | Six women were wounded near Baghdad. | Six women = IRQCVL
            1996-05-05 | Kenya fed refugees fleeing the war in Sudan. | refugees = SDNREF
            2006-05-05 | Workers of the Central Jute Company of Dhaka went on strike. | Workers = BGDLAB
            1989-05-05 | Druze villagers of the Syrian Golan Heights protested. | Druze villagers = SYRCVL
            2014-07-18 | Shells fell on Donetsk. Rebels blocked a road there in Ukraine. | Rebels = UKRREB
            # an army shoots a foreigner and stays its own country's
            2007-09-27 | Monks marched in Yangon. Soldiers shot a Japanese journalist. | Soldiers = MMRMIL; a Japanese journalist = JPNJRN
            # names with a slip of spelling
            1986-05-05 | Afganistan signed a pact with the Phillippines. | Afganistan = AFGGOV; the Phillippines = PHLGOV
            1986-05-05 | The Untied States rejected the pact. | The Untied States = USAGOV
            2001-05-05 | President Abdelaziz Boutefilka lifted the curfew. | President Abdelaziz Boutefilka = DZAGOV
            1993-09-05 | Yitzak Rabin signed the accord. | Yitzak Rabin = ISRGOV
            1986-05-05 | Nelson Mandela remained in prison. | Nelson Mandela = ZAF
            2011-10-21 | Gaddafi was killed in Sirte. | Gaddafi = LBYGOVELI
            # counterparts
            2010-05-05 | The Turkish foreign minister met his Greek counterpart. | his Greek counterpart = GRCGOV
            # acronyms and spellings of organisations
            2001-05-05 | The International Labor Office (ILO) criticised Myanmar. | The International Labor Office = UNO; ILO = UNO
            2004-05-05 | The SPLM/A signed a truce. | The SPLM/A = SDNREB
            1989-05-05 | Palestine Liberation Organization (PLO) Chairman Yasser Arafat arrived. | Palestine Liberation Organization (PLO) Chairman Yasser Arafat = PSEGOV
            1983-05-05 | The Organization of Eastern Caribbean States asked for help. | The Organization of Eastern Caribbean States = IGO
            # led by
            2016-05-05 | A US-led coalition bombed the town. | A US-led coalition = USAMIL
            1999-06-05 | A NATO-led force entered Kosovo. | A NATO-led force = IGOMIL
            1982-05-05 | Vietnamese-led forces attacked a camp. | Vietnamese-led forces = VNMMIL
            2015-05-05 | Russian-backed separatists in Ukraine shelled a town. | Russian-backed separatists = UKRREB
            # towns that are seats, by where they stand
            1990-05-05 | Delegates met in Tel Aviv. | Tel Aviv = ISR
            # things with the name of a state or town
            2012-05-05 | The Paks Nuclear Power Plant was closed. | Nuclear Power Plant = none
            # second mentions of bodies
            2019-05-05 | Washington punished Mahan Air. Mahan denied the charges. | Mahan denied = IRNBUS
            2015-05-05 | The African Union suspended Burundi. The bloc threatened sanctions. | The bloc = IGO
            1999-05-05 | NATO began air strikes. The alliance hit ten targets. | The alliance = IGOMIL
            1996-09-27 | The Taliban captured Kabul. The movement imposed its law. | The movement = AFGREB
            2015-07-06 | Portugal thanked the European Central Bank. The bank warned of risks. | The bank = EURGOV
            # pronouns for nobody
            2012-05-05 | Oman spoke. It was agreed that the talks would go on. | It was = none
            2012-05-05 | Oman bought a ship. The army denied it. | it. = none
            2012-05-05 | Oman signed the treaty. It will enter into force soon. | It will = none
            2012-05-05 | Norway said it would send aid. | it would = NORGOV
            1982-05-05 | Palestinian refugees fled. Israeli troops let them in. | them = PSEREF
            # names that are no parties, and names that hold a state's name
            2020-05-05 | Michael Jordan bought the team. | Jordan = -
            2020-05-05 | American Airlines cut its schedule. | American Airlines = USABUS
            2020-05-05 | The South China Sea is busy. | China = none
            """;

    static Stream<String> cases() {
        return CASES.lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void standsFor(String line) {
        String[] parts = line.split(" \\| ");
        String text = parts[1];
        Entities entities = read(text, parts[0].equals("none") ? null : parts[0], null);
        for (String expectation : parts[2].split("; ")) {
            int equals = expectation.lastIndexOf(" = ");
            String phrase = expectation.substring(0, equals);
            assertThat(code(entities, text, phrase)).as(phrase).isEqualTo(expectation.substring(equals + 3));
        }
    }

    @Test
    void aPhraseOfTwoNationsStandsForBoth() {
        Entities entities = read("French and Egyptian warships held drills.", "2020-05-05", null);
        assertThat(entities.at(0, 3)).extracting(Entity::code).containsExactly("FRAMIL", "EGYMIL");
    }

    @Test
    void theOwnerInAGenitiveIsAMentionOfItsOwn() {
        Entities entities = read("Iraq's parliament passed the law.", "2020-05-05", null);
        assertThat(entities.at(0, 0)).extracting(Entity::code).containsExactly("IRQGOV");
        assertThat(entities.at(0, 2)).extracting(Entity::code).containsExactly("IRQLEG");
    }

    @Test
    void inAReleaseWeIsTheGovernmentThatPublishesIt() {
        Outlet ministry = new Outlet("Ministry of Foreign Affairs", "NOR", OutletControl.GOVERNMENT);
        String text = "We condemn the attack on the convoy.";
        assertThat(code(read(text, "2020-05-05", ministry), text, "We")).isEqualTo("NORGOV");
    }

    @Test
    void everyMentionIsSlicedFromTheText() {
        String text = "😀 Norway's king visited Sweden.";
        SourceText source = SourceText.of(text);
        assertThat(read(text, null, null).all())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.mentions()).isNotEmpty().allMatch(source::slices));
    }

    @Test
    void thePartyIsTheSameWhereverItIsNamed() {
        Entities entities =
                read("Norway signed. The Norwegian government paid. Oslo thanked Sweden.", "2020-05-05", null);
        assertThat(entities.all()).extracting(Entity::code).containsExactly("NORGOV", "SWEGOV");
    }

    private static Entities read(String text, @Nullable String day, @Nullable Outlet outlet) {
        List<Sentence> sentences = TestAnalyzer.get().analyze(text, List.of(new Passage(0, text.length(), false)));
        return FINDER.find(SourceText.of(text), sentences, day, outlet);
    }

    /** The code of whoever's mention covers the phrase best, of two the shorter. */
    private static String code(Entities entities, String text, String phrase) {
        int begin = text.codePointCount(0, text.indexOf(phrase));
        int end = begin + phrase.codePointCount(0, phrase.length());
        List<Candidate> candidates = new ArrayList<>();
        for (Entity entity : entities.all()) {
            for (Span span : entity.mentions()) {
                int shared = Math.min(end, span.end()) - Math.max(begin, span.begin());
                if (shared > 0) {
                    candidates.add(new Candidate(entity, shared, span.end() - span.begin()));
                }
            }
        }
        Optional<Candidate> best = candidates.stream()
                .max(Comparator.comparingInt(Candidate::shared).thenComparing(candidate -> -candidate.length()));
        return best.map(candidate -> String.valueOf(candidate.entity().code()).replace("null", "-"))
                .orElse("none");
    }

    private record Candidate(Entity entity, int shared, int length) {}
}
