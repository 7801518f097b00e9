package org.chancery.reader.entity;

/**
 * A noun for an actor that does not say whose it is.
 *
 * @param begin first token of the phrase
 * @param definite whether it stands for something known: "the", a genitive or a possessive pronoun
 * @param pronoun the possessive pronoun that owns it, or -1
 */
record Pending(View view, int begin, View.AgentPhrase noun, boolean definite, int pronoun) {

    int end() {
        return noun.end();
    }
}
