package org.chancery.reader.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number at its place in the text, before it is known what event it measures.
 *
 * @param sentence number of the sentence
 * @param begin first token, the qualifier's where there is one
 * @param end one behind the last token, the counted noun's where it follows
 * @param head token of what is counted; of the verb for a bare number ("<em>killed</em> twelve")
 * @param value null for "dozens" and the like
 * @param qualifier such as "more than", null when the number stands plain
 * @param unit what is counted, null when the text does not say
 * @param rule name of the pass that read it
 */
public record FigureMention(
        int sentence,
        int begin,
        int end,
        int head,
        @Nullable Double value,
        @Nullable String qualifier,
        @Nullable String unit,
        String rule) {

    public boolean covers(int token) {
        return begin <= token && token < end;
    }
}
