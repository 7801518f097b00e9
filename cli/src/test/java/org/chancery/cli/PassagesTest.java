package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final String TEXT =
            "The 🚢 left. Mr. Olsen waved to Gen. Berg, who saluted. “Farewell!” cried Ada.\n" + "Nobody answered";

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return SourceText.of(TEXT).span(begin, begin + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "left | “The 🚢 *left*.”",
                "waved | “Mr. Olsen *waved* to Gen. Berg, who saluted.”",
                "Mr. Olsen | “*Mr. Olsen* waved to Gen. Berg, who saluted.”",
                "answered | “Nobody *answered*”",
                "Ada | ““Farewell!” cried *Ada*.”",
            })
    void wordsAreShownInTheirSentence(String words, String quote) {
        assertThat(new Passages(TEXT).quote(span(words), 200, false).plain()).isEqualTo(quote);
    }

    @Test
    void aLongSentenceIsCutAroundTheWords() {
        String text = "one ".repeat(30) + "word " + "two ".repeat(30);
        Span word = SourceText.of(text).span(120, 124);
        String quote = new Passages(text).quote(word, 40, false).plain();
        assertThat(quote).isEqualTo("“…one one one one *word* two two two two two…”");
    }

    @Test
    void marksAroundAWholeQuotationAreNotDoubled() {
        Span quoted = SourceText.of("“Farewell!”").span(0, 11);
        assertThat(Passages.quote(List.of(quoted), 80).plain()).isEqualTo("“Farewell!”");
    }
}
