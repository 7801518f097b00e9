package org.chancery.reader.language;

/**
 * A stretch of text to be read: a paragraph or the headline. Sentences never cross its ends.
 *
 * @param begin first UTF-16 offset
 * @param end one behind the last
 * @param headline whether it is the report's title
 */
public record Passage(int begin, int end, boolean headline) {}
