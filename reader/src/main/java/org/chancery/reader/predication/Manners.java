package org.chancery.reader.predication;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner.Tense;

/** Tense, modality and polarity of the acts of one sentence. */
final class Manners {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "barely");
    private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none", "neither");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "should");

    private final Sentence sentence;
    private final Clauses clauses;

    Manners(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The manner of a clause: a verb, or what has a copula. */
    Manner of(int clause) {
        return of(clause, 0);
    }

    private Manner of(int clause, int depth) {
        Token token = sentence.token(clause);
        String modal = "";
        boolean negated = false;
        boolean be = false;
        boolean beTo = false;
        boolean past = token.tag().equals("VBD");
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        boolean perfect = false;
        boolean infinitive = false;
        boolean purposeMark = false;
        for (int child : sentence.children(clause)) {
            Token helper = sentence.token(child);
            if (helper.tag().equals("MD")) {
                modal = helper.lower();
            } else if (helper.is("aux") || helper.is("cop")) {
                past |= helper.tag().equals("VBD");
                present |= helper.tag().equals("VBZ") || helper.tag().equals("VBP");
                perfect |= helper.lemma().equals("have");
                be |= helper.lemma().equals("be");
            } else if (helper.is("mark") && helper.tag().equals("TO")) {
                beTo |= be && present;
                infinitive = true;
                purposeMark = true;
            }
            if (helper.is("advmod") && NEGATIONS.contains(helper.lower()) || helper.is("neg")) {
                negated = true;
            }
            if ((helper.is("case") || helper.is("mark")) && helper.lower().equals("without")) {
                negated = true;
            }
            if ((helper.is("nsubj") || helper.is("obj")) && none(child)) {
                negated = true;
            }
        }
        boolean bare = modal.isEmpty() && !past && !present;
        if (bare
                && token.is("conj")
                && token.head() >= 0
                && depth < 8
                && (sentence.token(token.head()).isVerb() || sentence.child(token.head(), "cop") >= 0)
                && clauses.ownSubject(clause) < 0) {
            Manner shared = of(token.head(), depth + 1);
            return shared.negatedToo(negated);
        }
        if (bare && token.tag().equals("VBN") && clauses.passive(clause)) {
            past = true;
        }
        // "is to visit", where the parser takes "is to" for auxiliaries
        boolean destined =
                infinitive && be && present && !past && !perfect && token.tag().equals("VB");
        Tense tense =
                beTo || destined ? Tense.FUTURE : tense(token, modal, past || perfect, present, infinitive, clause);
        boolean reduced = token.is("acl") && sentence.child(clause, "case") < 0 && sentence.child(clause, "mark") < 0;
        boolean progressive = token.tag().equals("VBG") && (be || bare && !infinitive && reduced);
        return new Manner(
                tense,
                FUTURE.contains(modal) ? "" : modal,
                negated,
                progressive,
                conditional(clause),
                question(),
                purposeMark && isPurpose(token));
    }

    /** "No shots were fired", "signed nothing". */
    private boolean none(int phrase) {
        if (NOBODY.contains(sentence.token(phrase).lower())) {
            return true;
        }
        int article = sentence.child(phrase, "det");
        return article >= 0 && sentence.token(article).lower().equals("no");
    }

    private Tense tense(Token token, String modal, boolean past, boolean present, boolean infinitive, int clause) {
        if (FUTURE.contains(modal)) {
            return Tense.FUTURE;
        }
        // a headline's infinitive: "Minister to visit Cairo"
        if (infinitive && (sentence.headline() || sentence.tokens().size() < 16) && token.head() < 0) {
            return Tense.FUTURE;
        }
        // "is to visit", "is going to visit", "is set to visit"
        if (infinitive && token.is("xcomp") && token.head() >= 0) {
            Token governor = sentence.token(token.head());
            if (governor.lemma().equals("be")
                    || governor.lemma().equals("go") && governor.tag().equals("VBG")
                    || Set.of("set", "due", "scheduled", "expected", "slated", "poised", "about")
                            .contains(governor.lower())) {
                return Tense.FUTURE;
            }
        }
        if (past) {
            return Tense.PAST;
        }
        return present ? Tense.PRESENT : Tense.NONE;
    }

    /** Infinitives that hang beside the clause and are asked by no word: "came to help". */
    private static boolean isPurpose(Token token) {
        return token.is("advcl")
                || token.is("csubj")
                || token.is("acl")
                || token.is("parataxis")
                || token.is("dep")
                || token.is("obl");
    }

    private boolean conditional(int clause) {
        for (int at = clause, steps = 0;
                at >= 0 && steps < 12;
                at = sentence.token(at).head(), steps++) {
            for (int child : sentence.children(at)) {
                Token mark = sentence.token(child);
                if ((mark.is("mark") || mark.is("advmod")) && child < clause && IF.contains(mark.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean question() {
        return sentence.token(sentence.size() - 1).text().equals("?");
    }

    /** The manner of a noun that no verb carries. */
    Manner ofNoun(int noun) {
        return new Manner(Tense.NONE, "", false, false, conditional(noun), question(), false);
    }

    boolean negatedNoun(int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.is("det") && (token.lower().equals("no") || token.lower().equals("neither"))
                    || token.is("case") && token.lower().equals("without")
                    || token.is("neg")) {
                return true;
            }
        }
        return false;
    }
}
