package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private static Surroundings with(Map<String, String> environment, boolean terminal) {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        return new Surroundings(
                InputStream.nullInputStream(),
                sink,
                new PrintStream(sink),
                environment,
                terminal,
                terminal,
                () -> report -> {
                    throw new AssertionError("nothing is read here");
                });
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "'', 100", "0, 100", "wide, 100", "-5, 100", "10, 40", "400, 120", "99999999999, 100"})
    void widthIsThatOfTheTerminalWithinReason(String columns, int width) {
        assertThat(with(Map.of("COLUMNS", columns), true).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "TERM, xterm, true, true",
        "TERM, xterm, false, false",
        "TERM, dumb, true, false",
        "NO_COLOR, 1, true, false",
        "NO_COLOR, '', true, true"
    })
    void colourIsForTerminalsThatDoNotRefuseIt(String key, String value, boolean terminal, boolean wanted) {
        assertThat(with(Map.of(key, value), terminal).wantsColor()).isEqualTo(wanted);
    }
}
