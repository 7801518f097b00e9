package org.chancery.reader.time;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of time in a sentence.
 *
 * @param begin first token, without the preposition
 * @param end one behind the last token
 * @param head the token by which it hangs on the rest of the sentence
 * @param days what it means; null when that needs a date the report does not have, or another event's
 * @param rule which rule read it
 */
public record TimeMention(
        int begin, int end, int head, @Nullable Days days, String rule) {}
