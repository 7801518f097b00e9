package org.chancery.reader.entity;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Where "it" stands for no party: for nothing at all, or for a thing. */
final class Expletives {

    private static final Set<String> EMPTY =
            Set.of("be", "seem", "appear", "happen", "rain", "snow", "matter", "emerge");

    /** "It is said that", "it was agreed that". */
    private static final Set<String> REPORTED = Set.of(
            "say",
            "agree",
            "believe",
            "think",
            "know",
            "report",
            "expect",
            "hope",
            "announce",
            "decide",
            "understand",
            "fear",
            "assume",
            "estimate",
            "note",
            "learn",
            "confirm",
            "stress",
            "suggest",
            "feel",
            "allege",
            "claim",
            "reveal",
            "see",
            "recall",
            "find",
            "write",
            "tell",
            "plan",
            "intend",
            "propose");

    /** What is done to parties: only then "it" as an object is one. */
    private static final Set<String> AGAINST_PARTIES = Set.of(
            "accuse",
            "attack",
            "invade",
            "condemn",
            "criticise",
            "criticize",
            "urge",
            "warn",
            "blame",
            "help",
            "support",
            "threaten",
            "ask",
            "punish",
            "isolate",
            "recognise",
            "recognize",
            "pressure",
            "force",
            "arm",
            "sanction",
            "defend",
            "join",
            "back",
            "assist",
            "oppose",
            "challenge",
            "bomb",
            "occupy",
            "fund",
            "protect",
            "tell",
            "allow",
            "expel",
            "suspend",
            "admit",
            "aid",
            "praise",
            "thank",
            "destabilise",
            "destabilize",
            "outlaw");

    /** What things do: "it will enter into force", "it took effect". */
    private static final Set<String> OF_THINGS = Set.of(
            "enter",
            "expire",
            "cost",
            "last",
            "contain",
            "consist",
            "weigh",
            "explode",
            "burn",
            "collapse",
            "crash",
            "sink",
            "erupt",
            "occur",
            "follow",
            "mean",
            "cover",
            "apply",
            "provide",
            "read",
            "measure",
            "stretch",
            "spread");

    private Expletives() {}

    static boolean at(View view, int token) {
        Token pronoun = view.token(token);
        if (pronoun.is("expl") || pronoun.head() < 0) {
            return true;
        }
        Sentence sentence = view.sentence();
        Token head = view.token(pronoun.head());
        if (pronoun.is("nsubj")) {
            return head.tag().startsWith("JJ")
                    || EMPTY.contains(head.lemma())
                    || passive(sentence, pronoun, head)
                    || (OF_THINGS.contains(head.lemma()) && !armed(view, head))
                    || (head.lemma().equals("take") && view.is(head.index() + 1, "effect"));
        }
        boolean object = pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl") || pronoun.is("nmod");
        return object
                && view.lower(token).equals("it")
                && !AGAINST_PARTIES.contains(head.lemma())
                && !withParty(view, token);
    }

    /** With a clause of what is said; "it was told" without one may be a party. */
    private static boolean passive(Sentence sentence, Token pronoun, Token head) {
        boolean passive = pronoun.relation().equals("nsubj:pass") || sentence.child(head.index(), "aux:pass") >= 0;
        boolean clause = sentence.child(head.index(), "ccomp") >= 0
                || sentence.child(head.index(), "csubj") >= 0
                || (head.index() + 1 < sentence.size()
                        && sentence.token(head.index() + 1).lower().equals("that"));
        return passive && clause && REPORTED.contains(head.lemma());
    }

    /** "It entered the town". */
    private static boolean armed(View view, Token head) {
        return head.lemma().equals("enter") && !view.is(head.index() + 1, "into");
    }

    /** "Talks with it", "ties to it", "a war against it". */
    private static boolean withParty(View view, int token) {
        String before = view.lower(token - 1);
        return before.equals("with") || before.equals("against") || before.equals("between") || before.equals("to");
    }
}
