package org.chancery.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Fault;
import org.chancery.model.Reading;

/** What became of a report: its reading, or the fault that kept it from being read. */
public sealed interface Result {

    /**
     * The report was read.
     *
     * @param unread clauses with two parties whose head no rule knows: the lexicon's to-do
     * @param traits per event id what its confidence was reckoned from
     */
    record Read(Reading reading, List<String> unread, Map<String, Set<String>> traits) implements Result {

        public Read {
            unread = List.copyOf(unread);
            traits = Map.copyOf(traits);
        }

        public Read(Reading reading, List<String> unread) {
            this(reading, unread, Map.of());
        }
    }

    /** The report could not be read. */
    record Unread(Fault fault) implements Result {}
}
