package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    @Test
    void anObjectIsAMapInItsOwnOrder() {
        Map<String, Object> object = JsonLines.object(
                " {\"text\": \"A \\\"b\\\"\\n\", \"ref\": 17, \"size\": 1.5, \"list\": [true, null], \"in\": {\"a\": \"é\"}} ");
        assertThat(object.keySet()).containsExactly("text", "ref", "size", "list", "in");
        assertThat(object)
                .containsEntry("text", "A \"b\"\n")
                .containsEntry("ref", 17)
                .containsEntry("size", 1.5)
                .containsEntry("list", Arrays.asList(true, null))
                .containsEntry("in", Map.of("a", "é"));
    }

    @Test
    void nullsAreKept() {
        assertThat(JsonLines.object("{\"ref\":null}")).containsEntry("ref", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  ` | it is empty",
                "[1, 2] | it is a list, not an object",
                "\"text\" | it is a string, not an object",
                "12 | it is a number, not an object",
                "null | it is null, not an object",
                "true | it is a boolean, not an object",
            })
    void whatIsNoObjectIsNamed(String json, String message) {
        assertThatThrownBy(() -> JsonLines.object(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"cut off | column 18",
                "{\"text\": } | column 10",
                "{'text': 1} | column 2",
                "{\"a\": 1} {\"b\": 2} | column 10",
                "`{\"a\": 1,\n  \"b\" 2}` | line 2, column 7",
                "plain words | column 1",
            })
    void whatIsBrokenIsSaidInOneLineWithItsPlace(String json, String place) {
        assertThatThrownBy(() -> JsonLines.object(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("(" + place + ")")
                .message()
                .doesNotContain("\n")
                .doesNotContain("jackson");
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> JsonLines.object(deep)).isInstanceOf(IllegalArgumentException.class);
    }
}
