package org.chancery.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Figure;
import org.chancery.model.SourceText;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {

    private static final FigureFinder FINDER = new FigureFinder();

    /** Text | value / qualifier / unit; … ("-" where there is none, "none" for no figure). */
    private static final String CASES = """
            # digits and words
            The navy seized 14 boats. | 14 / - / boats
            The navy seized fourteen boats. | 14 / - / boats
            Twenty-six miners were freed. | 26 / - / miners
            The camp shelters 12,400 refugees. | 12400 / - / refugees
            The camp shelters 2.5 million refugees. | 2500000 / - / refugees
            They shipped one hundred and twenty crates. | 120 / - / crates
            Half a million farmers marched. | 500000 / - / farmers
            A quarter million doses arrived. | 250000 / - / doses
            Two and a half million people voted. | 2500000 / - / people
            A dozen sailors were rescued. | 12 / - / sailors
            Half a dozen tanks crossed the river. | 6 / - / tanks
            The plant makes 3.5-million tyres. | 3500000 / - / tyres
            # qualifiers
            More than 300 rebels surrendered. | 300 / more than / rebels
            At least nine miners died. | 9 / at least / miners
            Up to 40 guards fled. | 40 / up to / guards
            Fewer than 20 voters came. | 20 / fewer than / voters
            As many as 60 huts burned. | 60 / as many as / huts
            An estimated 7,000 cattle drowned. | 7000 / an estimated / cattle
            Some 250 delegates attended. | 250 / some / delegates
            Nearly a million ballots were printed. | 1000000 / nearly / ballots
            They must leave within 72 hours. | 72 / within / hours
            30 or more villagers are missing. | 30 / or more / villagers
            The fund backs 200-plus firms. | 200 / plus / firms
            Another 15 farmers were hurt. | 15 / another / farmers
            # money
            Oslo pledged $1.2 billion for the dam. | 1200000000 / - / USD
            Oslo pledged US$40 million. | 40000000 / - / USD
            The bank lent €500m to Tunis. | 500000000 / - / EUR
            The fine came to £2.5bn. | 2500000000 / - / GBP
            The ship cost 90 million dollars. | 90000000 / - / USD
            They paid 700,000 Swiss francs. | 700000 / - / CHF
            The dam costs about 3 trillion roubles. | 3000000000000 / about / RUB
            # percent and parts
            Exports fell by 12 percent. | 12 / - / percent
            Exports fell by 12 per cent. | 12 / - / percent
            Exports fell by nearly 12.5%. | 12.5 / nearly / percent
            Turnout rose 3 percentage points. | 3 / - / percentage points
            A third of the seats are empty. | 0.3333333333333333 / - / seats
            Two-thirds of the deputies walked out. | 0.6666666666666666 / - / deputies
            Half of the harvest was lost. | 0.5 / - / harvest
            # ranges: the low end
            Between 20 and 30 miners are trapped. | 20 / between / miners
            The rebels hold 20 to 30 villages. | 20 / between / villages
            Prices rose by 10-15 percent. | 10 / between / percent
            The pipeline carries 2 to 3 million barrels. | 2000000 / between / barrels
            # vague: no value
            Dozens of farmers were arrested. | - / dozens / farmers
            Tens of thousands of fans sang. | - / tens of thousands / fans
            Hundreds fled. | - / hundreds / people
            Several hundred monks prayed. | - / several hundred / monks
            Scores of villagers were wounded. | - / scores / villagers
            # measures and joined units
            The convoy carried 800 metric tons of flour. | 800 / - / metric tons of flour
            The army fired 60 rounds of ammunition. | 60 / - / rounds of ammunition
            A 12-day visit began in Quito. | 12 / - / days
            The 15-member council adjourned. | 15 / - / members
            A 5,000-strong crowd sang. | 5000 / - / crowd
            They fenced a 2,000km border. | 2000 / - / km
            # people harmed, without a noun
            The blast killed eight and wounded 30 others. | 8 / - / people; 30 / - / people
            Police said 45 were missing. | 45 / - / people
            # none harmed
            The quake caused no injuries. | 0 / - / injuries
            No soldiers were hurt. | 0 / - / soldiers
            Nobody was killed. | 0 / - / people
            # one
            At least one nurse was hurt. | 1 / at least / nurse
            One shell hit the school. | 1 / - / shell
            # occasions in a period
            It was their third meeting this year. | 3 / - / meetings
            The second test since March failed. | 2 / - / tests
            # how long, unless it only dates
            The drought lasted more than 20 years. | 20 / more than / years
            The drought lasted 20 years. | 20 / - / years
            # members of a whole
            Ten of the 27 states objected. | 10 / - / states; 27 / - / states
            The assembly voted 141 to 5. | 141 / - / -; 5 / - / -
            # dates and years
            The treaty was signed on May 14. | none
            The treaty was signed on 14 May 1998. | none
            The treaty of 1998 expired in 2018. | none
            The 2016 election was annulled. | none
            The talks run from June 11-13. | none
            The 1990s were hard. | none
            He left three years ago. | none
            She returned two weeks later. | none
            # clock
            The jet landed at 9:20 p.m. | none
            The jet landed at 6 am. | none
            # ages
            The 25-year-old clerk denied it. | none
            Lena Brandt, 45, denied it. | none
            The driver, aged 61, denied it. | none
            # numbers in names
            Lawyers cited Article 9. | none
            The council adopted Resolution 2254. | none
            The envoy cited Chapter 7 of the charter. | none
            They met on 45th Street. | none
            The Boeing 737 landed safely. | none
            Call 202-555-0143 for details. | none
            The Group of 77 met in Havana. | none
            They hit posts 12 and 14. | none
            # other ordinals
            It was the third day of the trial. | none
            The second man denied it. | none
            # known pairs and articles
            The two sides agreed. | none
            Our two countries are friends. | none
            One of the envoys resigned. | none
            It was one reason for the delay. | none
            They hate one another. | none
            He spoke of zero tolerance. | none
            The third party declined. | none
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void figures(String text, String expected) {
        String found = find(text).stream()
                .map(figure -> number(figure.value()) + " / " + or(figure.qualifier()) + " / " + or(figure.unit()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    static Stream<Object[]> cases() {
        return CASES.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(fields -> new Object[] {fields[0], fields[1]});
    }

    @Test
    void evidenceIsTheSliceWithQualifierAndUnit() {
        String text = "🎙 In Kigali more than 2,400 local children sang.";
        Figure figure = find(text).get(0);
        assertThat(figure.passage().text()).isEqualTo("more than 2,400 local children");
        assertThat(SourceText.of(text).slices(figure.passage())).isTrue();
        assertThat(figure.rule()).isEqualTo("figure/digits");
    }

    @Test
    void headlineFiguresCountOnlyWhereTheTextDoesNotRepeatThem() {
        String headline = "Flood kills 31 in Kivu, leaves 200 homeless";
        String body = "A flood killed 31 people in Kivu.";
        String text = headline + "\n" + body;
        List<Passage> passages = List.of(
                new Passage(0, headline.length(), true), new Passage(headline.length() + 1, text.length(), false));
        List<Figure> figures =
                FINDER.find(SourceText.of(text), TestAnalyzer.get().analyze(text, passages));
        assertThat(figures).extracting(Figure::value).containsExactly(200.0, 31.0);
    }

    @Test
    void mentionsNameTheCountedNounAndTheEventIsTakenFromTheCaller() {
        String text = "The blast killed nine miners.";
        List<Sentence> sentences = sentences(text);
        FigureMention mention = FINDER.mentions(sentences).get(0);
        assertThat(sentences.get(0).token(mention.head()).text()).isEqualTo("miners");
        List<Figure> figures = FINDER.figures(SourceText.of(text), sentences, List.of(mention), one -> "e7");
        assertThat(figures.get(0).of()).isEqualTo("e7");
    }

    private static List<Figure> find(String text) {
        return FINDER.find(SourceText.of(text), sentences(text));
    }

    private static List<Sentence> sentences(String text) {
        return TestAnalyzer.get().analyze(text, List.of(new Passage(0, text.length(), false)));
    }

    private static String number(Double value) {
        if (value == null) {
            return "-";
        }
        return value == Math.rint(value) ? String.valueOf(value.longValue()) : String.valueOf(value);
    }

    private static String or(String text) {
        return text == null ? "-" : text;
    }
}
