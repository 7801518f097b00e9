package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "MINSK, Dec 4 (Xinhua) -- Two # Xinhua # Dec 4",
                "BEIJING, Dec. 4, 2023 (Xinhua) -- Two # Xinhua # Dec. 4, 2023",
                "KYIV, Ukraine (AP) — Two # AP # -",
                "MOSCOW, December 4. /TASS/. Two # TASS # December 4",
                "GENEVA — Two # - # -",
                "PORT SUDAN — Two # - # -",
                "AMMAN: Two # - # -",
                "WASHINGTON - Two # - # -",
                "BRUSSELS, 4 December 2023 – Two # - # 4 December 2023",
                "PARIS (AFP) – Two # AFP # -",
                "Geneva (Example Wire) -- Two # Example Wire # -",
                "Beijing, 4 December – Two # - # 4 December",
                "UNITED NATIONS, May 3 (Wire) - Two # Wire # May 3",
                "SAN JOSÉ, Costa Rica — Two # - # -",
                "N'DJAMENA (Wire) - Two # Wire # -",
                "ADDIS ABABA, Monday, May 6 (Wire) — Two # Wire # Monday, May 6"
            })
    void findsDatelines(String head, String agency, String date) {
        String paragraph = head + " ministers met.";
        Dateline dateline = Dateline.at(paragraph).orElseThrow();
        assertThat(paragraph.substring(dateline.length())).isEqualTo("Two ministers met.");
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(dateline.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow — long an ally — sent troops.",
                "US-China talks ended.",
                "NATO's ministers met: they agreed.",
                "Two ministers (Smith and Hall) met.",
                "The EU — and nobody else — paid.",
                "Russia (and Belarus) signed.",
                "Ukraine said on May 4 that it would pay.",
                "UPDATE: Two ministers met."
            })
    void leavesProseAlone(String paragraph) {
        assertThat(Dateline.at(paragraph)).isEmpty();
    }
}
