package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int run(String arguments) {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
        return Evaluate.run(words, out, () -> gold -> new HandMade(gold).reading());
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dev", "DEV --errors"})
    void printsTheDevTable(String arguments) {
        assertThat(run(arguments)).isZero();
        assertThat(printed())
                .contains("dev: 52 reports")
                .contains("event-right")
                .doesNotContain("held: ");
        assertThat(printed().contains("MISSED dev-01")).isEqualTo(arguments.endsWith("--errors"));
    }

    @Test
    void printsBothTables() {
        assertThat(run("all")).isZero();
        assertThat(printed()).contains("dev: 52 reports", "held: 28 reports").doesNotContain("MISSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held --errors", "--errors all"})
    void refusesTheErrorsOfWhatIsHeldOut(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(printed()).contains("dev only").doesNotContain("MISSED").doesNotContain("reports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "dev held", "--error"})
    void tellsTheUsage(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(printed()).startsWith("usage:");
    }
}
