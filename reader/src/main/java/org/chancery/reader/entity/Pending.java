package org.chancery.reader.entity;

/**
 * A noun for an actor that does not say whose it is.
 *
 * @param begin first token of the phrase
 * @param definite whether it stands for something known: "the", a genitive or a possessive pronoun
 * @param pronoun the possessive pronoun that owns it, or -1
 * @param elsewhere whether it is called foreign, neighbouring or the like: then no country of the text owns it
 */
record Pending(View view, int begin, View.AgentPhrase noun, boolean definite, int pronoun, boolean elsewhere) {

    int end() {
        return noun.end();
    }
}
