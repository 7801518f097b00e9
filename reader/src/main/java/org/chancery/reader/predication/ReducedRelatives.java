package org.chancery.reader.predication;

import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * Objects with a participle behind them that the parser takes for a clause: "called off the strike planned for Monday",
 * "lifted the ban imposed in May".
 */
final class ReducedRelatives {

    /** Verbs that do take such clauses: "reported troops moved north". */
    private static final Set<String> WITH_CLAUSE = Set.of(
            "say",
            "tell",
            "report",
            "claim",
            "announce",
            "confirm",
            "state",
            "believe",
            "think",
            "know",
            "see",
            "hear",
            "hope",
            "fear",
            "warn",
            "argue",
            "insist",
            "deny",
            "show",
            "suggest",
            "mean",
            "find",
            "feel",
            "note",
            "add",
            "admit",
            "allege",
            "acknowledge",
            "reveal",
            "declare",
            "promise",
            "agree",
            "ask",
            "demand",
            "help",
            "make",
            "let",
            "have",
            "get",
            "watch",
            "ensure",
            "want",
            "estimate",
            "learn",
            "write",
            "tweet",
            "indicate",
            "maintain",
            "assume",
            "expect",
            "understand",
            "remember",
            "recall",
            "figure",
            "hold",
            "charge",
            "complain",
            "signal",
            "stress",
            "assert",
            "contend",
            "concede",
            "predict",
            "explain",
            "reply",
            "respond",
            "go",
            "be",
            "keep",
            "leave",
            "consider",
            "deem",
            "call",
            "guarantee",
            "prove",
            "conclude",
            "realise",
            "realize",
            "vow");

    private ReducedRelatives() {}

    /** The object that the parser made the subject of the participle; empty when there is none. */
    static List<Integer> objects(Sentence sentence, Clauses clauses, int verb) {
        Token above = sentence.token(verb);
        boolean particle = sentence.child(verb, "compound:prt") >= 0;
        if (!particle && WITH_CLAUSE.contains(above.lemma())) {
            return List.of();
        }
        for (int clause : sentence.children(verb)) {
            Token participle = sentence.token(clause);
            boolean hangs = participle.is("ccomp") || participle.is("xcomp") || participle.is("dep");
            if (!hangs || clause < verb || !past(participle) || !bare(sentence, clause)) {
                continue;
            }
            int subject = sentence.child(clause, "nsubj");
            if (subject > verb && sentence.token(subject).isNoun()) {
                return clauses.conjuncts(subject);
            }
        }
        return List.of();
    }

    /** Whether the verb is such a participle with the true verb of the clause behind it: "rebels led by a priest agreed". */
    static boolean isAbove(Sentence sentence, int participle, int verb) {
        if (participle > verb
                || !past(sentence.token(participle))
                || sentence.child(participle, "obj") >= 0
                || sentence.child(participle, "aux") >= 0) {
            return false;
        }
        for (int phrase : sentence.childrenIn(participle, "obl")) {
            int marker = sentence.child(phrase, "case");
            if (phrase < verb && marker >= 0 && sentence.token(marker).lower().equals("by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(Token participle) {
        return participle.tag().equals("VBN") || participle.tag().equals("VBD");
    }

    /** Nothing beside it that a clause of its own would have, and a phrase behind it. */
    private static boolean bare(Sentence sentence, int clause) {
        boolean full = sentence.child(clause, "mark") >= 0
                || sentence.child(clause, "aux") >= 0
                || sentence.child(clause, "aux:pass") >= 0
                || sentence.child(clause, "obj") >= 0
                || sentence.child(clause, "ccomp") >= 0;
        return !full && sentence.child(clause, "obl") > clause;
    }
}
