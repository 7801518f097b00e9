package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void countsCodePoints() {
        SourceText source = SourceText.of("a🇵🇱b");
        assertThat(source.span(5, 6)).isEqualTo(new Span(3, 4, "b"));
        assertThat(source.span(0, 1)).isEqualTo(new Span(0, 1, "a"));
        assertThat(source.utf16(3)).isEqualTo(5);
    }

    @Test
    void knowsWhatSlices() {
        SourceText source = SourceText.of("né 🎙 x");
        assertThat(source.slices(new Span(3, 4, "🎙"))).isTrue();
        assertThat(source.slices(new Span(3, 5, "🎙"))).isFalse();
        assertThat(source.slices(new Span(2, 3, "🎙"))).isFalse();
        assertThat(source.slices(new Span(5, 7, "x "))).isFalse();
    }

    @Test
    void everySpanItMakesSlices() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F300 + random.nextInt(200) : 'a' + random.nextInt(26));
            }
            SourceText source = SourceText.of(text.toString());
            int from = text.offsetByCodePoints(0, random.nextInt(20));
            int to = text.offsetByCodePoints(from, 1 + random.nextInt(15));
            Span span = source.span(from, to);
            assertThat(source.slices(span)).isTrue();
            assertThat(source.utf16(span.begin())).isEqualTo(from);
            assertThat(span.end() - span.begin())
                    .isEqualTo(span.text().codePointCount(0, span.text().length()));
        }
    }

    @Test
    void refusesWhatLiesOutside() {
        SourceText source = SourceText.of("short");
        assertThatThrownBy(() -> source.span(2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> source.span(2, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
