package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** The word that makes a content or its cue less than certain. */
final class Hedges {

    private static final Set<String> WORDS = Set.of(
            "may",
            "might",
            "could",
            "reportedly",
            "allegedly",
            "apparently",
            "seemingly",
            "possibly",
            "perhaps",
            "probably",
            "presumably",
            "supposedly",
            "purportedly",
            "ostensibly",
            "likely",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared",
            "maybe",
            "arguably",
            "conceivably",
            "potentially",
            "evidently");

    private Hedges() {}

    /** The hedge of the cue, else of the first clause of the content; null when there is none. */
    static @Nullable Range find(Draft draft) {
        for (Token token : draft.sentence.tokens()) {
            if (draft.cue.contains(token.begin(), token.end()) && WORDS.contains(token.lower())) {
                return new Range(token.begin(), token.end());
            }
        }
        for (Range part : draft.content) {
            for (Token token : draft.sentence.tokens()) {
                if (!part.contains(token.begin(), token.end())) {
                    continue;
                }
                if (WORDS.contains(token.lower())) {
                    return new Range(token.begin(), token.end());
                }
                if (token.isVerb() && !token.is("aux") && !token.is("cop")) {
                    break;
                }
            }
        }
        return null;
    }
}
