package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Whose act a verb or a noun of speech is, as a noun phrase of its sentence. */
final class Speakers {

    private static final Set<String> TEXTS = Set.of(
            "statement",
            "letter",
            "tweet",
            "post",
            "message",
            "memo",
            "note",
            "email",
            "e-mail",
            "release",
            "report",
            "communique",
            "communiqué",
            "declaration",
            "video",
            "article",
            "op-ed",
            "speech",
            "resolution",
            "petition",
            "comment",
            "remark",
            "interview",
            "broadcast",
            "recording",
            "telegram",
            "cable",
            "document",
            "notice",
            "advisory",
            "bulletin",
            "dispatch",
            "study",
            "testimony",
            "briefing");

    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "vow", "threaten", "pledge", "swear", "use", "take", "hold", "send");

    private static final Set<String> PLACING =
            Set.of("on", "in", "at", "to", "via", "through", "before", "after", "outside");

    private static final Set<String> ISSUING = Set.of("by", "from");
    private static final int DEEPEST = 8;

    private Speakers() {}

    /** The subject of the verb, given or understood; null when there is none. */
    static @Nullable Phrase ofVerb(Sentence sentence, int verb) {
        return ofVerb(sentence, verb, 0);
    }

    private static @Nullable Phrase ofVerb(Sentence sentence, int verb, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Token token = sentence.token(verb);
        int subject = sentence.child(verb, "nsubj");
        if (subject >= 0 && !sentence.token(subject).isVerb()) {
            return given(sentence, verb, subject, depth);
        }
        int above = token.head();
        if (token.is("aux")
                && above >= 0
                && sentence.child(above, "nsubj") >= 0
                && sentence.child(above, "nsubj") < verb) {
            return given(sentence, above, sentence.child(above, "nsubj"), depth);
        }
        if (above >= 0) {
            Phrase understood = understood(sentence, verb, above, depth);
            if (understood != null) {
                return understood;
            }
        }
        boolean participle = token.tag().equals("VBG") && sentence.child(verb, "aux") < 0;
        return participle || token.tag().equals("VB") && !token.is("root")
                ? null
                : Syntax.before(sentence, Syntax.groupBegin(sentence, verb));
    }

    private static @Nullable Phrase given(Sentence sentence, int verb, int subject, int depth) {
        Token token = sentence.token(verb);
        boolean relative = Syntax.isRelative(sentence, subject);
        if (relative && token.is("acl") && token.head() >= 0) {
            return issuer(sentence, token.head(), verb, depth);
        }
        if (relative) {
            return token.is("conj") && token.head() >= 0
                    ? ofVerb(sentence, token.head(), depth + 1)
                    : nounBefore(sentence, subject, verb);
        }
        int owner = sentence.child(subject, "nmod:poss");
        if (owner >= 0 && sentence.token(owner).tag().equals("WP$")) {
            return antecedent(sentence, verb);
        }
        Phrase phrase = untilTime(Syntax.phrase(sentence, subject, verb));
        return subject < verb ? clipped(phrase, 0, verb) : clipped(phrase, verb + 1, sentence.size());
    }

    /** "a survey this month found": the time is no part of who speaks. */
    private static Phrase untilTime(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (sentence.token(i).is("obl:tmod") && i == phrase.end() - 1) {
                int first = Syntax.first(sentence, i);
                return first > phrase.head() ? new Phrase(sentence, phrase.begin(), first, phrase.head()) : phrase;
            }
        }
        return phrase;
    }

    /** The noun right before a relative pronoun, where the parser hangs the clause elsewhere. */
    private static @Nullable Phrase nounBefore(Sentence sentence, int pronoun, int verb) {
        int at = pronoun - 1;
        while (at > 0 && Syntax.isPunctuation(sentence.token(at))) {
            at--;
        }
        return at >= 0 && sentence.token(at).isNoun() && pronoun < verb
                ? clipped(Syntax.phrase(sentence, at, verb), 0, pronoun)
                : null;
    }

    /** The noun on which the relative clause around the verb hangs. */
    private static @Nullable Phrase antecedent(Sentence sentence, int verb) {
        for (int at = verb; at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            if (token.is("acl") && token.head() >= 0) {
                return Syntax.phrase(sentence, token.head(), at);
            }
        }
        return null;
    }

    private static @Nullable Phrase understood(Sentence sentence, int verb, int above, int depth) {
        Token token = sentence.token(verb);
        Token governor = sentence.token(above);
        boolean finite = Syntax.isFinite(token) || sentence.child(verb, "aux") >= 0;
        if (token.is("acl")) {
            Phrase doer = participleBeside(sentence, verb, depth);
            return doer != null
                    ? doer
                    : governor.isVerb() ? ofVerb(sentence, above, depth + 1) : issuer(sentence, above, verb, depth);
        }
        if (token.is("conj") && Syntax.resumes(sentence, verb) >= 0) {
            return ofVerb(sentence, Syntax.resumes(sentence, verb), depth + 1);
        }
        if (token.is("conj")) {
            boolean reduced =
                    Syntax.isFinite(token) && governor.tag().equals("VBN") && sentence.child(above, "aux") < 0;
            return ofVerb(sentence, reduced && governor.head() >= 0 ? governor.head() : above, depth + 1);
        }
        if (token.tag().equals("VBG")
                && verb > 0
                && sentence.token(verb - 1).text().equals(",")) {
            while (sentence.token(above).is("ccomp")
                    && sentence.token(above).head() >= 0
                    && sentence.token(above).head() < above) {
                above = sentence.token(above).head();
                governor = sentence.token(above);
            }
        }
        int object = sentence.child(above, "obj");
        boolean controlled = token.is("xcomp")
                && object > above
                && object < verb
                && sentence.child(verb, "mark") >= 0
                && !SUBJECT_CONTROL.contains(governor.lemma());
        if (controlled) {
            return clipped(Syntax.phrase(sentence, object, verb), above + 1, verb);
        }
        if (token.is("xcomp")
                || !finite && (token.is("advcl") || token.is("ccomp") || token.is("dep") || token.is("obl"))) {
            return governor.isVerb() || sentence.child(above, "nsubj") >= 0 ? ofVerb(sentence, above, depth + 1) : null;
        }
        return null;
    }

    /** Whether the noun only tells where or to whom: "posted on Twitter", "wrote to the embassy". */
    private static boolean place(Sentence sentence, int noun) {
        int preposition = sentence.child(noun, "case");
        return (sentence.token(noun).is("obl") || sentence.token(noun).is("nmod"))
                && preposition >= 0
                && PLACING.contains(sentence.token(preposition).lower());
    }

    /** Of "he met reporters, calling for talks" the subject of the main verb, not the noun beside the participle. */
    private static @Nullable Phrase participleBeside(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        int noun = token.head();
        boolean comma = verb > 0 && sentence.token(verb - 1).text().equals(",");
        if (!token.tag().equals("VBG") || !comma && !place(sentence, noun)) {
            return null;
        }
        while (noun >= 0 && !sentence.token(noun).isVerb()) {
            if (sentence.token(noun).is("nsubj")) {
                return null;
            }
            noun = sentence.token(noun).head();
        }
        return noun >= 0 && noun < verb ? ofVerb(sentence, noun, depth + 1) : null;
    }

    /** Who speaks in "a statement saying": who released it, else the statement; of other nouns the noun itself. */
    private static @Nullable Phrase issuer(Sentence sentence, int noun, int verb, int depth) {
        if (TEXTS.contains(sentence.token(noun).lemma())) {
            Phrase author = author(sentence, noun, verb);
            if (author != null) {
                return author;
            }
            Token token = sentence.token(noun);
            if (token.is("obj") && token.head() >= 0 && !Syntax.passive(sentence, token.head())) {
                Phrase sender = ofVerb(sentence, token.head(), depth + 1);
                if (sender != null) {
                    return sender;
                }
            }
            int sender = token.is("obj") && token.head() >= 0 ? sentence.child(token.head(), "nsubj") : -1;
            if (sender >= 0) {
                return clipped(Syntax.phrase(sentence, sender, token.head()), 0, token.head());
            }
        }
        return Syntax.phrase(sentence, beforeWho(sentence, noun, verb), verb);
    }

    /** In "the threats against the chairman, who said" the chairman: "who" follows somebody who can speak. */
    private static int beforeWho(Sentence sentence, int noun, int verb) {
        int who = sentence.child(verb, "nsubj");
        if (who <= noun || !sentence.token(who).lower().equals("who") || Speaking.canSpeak(sentence.token(noun))) {
            return noun;
        }
        int at = who - 1;
        while (at > noun && Syntax.isPunctuation(sentence.token(at))) {
            at--;
        }
        return sentence.token(at).isNoun() && Speaking.canSpeak(sentence.token(at)) ? at : noun;
    }

    static boolean isText(Token token) {
        return TEXTS.contains(token.lemma());
    }

    /** Whose the noun is: its genitive, or a phrase with "by" or "from"; null when it has none. */
    static @Nullable Phrase author(Sentence sentence, int noun, int excluded) {
        int genitive = sentence.child(noun, "nmod:poss");
        if (genitive >= 0) {
            Phrase owner = Syntax.phrase(sentence, genitive, excluded);
            int end = owner.end();
            while (end - 1 > owner.head() && sentence.token(end - 1).tag().equals("POS")) {
                end--;
            }
            return new Phrase(sentence, owner.begin(), end, owner.head());
        }
        for (int child : sentence.children(noun)) {
            int preposition = sentence.child(child, "case");
            if (child > noun
                    && preposition >= 0
                    && ISSUING.contains(sentence.token(preposition).lower())) {
                return Syntax.phrase(sentence, child, excluded);
            }
        }
        return null;
    }

    /** The agent of a passive, null when none is named. */
    static @Nullable Phrase agent(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            int preposition = sentence.child(child, "case");
            if (child > verb
                    && preposition >= 0
                    && sentence.token(preposition).lower().equals("by")
                    && sentence.token(child).isNoun()) {
                return Syntax.phrase(sentence, child, -1);
            }
        }
        return null;
    }

    private static @Nullable Phrase clipped(Phrase phrase, int from, int to) {
        int begin = Math.max(phrase.begin(), from);
        int end = Math.min(phrase.end(), to);
        return begin < end && begin <= phrase.head() && phrase.head() < end
                ? Syntax.trim(phrase.sentence(), begin, end, phrase.head())
                : null;
    }
}
