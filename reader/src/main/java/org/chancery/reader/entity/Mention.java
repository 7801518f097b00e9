package org.chancery.reader.entity;

/**
 * A noun phrase, or the part of one, that stands for a party.
 *
 * @param sentence number of the sentence
 * @param begin first token
 * @param end one behind the last token
 * @param head the token that governs it
 */
public record Mention(int sentence, int begin, int end, int head) {

    public boolean covers(int token) {
        return begin <= token && token < end;
    }
}
