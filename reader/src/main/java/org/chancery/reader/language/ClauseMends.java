package org.chancery.reader.language;

import java.util.List;
import java.util.Set;

/** Clauses below a verb that the parser takes for something else. */
final class ClauseMends {

    /** What crowds do for an end, and the ends that they name. */
    private static final Set<String> GATHERING =
            Set.of("rally", "march", "demonstrate", "gather", "assemble", "mass", "converge", "go", "strike", "turn");

    private static final Set<String> ENDS = Set.of(
            "demand",
            "protest",
            "press",
            "denounce",
            "condemn",
            "call",
            "show",
            "mark",
            "commemorate",
            "support",
            "oppose",
            "mourn",
            "urge",
            "force",
            "honour",
            "honor",
            "back");

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "acl:relcl", "xcomp");

    /** Verbs whose object a participle behind it tells of: "released two men captured in May". */
    private static final Set<String> FREEING = Set.of(
            "release",
            "free",
            "return",
            "repatriate",
            "exchange",
            "bury",
            "recover",
            "hand",
            "evacuate",
            "receive",
            "mourn",
            "pardon",
            "exhume",
            "deport",
            "extradite");

    private ClauseMends() {}

    static void mend(List<Token> tokens, int at) {
        freeEnd(tokens, at);
        openContent(tokens, at);
        foldRelative(tokens, at);
        takeObject(tokens, at);
        joinParticiple(tokens, at);
    }

    /** "has broken off talks, expelled two envoys and closed the port": a verb of the list, taken for an adjective. */
    private static void joinParticiple(List<Token> tokens, int participle) {
        Token listed = tokens.get(participle);
        Token noun = listed.head() < 0 ? listed : tokens.get(listed.head());
        boolean adjective = listed.tag().equals("VBN")
                && listed.is("amod")
                && tokens.get(participle - 1).text().equals(",")
                && noun.index() > participle + 1
                && noun.head() >= 0
                && noun.head() < participle - 2
                && (noun.is("obj") || noun.is("conj") || noun.is("appos") || noun.is("nmod"));
        if (!adjective) {
            return;
        }
        int verb = verbOf(tokens, noun);
        boolean helped = verb >= 0
                && tokens.get(verb).tag().equals("VBN")
                && tokens.stream()
                        .anyMatch(word -> word.head() == verb
                                && word.is("aux")
                                && word.lemma().equals("have"));
        if (helped) {
            tokens.set(participle, listed.attached(verb, "conj"));
            tokens.set(noun.index(), noun.attached(participle, "obj"));
        }
    }

    private static int verbOf(List<Token> tokens, Token noun) {
        int verb = noun.head();
        while (verb >= 0 && !tokens.get(verb).isVerb()) {
            verb = tokens.get(verb).head();
        }
        return verb;
    }

    /** "shot dead a driver", "set free two men": what stands behind verb and adjective is the object of both. */
    private static void takeObject(List<Token> tokens, int adjective) {
        Token state = tokens.get(adjective);
        Token verb = tokens.get(adjective - 1);
        if (!state.tag().equals("JJ") || !state.is("xcomp") || state.head() != verb.index()) {
            return;
        }
        for (int i = adjective + 1; i < tokens.size(); i++) {
            Token noun = tokens.get(i);
            boolean loose = noun.head() == adjective || noun.head() == verb.index();
            if (loose && noun.is("dep") && noun.isNoun()) {
                tokens.set(i, noun.attached(verb.index(), "obj"));
                return;
            }
        }
    }

    /** "rallied in Lima to demand pay": what they gather for is an end, nothing that the verb asks for. */
    private static void freeEnd(List<Token> tokens, int infinitive) {
        Token clause = tokens.get(infinitive);
        if (clause.is("xcomp")
                && clause.tag().equals("VB")
                && clause.head() >= 0
                && infinitive - clause.head() > 2
                && ENDS.contains(clause.lemma())
                && GATHERING.contains(tokens.get(clause.head()).lemma())
                && !tokens.get(clause.head()).text().equals("going")) {
            tokens.set(infinitive, clause.attached(clause.head(), "advcl"));
        }
    }

    /**
     * "Oslo warned it would leave": the parser takes the pronoun for an object and the verb of speech for a subject
     * clause. The pronoun is the subject of what is said.
     */
    private static void openContent(List<Token> tokens, int pronoun) {
        Token it = tokens.get(pronoun);
        Token speech = tokens.get(pronoun - 1);
        boolean begins = it.tag().equals("PRP")
                && it.is("obj")
                && it.head() == speech.index()
                && speech.isVerb()
                && pronoun + 2 < tokens.size()
                && tokens.get(pronoun + 1).tag().equals("MD");
        int content = begins ? tokens.get(pronoun + 1).head() : -1;
        if (content <= pronoun || !tokens.get(content).isVerb() || speech.head() != content) {
            return;
        }
        Token said = tokens.get(content);
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == content && (child.index() < speech.index() || child.is("punct"))) {
                tokens.set(child.index(), child.attached(speech.index(), child.relation()));
            }
        }
        tokens.set(speech.index(), speech.attached(said.head(), said.relation()));
        tokens.set(content, said.attached(speech.index(), "ccomp"));
        tokens.set(pronoun, it.attached(content, "nsubj"));
    }

    /**
     * "returned works seized in the war", "recognises the line claimed by Chile": the parser takes the participle for a verb
     * whose subject is the object before it.
     */
    private static void foldRelative(List<Token> tokens, int participle) {
        Token token = tokens.get(participle);
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        if (!past || !LOOSE.contains(token.relation()) || participle + 1 >= tokens.size()) {
            return;
        }
        Token noun = tokens.get(participle - 1);
        Token verb = tokens.get(token.head());
        boolean by = tokens.get(participle + 1).lower().equals("by");
        boolean behind = by
                || (token.is("dep") || token.is("xcomp") && FREEING.contains(verb.lemma()))
                        && tokens.get(participle + 1).tag().equals("IN");
        boolean object = noun.isNoun() && noun.head() == participle && noun.is("nsubj");
        if (!behind || !object || !verb.isVerb() || verb.index() > noun.index() || !bare(tokens, verb, token)) {
            return;
        }
        tokens.set(noun.index(), noun.attached(verb.index(), "obj"));
        tokens.set(participle, token.attached(noun.index(), "acl").tagged("VBN", token.lemma()));
    }

    /** Whether the verb has no object yet, and the participle neither object nor auxiliary. */
    private static boolean bare(List<Token> tokens, Token verb, Token participle) {
        for (Token child : tokens) {
            boolean ofVerb = child.head() == verb.index() && child.is("obj");
            boolean ofParticiple = child.head() == participle.index()
                    && (child.is("obj") || child.is("aux") || child.is("mark") || child.is("xcomp"));
            if (ofVerb || ofParticiple) {
                return false;
            }
        }
        return true;
    }
}
