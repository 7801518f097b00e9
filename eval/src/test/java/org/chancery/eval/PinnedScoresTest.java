package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;

/**
 * The reader does not get worse: no figure falls below its pin in {@code pins.properties}.
 *
 * <p>A fall is a defect or a choice that is explained where the pin is lowered; a rise is written down by raising it.
 */
class PinnedScoresTest {

    /** Changes that shift one item in a few hundred are no news. */
    private static final double TOLERANCE = 0.5;

    @Test
    void noFigureFallsBelowItsPin() throws IOException {
        Properties pins = new Properties();
        try (InputStream in = PinnedScoresTest.class.getResourceAsStream("pins.properties")) {
            pins.load(in);
        }
        Map<String, Double> measured = measured(ReaderUnderTest.open());
        assertThat(measured.keySet())
                .as("every figure has a pin, every pin a figure")
                .isEqualTo(pins.keySet());
        List<String> falls = new ArrayList<>();
        measured.forEach((name, value) -> {
            double pin = Double.parseDouble(pins.getProperty(name));
            if (value < pin - TOLERANCE) {
                falls.add(String.format(Locale.ROOT, "%s fell from %.1f to %.1f", name, pin, value));
            }
        });
        assertThat(falls).isEmpty();
    }

    private static Map<String, Double> measured(Function<GoldReport, Reading> reader) {
        Map<String, Double> measured = new TreeMap<>();
        for (GoldSet set : GoldSet.values()) {
            String prefix = set.name().toLowerCase(Locale.ROOT) + ".";
            Score.of(set.reports(), reader).metrics().forEach((name, value) -> measured.put(prefix + name, value));
        }
        return measured;
    }
}
