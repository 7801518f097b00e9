package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereCommandTest {

    private final Cli cli = Cli.loading(() -> {
        throw new AssertionError("no reader is needed to look up a name");
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Alexandria            |           | 1  Alexandria, Al Iskandarīyah, Egypt
        Alexandria, Virginia  |           | 1  Alexandria, Virginia, United States
        Alexandria, US-VA     |           | 1  Alexandria, Virginia, United States
        Valencia              | Venezuela | 1  Valencia, Carabobo, Venezuela
        Valencia              | ESP       | 1  Valencia,
        san josé              |           | 1  San Jose, San José, Costa Rica
        Georgia               |           | Georgia is a state (GEO)
        """)
    void likeliestFirst(String name, String near, String line) {
        int status = near == null ? cli.run("where", name) : cli.run("where", name, "--near", near);
        assertThat(cli.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(cli.out()).contains(line);
    }

    @Test
    void theReasonsAreTold() {
        assertThat(cli.run("where", "Tripoli", "--near", "Lebanon")).isZero();
        assertThat(cli.out().lines().toList().get(1)).contains("Lebanon", "GeoNames 266826");
        assertThat(cli.out().lines().toList().get(2)).contains("its land stands near by", "often in the news");
    }

    @Test
    void longListsAreCutUnlessAllIsAsked() {
        assertThat(cli.run("where", "San Antonio")).isZero();
        assertThat(cli.out()).contains("more (--all)");
        assertThat(cli.run("where", "San Antonio", "--all")).isZero();
        assertThat(cli.out().lines().filter(line -> line.contains("Mexico")).count())
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Qwertyville           |          | chancery: no place is known as 'Qwertyville'
        Paris                 | Atlantis | chancery: no state is known as 'Atlantis'
        Paris, Atlantis       |          | chancery: no state or subdivision is known as 'Atlantis'
        """)
    void whatIsUnknownIsSaid(String name, String near, String line) {
        assertThat(near == null ? cli.run("where", name) : cli.run("where", name, "--near", near))
                .isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualTo(line + "\n");
    }
}
