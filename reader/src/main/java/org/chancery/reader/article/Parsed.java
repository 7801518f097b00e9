package org.chancery.reader.article;

import org.chancery.model.Fault;

/** What became of a report: an article to be read, or one line that says why it cannot be. */
public sealed interface Parsed {
    /** The report could be read. */
    record Read(ParsedArticle article) implements Parsed {}

    /** The report could not be read. */
    record Unreadable(Fault fault) implements Parsed {}
}
