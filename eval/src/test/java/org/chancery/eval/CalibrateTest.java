package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrateTest {

    private static Calibrate.Found found(String report, String trait, boolean right) {
        return new Calibrate.Found(report, Set.of(trait), right);
    }

    @Test
    void aTraitThatTellsRightFromWrongGetsAWeight() {
        List<Calibrate.Found> events = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            events.add(found("a" + i, "firm", i % 10 != 0));
            events.add(found("b" + i, "loose", i % 10 == 0));
        }
        Logistic learned = Logistic.learn(events);
        assertThat(learned.of(Set.of("firm"))).isBetween(0.75, 0.9);
        assertThat(learned.of(Set.of("loose"))).isBetween(0.1, 0.25);
        assertThat(learned.of(Set.of("never met"))).isCloseTo(0.5, within(0.01));
    }

    @Test
    void judgesAnEventByTheOtherReports() {
        List<Calibrate.Found> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(found("other" + i, "common", i % 2 == 0));
        }
        for (int i = 0; i < 10; i++) {
            events.add(found("one", "rare", true));
        }
        assertThat(Calibrate.reliability(events))
                .contains("| 0.5 | 10 | 0.50 | 1.00 |")
                .last()
                .asString()
                .contains("over 50 events");
    }
}
