package org.chancery.reader.entity;

import java.util.Set;

/** What only a person does or has: it makes a surname of an ordinary word at the head of a sentence. */
final class HumanActs {

    private static final Set<String> ACTS = Set.of(
            "say",
            "tell",
            "meet",
            "order",
            "urge",
            "visit",
            "warn",
            "greet",
            "receive",
            "arrive",
            "fly",
            "accuse",
            "sign",
            "veto",
            "vow",
            "call",
            "speak",
            "thank",
            "name",
            "appoint",
            "praise",
            "reject",
            "resign",
            "announce",
            "promise",
            "pledge",
            "condemn",
            "criticise",
            "criticize",
            "ask",
            "demand",
            "agree",
            "host",
            "welcome",
            "declare",
            "insist",
            "deny",
            "refuse",
            "apologise",
            "apologize",
            "travel",
            "attend",
            "address",
            "phone",
            "embrace",
            "threaten",
            "decide",
            "believe",
            "want",
            "denounce",
            "defend",
            "approve",
            "propose",
            "invite",
            "argue",
            "admit",
            "concede",
            "dismiss",
            "nominate",
            "inaugurate",
            "swear",
            "add",
            "telephone",
            "write",
            "congratulate");

    private static final Set<String> RULES = Set.of(
            "administration",
            "government",
            "cabinet",
            "presidency",
            "campaign",
            "aide",
            "adviser",
            "team",
            "era",
            "years");

    private HumanActs() {}

    /** Whether the word is a subject whose verb takes persons: "Rice met her colleague". */
    static boolean doneBy(View view, int at) {
        int head = view.token(at).head();
        return view.properNoun(at)
                && view.token(at).is("nsubj")
                && head > at
                && head <= at + 3
                && ACTS.contains(view.token(head).lemma());
    }

    /** Whether a government is called by the word: "the Bush administration". */
    static boolean ruledBy(View view, int at) {
        return view.properNoun(at)
                && view.token(at).is("compound")
                && view.noun(at + 1)
                && RULES.contains(view.token(at + 1).lemma());
    }
}
