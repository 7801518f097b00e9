package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the parser gets wrong in reports, mended in its tree. */
final class SyntaxMends {

    /** Participles that are adjectives before a noun even behind a preposition. */
    private static final Set<String> ADJECTIVES = Set.of(
            "advancing",
            "ailing",
            "alarming",
            "coming",
            "competing",
            "conflicting",
            "continuing",
            "crushing",
            "damning",
            "declining",
            "developing",
            "devastating",
            "emerging",
            "escalating",
            "existing",
            "fighting",
            "flourishing",
            "following",
            "governing",
            "growing",
            "increasing",
            "incoming",
            "invading",
            "leading",
            "living",
            "looming",
            "missing",
            "mounting",
            "neighboring",
            "neighbouring",
            "occupying",
            "ongoing",
            "opposing",
            "outgoing",
            "outstanding",
            "pending",
            "pressing",
            "prevailing",
            "remaining",
            "retreating",
            "rising",
            "ruling",
            "running",
            "sitting",
            "standing",
            "striking",
            "surging",
            "surrounding",
            "surviving",
            "sweeping",
            "visiting",
            "warring",
            "willing",
            "working",
            "worsening");

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Sep.",
            "Oct.",
            "Nov.",
            "Dec.");

    /** Prepositions of whoever is asked to do what the infinitive behind says. */
    private static final Set<String> ASKING = Set.of("on", "upon", "for");

    /** With those of whoever has a part in it: "works with Kabul to stop raids". */
    private static final Set<String> PHRASAL = Set.of("on", "upon", "for", "with", "to", "from", "against");

    /** Nouns whose infinitive says what they are about. */
    private static final Set<String> INTENTIONS = Set.of(
            "plan",
            "decision",
            "intention",
            "effort",
            "pledge",
            "promise",
            "threat",
            "deal",
            "agreement",
            "move",
            "bid",
            "attempt",
            "readiness",
            "willingness",
            "commitment",
            "proposal",
            "offer",
            "request",
            "demand",
            "order",
            "call",
            "refusal",
            "vow",
            "desire",
            "wish",
            "right",
            "ability",
            "failure");

    private static final Set<String> COMING = Set.of(
            "meet",
            "gather",
            "convene",
            "assemble",
            "travel",
            "fly",
            "arrive",
            "visit",
            "sail",
            "drive",
            "march",
            "return",
            "rally",
            "land",
            "stop",
            "sit");

    private SyntaxMends() {}

    static List<Token> apply(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        freeOpening(mended);
        ReducedRelatives.mend(mended);
        ParticipleMends.mend(mended);
        for (int i = 1; i < mended.size(); i++) {
            freeGerund(mended, i);
            hangAsked(mended, i);
            freeRelative(mended, i);
            cutDate(mended, i);
            hangPurpose(mended, i);
            ClauseMends.mend(mended, i);
        }
        for (int i = 0; i < mended.size(); i++) {
            hangMeeting(mended, i);
            makePast(mended, i);
        }
        return mended;
    }

    /**
     * "called on Kabul to withdraw": the parser takes the one who is asked for the subject of an adverbial clause. It
     * hangs on the verb by its preposition, and the infinitive is a complement.
     */
    private static void hangAsked(List<Token> tokens, int infinitive) {
        Token clause = tokens.get(infinitive);
        if (!clause.is("advcl") || !clause.tag().equals("VB") || clause.head() < 0) {
            return;
        }
        Token preposition = null;
        Token asked = null;
        boolean to = false;
        for (Token child : tokens) {
            if (child.head() == infinitive && child.index() < infinitive) {
                if (child.is("mark") && !child.tag().equals("TO") && PHRASAL.contains(child.lower())) {
                    preposition = child;
                } else if (child.is("nsubj")) {
                    asked = child;
                }
                to |= child.tag().equals("TO");
            }
        }
        if (preposition != null && asked != null && to && preposition.index() < asked.index()) {
            tokens.set(preposition.index(), preposition.attached(asked.index(), "case"));
            tokens.set(asked.index(), asked.attached(clause.head(), "obl"));
            if (ASKING.contains(preposition.lower())) {
                tokens.set(infinitive, clause.attached(clause.head(), "xcomp"));
            }
        }
    }

    /**
     * "the troops that invaded Kuwait have left": the parser takes the past tense for an adjective of its object and the
     * main verb for the relative clause.
     */
    private static void freeRelative(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        Token relative = tokens.get(verb - 1);
        if (!token.tag().equals("VBD")
                || !token.is("amod")
                || verb < 2
                || !relative.tag().equals("WDT") && !relative.tag().equals("WP")) {
            return;
        }
        Token object = tokens.get(token.head());
        if (object.head() < 0) {
            return;
        }
        Token main = tokens.get(object.head());
        Token antecedent = tokens.get(verb - 2);
        if (!main.relation().equals("acl:relcl") || main.head() != antecedent.index()) {
            return;
        }
        tokens.set(main.index(), main.attached(antecedent.head(), antecedent.relation()));
        tokens.set(antecedent.index(), antecedent.attached(main.index(), "nsubj"));
        tokens.set(verb, token.attached(antecedent.index(), "acl:relcl"));
        tokens.set(relative.index(), relative.attached(verb, "nsubj"));
        tokens.set(object.index(), object.attached(verb, "obj"));
    }

    /** "visit Ankara April 5": the parser takes place and date for one name. The place is the object, the date a time. */
    private static void cutDate(List<Token> tokens, int day) {
        Token token = tokens.get(day);
        Token month = tokens.get(day - 1);
        boolean number = Character.isDigit(token.text().charAt(0));
        if (!number || !MONTHS.contains(month.text()) || month.head() != day || day < 2 || token.head() < 0) {
            return;
        }
        Token place = tokens.get(day - 2);
        boolean joined = place.head() == day || place.head() == month.index();
        if (!joined || !place.is("compound") || !token.is("obj") && !token.is("obl")) {
            return;
        }
        tokens.set(place.index(), place.attached(token.head(), token.relation()));
        tokens.set(day, token.attached(token.head(), "obl:tmod"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == day && child.index() < place.index()) {
                tokens.set(child.index(), child.attached(place.index(), child.relation()));
            }
        }
    }

    /** "announced plans to leave": the infinitive says what the plans are; the parser hangs it on the verb. */
    private static void hangPurpose(List<Token> tokens, int infinitive) {
        Token clause = tokens.get(infinitive);
        if (!clause.tag().equals("VB") || infinitive < 2) {
            return;
        }
        Token noun = tokens.get(infinitive - 2);
        if (clause.is("csubj") && tokens.get(infinitive - 1).tag().equals("TO") && INTENTIONS.contains(noun.lemma())) {
            // "the plan to send teachers was welcomed": the plan is the subject
            tokens.set(
                    noun.index(), noun.attached(clause.head(), clause.relation().replace("csubj", "nsubj")));
            tokens.set(infinitive, clause.attached(noun.index(), "acl"));
            return;
        }
        if (!clause.is("xcomp") && !clause.is("advcl")) {
            return;
        }
        if (tokens.get(infinitive - 1).tag().equals("TO")
                && noun.is("obj")
                && noun.head() == clause.head()
                && INTENTIONS.contains(noun.lemma())) {
            tokens.set(infinitive, clause.attached(noun.index(), "acl"));
        }
    }

    /** "met in Ankara to review the plans": what people come together or set out for is a purpose, no complement. */
    private static void hangMeeting(List<Token> tokens, int infinitive) {
        Token clause = tokens.get(infinitive);
        if (clause.is("xcomp")
                && clause.tag().equals("VB")
                && clause.head() >= 0
                && COMING.contains(tokens.get(clause.head()).lemma())) {
            tokens.set(infinitive, clause.attached(clause.head(), "advcl"));
        }
    }

    /** A participle with a subject and no auxiliary is a past tense: "the ministers held talks". */
    private static void makePast(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        if (!token.tag().equals("VBN") || token.is("acl") || token.is("amod")) {
            return;
        }
        boolean subject = false;
        for (Token child : tokens) {
            if (child.head() == verb) {
                if (child.is("aux") || child.is("cop") || child.relation().equals("nsubj:pass")) {
                    return;
                }
                subject |= child.is("nsubj");
            }
        }
        if (subject) {
            tokens.set(verb, token.tagged("VBD", token.lemma()));
        }
    }

    /** "Citing security, Oslo closed the border": an opening participle with an object and a comma is a clause. */
    private static void freeOpening(List<Token> tokens) {
        Token token = tokens.get(0);
        if (!token.tag().equals("VBG") || !token.is("amod") || ADJECTIVES.contains(token.lower()) || token.head() < 0) {
            return;
        }
        Token noun = tokens.get(token.head());
        boolean comma = noun.index() + 1 < tokens.size()
                && tokens.get(noun.index() + 1).text().equals(",");
        if (comma && noun.head() > noun.index() && tokens.get(noun.head()).isVerb()) {
            tokens.set(0, token.attached(noun.head(), "advcl"));
            tokens.set(noun.index(), noun.attached(0, "obj"));
        }
    }

    /**
     * "accused of helping rebels": the parser reads the gerund behind a preposition as an adjective of its object. It
     * takes the place of the noun, and the noun becomes its object.
     */
    private static void freeGerund(List<Token> tokens, int gerund) {
        Token token = tokens.get(gerund);
        if (!token.tag().equals("VBG") || !token.relation().equals("amod") || ADJECTIVES.contains(token.lower())) {
            return;
        }
        Token before = tokens.get(gerund - 1);
        Token noun = tokens.get(token.head());
        if (noun.index() < gerund || !before.tag().equals("IN") || before.head() != noun.index()) {
            return;
        }
        tokens.set(gerund, token.attached(noun.head(), noun.relation()));
        tokens.set(noun.index(), noun.attached(gerund, "obj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == noun.index() && child.index() < gerund) {
                tokens.set(child.index(), child.attached(gerund, child.relation()));
            }
        }
    }
}
