package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day, place and addressee of an act where another sentence gives them. */
class ScenesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Police in Tunisia said on 7 May 2024 that an attack that day on a French consulate wounded two guards. | attack | 2024-05-07
        On 6 May 2024 the Kenyan president arrived in Rome. The next day he flew to Berlin for talks. | flew | 2024-05-07
        On 6 May 2024 the Kenyan president arrived in Rome. Two days later Kenya expelled a Sudanese diplomat. | expelled | 2024-05-08
        Norway expelled a Russian diplomat on 3 May 2024. Two days earlier Russia had arrested a Norwegian priest. | arrested | 2024-05-01
        On 6 May 2024 the Kenyan president arrived in Rome. He signed a trade accord with Italy. | signed | 2024-05-06
        On 6 May 2024 Norway expelled two Russian diplomats. Russia has condemned the move. | condemned | -
        On 6 May 2024 Norway expelled two Russian diplomats. Russia arrested a Norwegian priest. | arrested | -
        The strike of 6 May 2024 hurt trade. Peru arrested a Bolivian priest two days before the vote. | arrested | -
        President of Serbia Aleksandar Vucic held talks with Foreign Minister of Norway Espen Barth Eide (March 4, 2026, Belgrade) | held | 2026-03-04
        """)
    void day(String text, String trigger, String day) {
        When when = event(read(text), trigger).when();
        assertThat(when == null ? "-" : when.start()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        On 6 May 2024 the Kenyan president arrived in Rome. He signed a trade accord with Italy. | signed | Rome
        President of Serbia Aleksandar Vucic held talks with Foreign Minister of Norway Espen Barth Eide (March 4, 2026, Belgrade) | held | Belgrade
        Norway has condemned the attack on the Malian convoy (which drove to Bamako). | condemned | -
        """)
    void place(String text, String trigger, String place) {
        Where where = event(read(text), trigger).where();
        assertThat(where == null ? "-" : where.name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway expelled two Russian diplomats. Russia condemned the move. | condemned | NOR
        Ethiopia bombed a village in Somalia on Sunday. Somalia's president denounced the attack. | denounced | ETH
        Ethiopia bombed a village in Somalia on Sunday. Egypt criticised the plan to widen a canal. | criticised | -
        Norway expelled two Russian diplomats. Norway's prime minister praised the decision. | praised | -
        """)
    void addressee(String text, String trigger, String land) {
        Reading reading = read(text);
        Map<String, Entity> entities = reading.entities().stream().collect(Collectors.toMap(Entity::id, one -> one));
        String lands = event(reading, trigger).recipients().stream()
                .map(id -> String.valueOf(entities.get(id).country()))
                .collect(Collectors.joining("+"));
        assertThat(lands.isEmpty() ? "-" : lands).isEqualTo(land);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A rocket attack on an Iraqi base wounded two soldiers. The attack took place on 3 May 2024 near Mosul. | attack | 2024-05-03
        A rocket attack on an Iraqi base wounded two soldiers. The talks took place on 3 May 2024 in Mosul.    | attack | -
        """)
    void aNounThatPointsBackDatesTheAct(String text, String trigger, String day) {
        day(text, trigger, day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gunmen attacked an army post in Mali. Nine soldiers died and 14 were injured in the attack. | attacked | 9 | 14
        An Israeli strike on Beirut left seven people dead and 22 injured on Monday.               | strike   | 7 | 22
        Police in Peru fired on miners in Puno. Three people died in a bus crash.                  | fired    | - | -
        Rebels attacked a village in Togo. Last year 40 people died in Togo in floods.             | attacked | - | -
        """)
    void casualties(String text, String trigger, String dead, String injured) {
        Event event = event(read(text), trigger);
        assertThat(event.dead() == null ? "-" : event.dead().toString()).isEqualTo(dead);
        assertThat(event.injured() == null ? "-" : event.injured().toString()).isEqualTo(injured);
    }

    private static Reading read(String text) {
        return ((Result.Read) TestReader.get().read(Report.ofText("scene", text))).reading();
    }

    private static Event event(Reading reading, String trigger) {
        return reading.events().stream()
                .filter(event -> event.trigger().text().equals(trigger))
                .findFirst()
                .orElseThrow();
    }
}
