package org.chancery.language.library;

import edu.stanford.nlp.process.Americanize;

/** American spelling, in which the models were trained: "colour" is "color" for them. */
public final class Spelling {

    private Spelling() {}

    /** The word as the models know it. */
    public static String american(String word) {
        return Americanize.americanize(word);
    }
}
