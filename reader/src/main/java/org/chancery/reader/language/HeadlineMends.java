package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;

/** What the parser makes of a headline's short forms, mended. */
final class HeadlineMends {

    private final HeadlineVerbs verbs = HeadlineVerbs.load();

    List<Token> apply(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < mended.size(); i++) {
            raise(mended, i);
            makePassive(mended, i);
        }
        return mended;
    }

    /** "Ten hurt in clash", "Envoy accused of spying": no noun with an attribute, but a clause with its subject. */
    private void raise(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        if (!token.is("acl")
                || !token.tag().equals("VBN")
                || !verbs.isPassive(token.lower())
                || has(tokens, verb, "obj")) {
            return;
        }
        Token noun = tokens.get(token.head());
        boolean bare = noun.head() < 0 || noun.is("dep") || noun.is("parataxis");
        if (!bare || noun.isVerb() || noun.index() > verb) {
            return;
        }
        tokens.set(verb, token.attached(noun.head(), noun.relation()));
        tokens.set(noun.index(), noun.attached(verb, "nsubj:pass"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == noun.index() && child.index() > verb) {
                tokens.set(child.index(), child.attached(verb, child.is("nmod") ? "obl" : child.relation()));
            }
        }
    }

    /** "Opposition leader arrested": headlines tell the present, so a past form with no object is a passive. */
    private void makePassive(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        if (!past || !verbs.isPassive(token.lower()) || token.is("acl") || token.is("amod")) {
            return;
        }
        for (String other : List.of("obj", "ccomp", "aux", "cop", "nsubj:pass")) {
            if (has(tokens, verb, other)) {
                return;
            }
        }
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == verb && child.relation().equals("nsubj") && child.index() < verb) {
                tokens.set(child.index(), child.attached(verb, "nsubj:pass"));
                tokens.set(verb, tokens.get(verb).tagged("VBN", token.lemma()));
            }
        }
    }

    private static boolean has(List<Token> tokens, int verb, String relation) {
        return tokens.stream().anyMatch(token -> token.head() == verb && token.is(relation));
    }
}
