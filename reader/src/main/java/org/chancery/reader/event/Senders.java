package org.chancery.reader.event;

import java.util.Set;

/** Nouns of what one land sends to another: a phrase with "from" says who sends it. */
final class Senders {

    private static final Set<String> SENT = WordList.load("senders.txt");

    private Senders() {}

    static boolean known(String lemma) {
        return SENT.contains(lemma);
    }
}
