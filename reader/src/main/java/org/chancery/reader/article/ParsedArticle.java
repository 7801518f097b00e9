package org.chancery.reader.article;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An article with what the reader needs and the record does not show. All ranges are UTF-16 offsets in
 * {@code source.text()}, sorted, and do not overlap.
 *
 * @param article the public part
 * @param source the text, maker of spans
 * @param readable the paragraphs of the report in order, headline first when it stands in the text; neither furniture nor
 *     front matter. A paragraph may hold line breaks where the text was wrapped by hand; the end of a range always ends a
 *     sentence.
 * @param titleRange where the headline stands in the text; null when it does not
 * @param frontMatter bylines, date lines and the dateline before the first sentence ({@code MINSK, Dec 4 (Agency) --}):
 *     about the report, so never read as sentences, but no furniture
 */
public record ParsedArticle(
        Article article,
        SourceText source,
        List<Range> readable,
        @Nullable Range titleRange,
        List<Range> frontMatter) {
    public ParsedArticle {
        readable = List.copyOf(readable);
        frontMatter = List.copyOf(frontMatter);
    }
}
