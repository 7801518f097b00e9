package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrateTest {

    @Test
    void judgesAnEventByTheOtherReports() {
        List<Calibrate.Found> events = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            events.add(new Calibrate.Found("a" + i, "firm", true));
            events.add(new Calibrate.Found("b" + i, "loose", false));
        }
        assertThat(Calibrate.reliability(events)).contains("| 0.1 | 20 | 0.09 | 0.00 |", "| 0.9 | 20 | 0.91 | 1.00 |");
    }

    @Test
    void aRowOfOneReportSaysNoMoreThanTheWhole() {
        List<Calibrate.Found> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(new Calibrate.Found("other" + i, "common", i % 2 == 0));
        }
        for (int i = 0; i < 10; i++) {
            events.add(new Calibrate.Found("one", "rare", true));
        }
        assertThat(Calibrate.reliability(events))
                .anySatisfy(line -> assertThat(line).startsWith("| 0.5 | 50 |").endsWith("| 0.60 |"));
    }
}
