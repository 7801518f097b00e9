package org.chancery.reader;

import java.util.List;
import org.chancery.reader.article.ParsedArticle;
import org.chancery.reader.language.Sentence;

/** A report with the analysis of its language: all that the steps behind it need. It never changes. */
public final class Analysed {

    private final ParsedArticle parsed;
    private final List<Sentence> sentences;

    Analysed(ParsedArticle parsed, List<Sentence> sentences) {
        this.parsed = parsed;
        this.sentences = List.copyOf(sentences);
    }

    ParsedArticle parsed() {
        return parsed;
    }

    List<Sentence> sentences() {
        return sentences;
    }
}
