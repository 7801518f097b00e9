package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ana Kovac", "BY ANA KOVAC AND IMRE TOTH", "By Ana Kovac, Foreign Desk", "By: Ana Kovac",
                        "Written by Ana Kovac",
                "By Our Correspondent", "By ANA KOVAC in Skopje", "by Samuel Okello and Rania Farouk",
                        "By staff writer Ana Kovac", "By J. R. de la Cruz"
            })
    void knowsBylines(String line) {
        assertThat(Byline.named(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the army had left the town",
                "By the numbers",
                "By sea and by air, aid arrives",
                "By late May",
                "Bystanders Film Raid",
                "By Friday",
                "By striking first, Iran Lost",
                "By any measure a defeat"
            })
    void takesNothingElseForOne(String line) {
        assertThat(Byline.named(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Office of the Spokesperson",
                "Ana B. Kovac, Secretary of State",
                "Ana Kovac",
                "Ministry of Foreign Affairs",
                "Staff Writer"
            })
    void knowsOfficesAndNames(String line) {
        assertThat(Byline.isOfficeOrName(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers to meet again in spring",
                "The office was closed on Monday.",
                "Foreign minister rejects offer",
                "Background",
                "Talks in Doha"
            })
    void takesNoStandfirstForOne(String line) {
        assertThat(Byline.isOfficeOrName(line)).isFalse();
    }
}
