package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                " two\t  words |two words",
                "no\u00A0break|no break",
                "red\u001B[31m \u0007alarm|red[31m alarm",
                "turned \u202Eround\u202C|turned round",
                "soft\u00ADly|softly",
                "half \uD83D pair|half pair",
                "whole 🚢 ship|whole 🚢 ship",
            })
    void oneLineOfWhatIsShown(String text, String line) {
        assertThat(SafeText.line(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"plain, 5", "Zürich, 6", "Zu\u0308rich, 6", "北京, 4", "🚢, 2", "Москва, 6", "'', 0"})
    void widthIsCountedInColumns(String text, int columns) {
        assertThat(SafeText.width(text)).isEqualTo(columns);
    }
}
