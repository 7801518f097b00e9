package org.chancery.reader.claim;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that say who speaks, set off from what is said: ", officials said on Monday," or "according to
 * Reuters".
 *
 * @param begin first token of all that is no content
 * @param end one behind its last token, adjuncts included
 * @param token the token that governs the cue
 * @param cueBegin first token of the cue
 * @param cueEnd one behind its last
 */
record Attribution(
        int begin,
        int end,
        int token,
        int cueBegin,
        int cueEnd,
        @Nullable Phrase speaker,
        Cue cue) {

    boolean covers(int index) {
        return begin <= index && index < end;
    }
}
