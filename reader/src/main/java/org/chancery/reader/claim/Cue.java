package org.chancery.reader.claim;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.model.Stance;

/**
 * A word or phrase that shows that somebody says, thinks or wants something.
 *
 * @param words lemma, with particle or preposition where it has one
 * @param takes what may be its content
 * @param prepositions that may lead the content
 */
record Cue(String words, Kind kind, Stance stance, Set<Takes> takes, Set<String> prepositions) {

    /** Word class of a cue. */
    enum Kind {
        VERB,
        CARRIER,
        NOUN,
        ADJECTIVE,
        ADVERB,
        PHRASE
    }

    Cue {
        takes = takes.isEmpty() ? Set.of() : EnumSet.copyOf(takes);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Takes what) {
        return takes.contains(what);
    }
}
