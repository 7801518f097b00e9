package org.chancery.reader;

import java.util.List;
import org.chancery.model.Fault;
import org.chancery.model.Reading;

/** What became of a report: its reading, or the fault that kept it from being read. */
public sealed interface Result {

    /**
     * The report was read.
     *
     * @param unread clauses with two parties whose head no rule knows: the lexicon's to-do
     */
    record Read(Reading reading, List<String> unread) implements Result {

        public Read {
            unread = List.copyOf(unread);
        }
    }

    /** The report could not be read. */
    record Unread(Fault fault) implements Result {}
}
