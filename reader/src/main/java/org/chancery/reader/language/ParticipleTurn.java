package org.chancery.reader.language;

import java.util.List;

/**
 * "supports Chile in pursuing a course fitted to its needs and rejects threats": the parser hangs the noun on the participle.
 * It is the gerund's, the participle is the noun's, and what is joined to the participle goes on with the verb.
 */
final class ParticipleTurn {

    private ParticipleTurn() {}

    /** Turns the noun before the participle and the participle about, where the noun hangs on it. */
    static void turn(List<Token> tokens, Token verb, int participle) {
        Token noun = tokens.get(participle - 1);
        if (noun.head() != participle) {
            return;
        }
        int gerund = gerund(tokens, verb.index(), participle);
        if (gerund >= 0) {
            tokens.set(gerund, tokens.get(gerund).attached(verb.index(), "advcl"));
            tokens.set(gerund - 1, tokens.get(gerund - 1).attached(gerund, "mark"));
        }
        tokens.set(noun.index(), gerund >= 0 ? noun.attached(gerund, "obj") : noun.attached(verb.index(), "obl"));
        Token token = tokens.get(participle);
        tokens.set(participle, token.attached(noun.index(), "acl").tagged("VBN", token.lemma()));
        for (Token other : List.copyOf(tokens)) {
            if (other.head() == participle && other.is("conj") && other.tag().equals(verb.tag())) {
                tokens.set(other.index(), other.attached(verb.index(), "conj"));
            }
        }
    }

    /** The gerund behind a preposition that stands at the noun or at the participle, or -1. */
    private static int gerund(List<Token> tokens, int verb, int participle) {
        for (int i = verb + 2; i < participle - 1; i++) {
            Token token = tokens.get(i);
            boolean near = token.head() == participle || token.head() == participle - 1;
            if (near && token.tag().equals("VBG") && tokens.get(i - 1).tag().equals("IN")) {
                return i;
            }
        }
        return -1;
    }
}
