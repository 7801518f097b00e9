package org.chancery.reader;

import java.util.List;
import java.util.Map;
import org.chancery.model.Fault;
import org.chancery.model.Reading;

/** What became of a report: its reading, or the fault that kept it from being read. */
public sealed interface Result {

    /**
     * The report was read.
     *
     * @param unread clauses with two parties whose head no rule knows: the lexicon's to-do
     * @param found per event id how it was found: the row of the confidence table
     */
    record Read(Reading reading, List<String> unread, Map<String, String> found) implements Result {

        public Read {
            unread = List.copyOf(unread);
            found = Map.copyOf(found);
        }

        public Read(Reading reading, List<String> unread) {
            this(reading, unread, Map.of());
        }
    }

    /** The report could not be read. */
    record Unread(Fault fault) implements Result {}
}
