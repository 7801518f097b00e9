package org.chancery.store.story;

import java.util.Collection;

/** Finds the texts that may be copies of a text. A store answers it from its tables. */
public interface StoryIndex {

    /**
     * Fingerprints that have at least one of the text's keys, the text itself not among them. Those published more than
     * {@link Copies#DAYS} apart from it may be left out.
     */
    Collection<Fingerprint> near(Fingerprint text);

    /** The story an article is in at present. */
    String story(String article);
}
