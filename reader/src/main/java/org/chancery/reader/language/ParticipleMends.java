package org.chancery.reader.language;

import java.util.List;
import java.util.Set;

/** Participles and past tenses that the parser hangs in the wrong place, where tense and order leave no doubt. */
final class ParticipleMends {

    private static final int WIDEST = 9;

    /** Verbs whose object is a thing that is wished, praised or blamed: a clause without "that" is none of theirs. */
    private static final Set<String> OBJECT_VERBS = Set.of(
            "stress",
            "underline",
            "underscore",
            "emphasise",
            "emphasize",
            "welcome",
            "condemn",
            "denounce",
            "deplore",
            "praise",
            "support",
            "back",
            "reject",
            "commend",
            "hail",
            "discuss",
            "review",
            "condone",
            "criticise",
            "criticize",
            "reaffirm",
            "reiterate",
            "honour",
            "honor",
            "implement",
            "violate",
            "breach",
            "lift",
            "sign");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private ParticipleMends() {}

    static void mend(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            joinHelper(tokens, i);
            freeSince(tokens, i);
            rejoin(tokens, i);
            giveObject(tokens, i);
            joinNoun(tokens, i);
            skipDay(tokens, i);
        }
    }

    /** "has over the past month struck": a phrase between the helper and its participle makes the helper a main verb. */
    private static void joinHelper(List<Token> tokens, int helper) {
        Token have = tokens.get(helper);
        if (!have.lemma().equals("have") || !have.isVerb() || have.is("aux") || helper + 1 >= tokens.size()) {
            return;
        }
        Token next = tokens.get(helper + 1);
        boolean phrase =
                next.tag().equals("IN") || next.text().equals(",") || next.tag().equals("VBG");
        int participle = phrase ? participle(tokens, helper) : -1;
        if (participle < 0 || child(tokens, helper, "obj", helper, tokens.size()) >= 0) {
            return;
        }
        Token verb = tokens.get(participle);
        int noun = subject(tokens, helper);
        if (noun < 0) {
            return;
        }
        Token subject = tokens.get(noun);
        boolean rootSubject = have.head() == noun;
        int head = rootSubject ? subject.head() : have.head();
        String relation = rootSubject ? subject.relation() : have.relation();
        for (Token other : List.copyOf(tokens)) {
            boolean ofHelper = other.head() == helper && other.index() != participle;
            boolean ofSubject = rootSubject && other.head() == noun && other.index() > helper;
            if ((ofHelper || ofSubject) && other.index() != noun) {
                tokens.set(other.index(), other.attached(participle, other.relation()));
            }
        }
        year(tokens, participle);
        tokens.set(participle, verb.attached(head, relation).tagged("VBN", verb.lemma()));
        tokens.set(noun, subject.attached(participle, "nsubj"));
        tokens.set(helper, have.attached(participle, "aux"));
    }

    /** The past form behind the phrase; nothing but one phrase may stand between. */
    private static int participle(List<Token> tokens, int helper) {
        for (int i = helper + 2; i < Math.min(tokens.size(), helper + WIDEST); i++) {
            Token token = tokens.get(i);
            boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
            boolean below =
                    token.head() == helper || token.head() == tokens.get(helper).head();
            if (past && (below || token.is("advcl") || token.is("dep") || token.is("ccomp"))) {
                return above(tokens, i, helper) ? i : -1;
            }
            if (token.isVerb() && !token.tag().equals("VBG")
                    || token.tag().startsWith("W")
                    || token.tag().equals("TO") && i == helper + 2) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean above(List<Token> tokens, int below, int head) {
        int at = tokens.get(below).head();
        return at == head
                || at >= 0 && tokens.get(at).head() == head
                || at == tokens.get(head).head();
    }

    private static int subject(List<Token> tokens, int helper) {
        int own = child(tokens, helper, "nsubj", 0, helper);
        if (own >= 0) {
            return own;
        }
        Token have = tokens.get(helper);
        boolean hung = have.is("dep") && have.head() >= 0 && have.head() < helper;
        return hung && tokens.get(have.head()).isNoun() ? have.head() : -1;
    }

    /** "since 2015" is a time of the verb, not its clause. */
    private static void year(List<Token> tokens, int verb) {
        int mark = child(tokens, verb, "mark", 0, verb);
        int time = mark < 0 ? -1 : child(tokens, verb, "nsubj", mark, verb);
        if (time > mark) {
            tokens.set(mark, tokens.get(mark).attached(time, "case"));
            tokens.set(time, tokens.get(time).attached(verb, "obl"));
        }
    }

    /** "soldiers held since March were released": a month is no subject of what follows; the people are. */
    private static void freeSince(List<Token> tokens, int verb) {
        Token main = tokens.get(verb);
        int since = child(tokens, verb, "mark", 0, verb);
        int time = since < 0 ? -1 : child(tokens, verb, "nsubj", since, verb);
        boolean clause = main.is("advcl")
                && main.head() >= 1
                && time == since + 1
                && tokens.get(since).lower().equals("since")
                && tokens.get(time).isProperNoun();
        Token held = clause ? tokens.get(main.head()) : main;
        int noun = clause ? child(tokens, held.index(), "nsubj", 0, held.index()) : -1;
        boolean reduced = noun == held.index() - 1
                && noun >= 0
                && (held.tag().equals("VBD") || held.tag().equals("VBN"))
                && child(tokens, held.index(), "aux", 0, held.index()) < 0;
        if (!reduced) {
            return;
        }
        String relation = tokens.get(time).relation();
        tokens.set(verb, main.attached(held.head(), held.relation()));
        tokens.set(since, tokens.get(since).attached(time, "case"));
        tokens.set(time, tokens.get(time).attached(held.index(), "obl"));
        tokens.set(noun, tokens.get(noun).attached(verb, relation));
        tokens.set(held.index(), held.attached(noun, "acl").tagged("VBN", held.lemma()));
        for (Token other : List.copyOf(tokens)) {
            if (other.head() == held.index() && other.index() > verb) {
                tokens.set(other.index(), other.attached(verb, other.relation()));
            }
        }
    }

    /**
     * "voiced concern that forces support the rebels and urged the president to act": a past tense joined to a present one
     * below another past tense goes on with that.
     */
    private static void rejoin(List<Token> tokens, int verb) {
        Token past = tokens.get(verb);
        boolean joined = past.tag().equals("VBD") && past.is("conj") && past.head() >= 0;
        if (!joined || child(tokens, verb, "nsubj", 0, verb) >= 0) {
            return;
        }
        Token present = tokens.get(past.head());
        if (!present.tag().equals("VBP") && !present.tag().equals("VBZ")) {
            return;
        }
        int at = present.head();
        while (at >= 0) {
            Token above = tokens.get(at);
            if (above.isVerb()) {
                if (above.tag().equals("VBD") && above.index() < present.index()) {
                    tokens.set(verb, past.attached(at, "conj"));
                }
                return;
            }
            at = above.head();
        }
    }

    /** "stressed the need for respect of the truce agreed in Moscow": the thing is stressed, and the truce was agreed. */
    private static void giveObject(List<Token> tokens, int participle) {
        Token token = tokens.get(participle);
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        boolean content = past && (token.is("ccomp") || token.is("dep")) && token.head() >= 0;
        boolean phrase = participle + 1 < tokens.size()
                && tokens.get(participle + 1).tag().equals("IN")
                && tokens.get(participle - 1).isNoun();
        if (!content || !phrase) {
            return;
        }
        Token verb = tokens.get(token.head());
        boolean open = OBJECT_VERBS.contains(verb.lemma())
                && verb.isVerb()
                && verb.index() < participle
                && child(tokens, participle, "mark", 0, participle) < 0
                && child(tokens, participle, "aux", 0, participle) < 0
                && child(tokens, participle, "obj", 0, tokens.size()) < 0;
        int thing = open ? child(tokens, participle, "nsubj", verb.index(), participle) : -1;
        int object = child(tokens, verb.index(), "obj", 0, tokens.size());
        if (!open || thing < 0 && (object < verb.index() || object > participle)) {
            return;
        }
        boolean moved = thing >= 0 && object < 0;
        if (below(tokens, participle - 1, participle) && !(moved && below(tokens, participle - 1, thing))) {
            ParticipleTurn.turn(tokens, verb, participle);
            return;
        }
        if (moved) {
            tokens.set(thing, tokens.get(thing).attached(verb.index(), "obj"));
        }
        tokens.set(participle, token.attached(participle - 1, "acl").tagged("VBN", token.lemma()));
    }

    /** Whether the word is the other or hangs below it. */
    private static boolean below(List<Token> tokens, int word, int above) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** "sovereignty and territorial integrity": the noun behind the adjective is what is joined. */
    private static void joinNoun(List<Token> tokens, int noun) {
        Token name = tokens.get(noun);
        Token adjective = tokens.get(noun - 1);
        boolean split = name.tag().equals("NN")
                && name.is("dep")
                && (name.head() == adjective.index() || name.head() == adjective.head())
                && adjective.tag().equals("JJ")
                && adjective.is("conj")
                && adjective.head() >= 0
                && tokens.get(adjective.head()).isNoun();
        if (split) {
            tokens.set(noun, name.attached(adjective.head(), "conj"));
            tokens.set(adjective.index(), adjective.attached(noun, "amod"));
        }
    }

    /** "passed a law on Tuesday that bans": it is the law that bans. */
    private static void skipDay(List<Token> tokens, int verb) {
        Token clause = tokens.get(verb);
        if (!clause.relation().equals("acl:relcl") || clause.head() < 2) {
            return;
        }
        Token day = tokens.get(clause.head());
        Token before = tokens.get(day.index() - 2);
        boolean on = DAYS.contains(day.text())
                && tokens.get(day.index() - 1).lower().equals("on")
                && before.isNoun()
                && !before.isProperNoun();
        if (on) {
            tokens.set(verb, clause.attached(before.index(), "acl:relcl"));
        }
    }

    /** The first child with that relation between two places, -1 when there is none. */
    private static int child(List<Token> tokens, int head, String relation, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return -1;
    }
}
