package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chancery archive} without Spark at hand. */
class ArchiveCommandTest {

    private static final String HOME = "chancery.home";

    @TempDir
    private Path home;

    private final Cli cli = Cli.loading(() -> {
        throw new IllegalStateException("no report is read here");
    });

    @BeforeEach
    void moveTo() {
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void moveBack() {
        System.clearProperty(HOME);
    }

    @Test
    void withoutSparkItSaysHowToGetIt() {
        assertThat(cli.run("archive", "--to", "out", "reports.jsonl")).isEqualTo(1);
        assertThat(cli.err().lines()).singleElement().asString().contains("call ./chancery archive, which fetches it");
    }

    @ParameterizedTest
    @CsvSource({
        "--threads=0, --threads must be at least 1",
        "--portion=-2, --portion must be at least 1",
        "--memory=much, --memory must be a size such as 2g",
        "--memory=g, --memory must be a size such as 2g"
    })
    void whatMakesNoSenseIsRefused(String option, String told) {
        assertThat(cli.run("archive", "--to", "out", option, "reports.jsonl")).isEqualTo(2);
        assertThat(cli.err()).contains(told);
    }

    @Test
    void helpNeedsNoSpark() {
        assertThat(cli.run("archive", "--help")).isZero();
        assertThat(cli.out()).contains("goes on where it was broken off");
    }
}
