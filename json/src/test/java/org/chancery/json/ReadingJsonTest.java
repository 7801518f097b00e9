package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Reading reading = Readings.full();
        assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
        assertThat(ReadingJson.read(ReadingJson.pretty(reading))).isEqualTo(reading);
    }

    @Test
    void whatIsWrittenFitsTheSchema() {
        assertThat(Schema.complaints(ReadingJson.write(Readings.full()))).isEmpty();
        assertThat(Schema.complaints(ReadingJson.write(Readings.empty("Nothing."))))
                .isEmpty();
    }

    @Test
    void aLineIsOneLineAndAPageIsTheSameRecord() {
        String line = ReadingJson.write(Readings.full());
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(JsonLines.object(ReadingJson.pretty(Readings.full()))).isEqualTo(JsonLines.object(line));
    }

    @Test
    void keysStandInTheOrderOfTheContract() {
        assertThat(JsonLines.object(ReadingJson.write(Readings.full())).keySet())
                .containsExactly("article", "entities", "events", "claims", "ties", "causes", "figures", "reader");
        assertThat(ReadingJson.write(Readings.full()))
                .contains("{\"id\":\"e2\",\"type\":\"COERCE\",\"mode\":null,\"contexts\":[],\"cameo\":null,"
                        + "\"quad\":\"material-conflict\",\"score\":-7.0,\"status\":\"possible\",\"actors\":[\"n2\"],"
                        + "\"recipients\":[],\"when\":null,\"where\":null,\"dead\":null,\"injured\":null,\"size\":4000,"
                        + "\"claims\":[],\"trigger\":{");
    }

    @Test
    void anEndOfACauseIsAnIdOrASpan() {
        assertThat(ReadingJson.write(Readings.full()))
                .contains("\"cause\":\"t1\",\"effect\":{\"begin\":")
                .contains("\"cause\":\"e2\",\"effect\":\"e1\",\"connective\":{");
    }

    @Test
    void aPageKeepsASpanOnItsLine() {
        assertThat(ReadingJson.pretty(Readings.full()).lines())
                .contains(
                        "      \"contexts\": [\"military\", \"natural_resource\"],",
                        "    \"outlet\": { \"name\": \"Norland Gazette\", \"country\": \"NOR\", \"control\": \"state\" },")
                .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
    }

    @Test
    void severalReadingsMakeOneList() {
        Reading reading = Readings.empty("Nothing.");
        assertThat(ReadingJson.pretty(List.of())).isEqualTo("[]");
        assertThat(ReadingJson.pretty(List.of(reading, reading)))
                .isEqualTo("[\n" + ReadingJson.pretty(reading) + ",\n" + ReadingJson.pretty(reading) + "\n]");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4.0, 4",
        "-3.5, -3.5, -3.5",
        "2400, 2400.0, 2400",
        "2400000000000, 2400000000000.0, 2400000000000",
        "0.00000012, 0.00000012, 0.00000012",
        "1e20, 100000000000000000000.0, 100000000000000000000",
        "0, 0.0, 0"
    })
    void numbersHaveNoExponent(double value, String decimal, String shortest) {
        assertThat(Numbers.decimal(value).toPlainString()).isEqualTo(decimal);
        assertThat(Numbers.shortest(value).toPlainString()).isEqualTo(shortest);
    }

    @Test
    void smallNumbersAreWrittenPlainly() {
        String tiny = ReadingJson.write(Readings.full()).replace("\"confidence\":0.93", "\"confidence\":0.00000012");
        assertThat(ReadingJson.write(ReadingJson.read(tiny))).isEqualTo(tiny);
    }

    @Test
    void brokenCharactersAndStrangeLineEndsComeBackAsTheyWere() {
        String text = "Half \ud83d a pair, \udea2 another, a whole 🚢, and\u2028lines\u2029that\u0085end\r\nhere";
        Reading reading = Readings.empty(text);
        String line = ReadingJson.write(reading);
        assertThat(line).contains("\\ud83d a pair", "\\udea2 another", "🚢", "\\u2028", "\\u2029", "\\u0085");
        assertThat(line.codePoints()).allMatch(sign -> sign < 0xD800 || sign > 0xDFFF);
        assertThat(ReadingJson.read(line)).isEqualTo(reading);
    }

    @Test
    void whatMayBeNullMayBeAbsent() {
        String bare = "{\"article\":{\"id\":\"a\",\"language\":\"en\",\"text\":\"Nothing.\"},\"later\":1,"
                + "\"reader\":{\"version\":\"0.1.0\"}}";
        Reading reading = ReadingJson.read(bare);
        assertThat(reading.article().title()).isNull();
        assertThat(reading.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\":\"possible\" | \"status\":\"done\" | events[1].status: no Status called 'done'",
                "\"status\":\"possible\", | `` | events[1].status is missing",
                "\"mode\":\"heavy-weapons\" | \"mode\":\"visit\" | events[0].mode: 'visit' is no mode of ASSAULT",
                "\"score\":-9.5 | \"score\":\"high\" | events[0].score must be a number",
                "\"dead\":0 | \"dead\":0.5 | events[0].dead must be a whole number",
                "\"actors\":[\"n1\"] | \"actors\":[\"n9\"] | e1 refers to n9, which is not there",
                "\"actors\":[\"n1\"] | \"actors\":[1] | events[0].actors[0] must be a string",
                "\"actors\":[\"n1\"] | \"actors\":\"n1\" | events[0].actors must be a list",
                "\"contexts\":[\"military\" | \"contexts\":[\"war\" | events[0].contexts: no Context called 'war'",
                "\"outlet\":{ | \"outlet\":3,\"was\":{ | article.outlet must be an object",
            })
    void aWrongFieldIsNamed(String right, String wrong, String message) {
        String line = ReadingJson.write(Readings.full());
        assertThat(line).contains(right);
        assertThatThrownBy(() -> ReadingJson.read(line.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aSpanThatLiesIsRefused() {
        String line = ReadingJson.write(Readings.full()).replace("\"text\":\"shelled\"", "\"text\":\"shielded\"");
        assertThatThrownBy(() -> ReadingJson.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("e1 points at")
                .hasMessageContaining("shielded");
    }

    @Test
    void aSpanTurnedRoundIsRefusedWithItsPlace() {
        String line = ReadingJson.write(Readings.full())
                .replaceFirst("\"trigger\":\\{\"begin\":\\d+", "\"trigger\":{\"begin\":999");
        assertThatThrownBy(() -> ReadingJson.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("events[0].trigger: no span: 999");
    }
}
