package org.chancery.reader.claim;

import org.chancery.reader.language.Sentence;

/**
 * A run of tokens of one sentence around the one that governs it.
 *
 * @param begin first token
 * @param end one behind the last
 * @param head the token that governs it
 */
record Phrase(Sentence sentence, int begin, int end, int head) {

    int from() {
        return sentence.token(begin).begin();
    }

    int to() {
        return sentence.token(end - 1).end();
    }
}
