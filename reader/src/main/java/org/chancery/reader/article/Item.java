package org.chancery.reader.article;

import org.chancery.model.Fault;

/** What an argument of a run expands to: a report to parse, or a fault to list. */
public sealed interface Item {
    /** A report that came in. */
    record Incoming(Report report) implements Item {}

    /** An input that could not be taken in. */
    record Broken(Fault fault) implements Item {}

    static Item broken(String input, String fault) {
        return new Broken(new Fault(input, fault));
    }
}
