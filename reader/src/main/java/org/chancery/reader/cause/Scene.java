package org.chancery.reader.cause;

import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, the one before it and what both tell.
 *
 * @param before null at the head of the report
 * @param told predications of the sentence at their head tokens
 */
record Scene(
        @Nullable Sentence before,
        Sentence sentence,
        @Nullable Predication[] told,
        Items items) {

    @Nullable
    Predication at(int token) {
        return token < 0 ? null : told[token];
    }

    /** The verb or predicate that carries the token, itself if it is one; -1 when none does. */
    int clause(int token) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            Predication act = told[at];
            if (sentence.token(at).isVerb() && act != null || sentence.child(at, "cop") >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the token tells something that happens: an item, a verb, or a noun that is said of someone. */
    boolean isEvent(int token) {
        return items.itemAt(sentence, token).isPresent()
                || sentence.token(token).isVerb()
                || sentence.child(token, "cop") >= 0;
    }
}
