package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Each text has a bar where it is to be cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo signed. |Bern did not.",
                "Mr. Diallo met Gen. Okoro on Jan. 5 in St. Louis. |They talked.",
                "\"We agree.\" |She left at 3.30 p.m. on Monday.",
                "Talks with the U.S. Embassy failed! |“Why?” he asked. |Nobody knew…",
                "No. 5 was lost. |He said no. |The rest stayed.",
                "Envoys return to Quito|\n\nPeru's envoy came back.",
                "Headline of a story|\nThe minister flew to Accra on Tuesday and met his colleague for an hour of talks",
                "a line that is wrapped because the page it was taken from was narrow\nGoes on here. |Next.",
                "🇨🇱 Chile protests. |🇦🇷 Argentina does, too.",
                "J. K. Banda resigned.",
                "  blanks around  ",
            })
    void cutsWhereASentenceEnds(String marked) {
        List<String> expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).collect(Collectors.toList());
        String text = marked.replace("|", "");
        assertThat(Sentences.of(text))
                .extracting(range -> text.substring(range[0], range[1]))
                .containsExactlyElementsOf(expected);
    }
}
