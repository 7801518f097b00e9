package org.chancery.reader.cause;

import org.chancery.reader.language.Sentence;

/**
 * A cause as a passage tells it: two places and the words between.
 *
 * @param cause token that carries the cause
 * @param effectSentence where the effect stands
 * @param effect token that carries the effect
 * @param begin first token of the connective, in the sentence of the effect
 * @param end one behind its last token
 */
record CauseDraft(
        Sentence causeSentence,
        int cause,
        Sentence effectSentence,
        int effect,
        int begin,
        int end,
        Connective connective) {}
