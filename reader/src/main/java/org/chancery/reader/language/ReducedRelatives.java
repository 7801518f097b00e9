package org.chancery.reader.language;

import java.util.List;

/**
 * "a poll released last week by the college found a fall": the parser takes the participle for the main verb and lets the
 * true one hang on it. The participle belongs to its noun, which is the subject of the verb behind.
 */
final class ReducedRelatives {

    private ReducedRelatives() {}

    static void mend(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            mend(tokens, i);
        }
    }

    private static void mend(List<Token> tokens, int verb) {
        Token main = tokens.get(verb);
        boolean finite = main.tag().equals("VBD")
                || main.tag().equals("VBZ")
                || main.tag().equals("VBP");
        if (!finite || !main.is("dep") || main.head() < 1 || main.head() > verb || child(tokens, verb, "nsubj") >= 0) {
            return;
        }
        Token participle = tokens.get(main.head());
        int subject = child(tokens, participle.index(), "nsubj");
        boolean passive = participle.tag().equals("VBN") || participle.tag().equals("VBD");
        if (!passive
                || subject != participle.index() - 1
                || child(tokens, participle.index(), "aux") >= 0
                || !agentBetween(tokens, participle.index(), verb)) {
            return;
        }
        tokens.set(verb, main.attached(participle.head(), participle.relation()));
        tokens.set(subject, tokens.get(subject).attached(verb, "nsubj"));
        tokens.set(participle.index(), participle.attached(subject, "acl").tagged("VBN", participle.lemma()));
        for (Token other : List.copyOf(tokens)) {
            if (other.head() == participle.index() && other.index() > verb) {
                tokens.set(other.index(), other.attached(verb, other.relation()));
            }
        }
    }

    /** Whether "by" stands between the two and nothing that parts clauses. */
    private static boolean agentBetween(List<Token> tokens, int participle, int verb) {
        boolean by = false;
        for (int i = participle + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",")
                    || token.tag().equals("CC")
                    || token.tag().startsWith("W")) {
                return false;
            }
            by |= token.lower().equals("by");
        }
        return by && tokens.get(verb - 1).isNoun();
    }

    private static int child(List<Token> tokens, int head, String relation) {
        for (Token token : tokens) {
            if (token.head() == head && token.is(relation)) {
                return token.index();
            }
        }
        return -1;
    }
}
