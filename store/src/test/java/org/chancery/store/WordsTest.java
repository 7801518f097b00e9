package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Erdoğan,erdogan",
        "'São Tomé, & Príncipe!',sao tome principe",
        "Łódź ŁÓDŹ,lodz lodz",
        "'U.S.-led',u s led",
        "Straße,strasse",
        "'Gul\u0301e',gule",
        "İzmir,izmir",
        "京都 2026,京都 2026",
        "'—',''",
    })
    void foldsCaseAndAccents(String text, String folded) {
        assertThat(Words.folded(text)).isEqualTo(folded);
    }

    @Test
    void asksQuotedWordsTogetherAndOthersApart() {
        assertThat(Words.texts("naval “Joint Exercise” “ naval")).containsExactly("naval", "joint exercise");
        assertThat(Words.texts("\"never closed")).containsExactly("never", "closed");
        assertThat(Words.texts(null)).isEmpty();
    }

    @Test
    void holdsWholeWordsOnly() {
        assertThat(Words.holds("naval drill", "naval")).isTrue();
        assertThat(Words.holds("naval drill", "aval drill")).isFalse();
        assertThat(Words.holds("a drillmaster and a drill", "drill")).isTrue();
        assertThat(Words.hasEach("alexander the great", "great alexander")).isTrue();
        assertThat(Words.hasEach("anyone", "")).isFalse();
    }
}
