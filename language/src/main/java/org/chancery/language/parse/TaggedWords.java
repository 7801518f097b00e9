package org.chancery.language.parse;

import java.util.List;

/**
 * A sentence as the parser takes it.
 *
 * @param words its words
 * @param tags their tags, one each
 */
public record TaggedWords(List<String> words, List<String> tags) {

    /** @throws IllegalArgumentException when there is not one tag for each word */
    public TaggedWords {
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + tags.size() + " tags");
        }
    }

    int size() {
        return words.size();
    }
}
