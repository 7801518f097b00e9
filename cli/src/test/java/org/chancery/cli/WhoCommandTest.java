package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoCommandTest {

    private static Cli cli() {
        return Cli.loading(() -> {
            throw new AssertionError("no reader is needed");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Belarus,state",
        "Kremlin,seat",
        "Reuters,outlet",
        "Five Eyes,bloc",
        "NATO,organisation",
        "spokesman,agent",
        "Persian Gulf,no party",
        "Kandahar,place"
    })
    void everyKindOfEntryIsShown(String name, String kind) {
        Cli cli = cli();
        assertThat(cli.run("who", name)).isZero();
        assertThat(cli.out()).contains(name).contains(kind);
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void aPersonIsShownWithEveryOfficeAndItsTime() {
        Cli cli = cli();
        assertThat(cli.run("who", "Angela", "Merkel")).isZero();
        assertThat(cli.out()).contains("Angela Merkel", "person", "Chancellor", "DEU GOV", "2005-11-22 – 2021-12-08");
    }

    @ParameterizedTest
    @CsvSource({
        "Bush,1990-06-01,'George H. W. Bush, President'",
        "Bush,2004-06-01,'George W. Bush, President'",
        "Bush,2012-06-01,'George W. Bush, formerly President'",
        "Chris Patten,1995-01-01,'Chris Patten, Governor'"
    })
    void theDayDecidesWhoASharedNameMeans(String name, String day, String decided) {
        Cli cli = cli();
        assertThat(cli.run("who", name, "--on", day)).isZero();
        assertThat(cli.out()).contains("On " + day + " the name means " + decided);
    }

    @Test
    void aTermThatDoesNotHoldOnTheDayIsMarked() {
        Cli cli = cli();
        cli.run("who", "Angela Merkel", "--on", "2010-01-01");
        assertThat(cli.out()).doesNotContain("2005-11-22 – 2021-12-08 (not on that day)");
        cli = cli();
        cli.run("who", "Angela Merkel", "--on", "2023-01-01");
        assertThat(cli.out()).contains("2005-11-22 – 2021-12-08 (not on that day)");
    }

    @Test
    void aNameOfAnOutletAndABodySaysHowItIsDecided() {
        Cli cli = cli();
        assertThat(cli.run("who", "RSF")).isZero();
        assertThat(cli.out()).contains("organisation", "outlet", "The name means", "words of reporting");
    }

    @Test
    void anUnknownNameIsOneLineAndStatusOne() {
        Cli cli = cli();
        assertThat(cli.run("who", "Zzyzx", "Quorble")).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualTo("chancery: the gazetteer knows nothing of the name 'Zzyzx Quorble'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2020", "2020-02-30", "2020-2-3"})
    void whatIsNoDayIsMisuse(String day) {
        Cli cli = cli();
        assertThat(cli.run("who", "Minsk", "--on", day)).isEqualTo(2);
        assertThat(cli.err()).contains("--on must be a day").contains(day);
    }
}
