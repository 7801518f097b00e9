package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalPageTest {

    @Test
    void aPageTellsWhatAReadingHolds() {
        String page = new TerminalPage(80, false, false).of("strait.txt", Cli.strait(), null);
        assertThat(page).isEqualTo(Cli.resource("strait-page.txt"));
    }

    @Test
    void explainedItemsShowRulePlaceAndSureness() {
        String page = new TerminalPage(80, false, true).of("strait.txt", Cli.strait(), null);
        assertThat(page.lines())
                .contains(
                        "   e1 · event/assault/shell · confidence 0.93",
                        "   25–66 “Norland's navy 🚢 shelled the port of Sund”",
                        "   t1 · tie/dependence/depend-on",
                        "   x1 · cause/because",
                        "   f1 · figure/count",
                        "   n3 · entity/office · by text");
    }

    @Test
    void colourAddsNothingButColour() {
        String plain = new TerminalPage(80, false, true).of("strait.txt", Cli.strait(), List.of("a clause"));
        String painted = new TerminalPage(80, true, true).of("strait.txt", Cli.strait(), List.of("a clause"));
        assertThat(painted)
                .contains("\u001B[31m● ASSAULT heavy-weapons\u001B[0m")
                .contains("\u001B[1;4mshelled\u001B[0m");
        assertThat(painted.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("\\s+", " "))
                .isEqualTo(plain.replace("*", "").replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 60, 80, 120})
    void noLineIsWiderThanThePage(int width) {
        String page = new TerminalPage(width, false, true).of("strait.txt", Cli.strait(), List.of("word ".repeat(60)));
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(SafeText.width(line)).isLessThanOrEqualTo(width);
            assertThat(line).doesNotEndWith(" ");
        });
    }
}
