package org.chancery.reader.time;

import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Tense of what a phrase of time belongs to. */
final class Tenses {

    private final Sentence sentence;
    private final TimeWords words;

    Tenses(Sentence sentence, TimeWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Tense of the nearest verb above the token, or of the thing to come that it dates. */
    Tense of(int token) {
        int below = token;
        for (int at = sentence.token(token).head();
                at >= 0;
                below = at, at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (word.isVerb() || hasAny(at, "cop")) {
                return verb(at, below);
            }
            if (toCome(at)) {
                return Tense.FUTURE;
            }
        }
        return Tense.OPEN;
    }

    private boolean toCome(int noun) {
        for (int child : sentence.children(noun)) {
            String word = sentence.token(child).lower();
            String relation = sentence.token(child).relation();
            boolean modifier = relation.equals("amod") && words.is("coming", word);
            boolean ofDay = words.is("part", sentence.token(noun).lower());
            boolean before = !ofDay && relation.equals("case") && (word.equals("ahead") || word.equals("before"));
            if (modifier || before) {
                return true;
            }
        }
        return false;
    }

    private Tense verb(int verb, int below) {
        Token token = sentence.token(verb);
        boolean perfect = false;
        boolean past = token.tag().equals("VBD");
        boolean to = false;
        boolean modal = false;
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (!word.is("aux") && !word.is("cop") && !word.is("mark")) {
                continue;
            }
            perfect |= word.lemma().equals("have");
            past |= word.tag().equals("VBD");
            to |= word.tag().equals("TO");
            modal |= word.tag().equals("MD");
        }
        if (modal) {
            return perfect ? Tense.PAST : Tense.FUTURE;
        }
        if (setAhead(token, below) || token.lower().equals("going")) {
            return Tense.FUTURE;
        }
        if (to && !perfect) {
            return infinitive(verb);
        }
        if (past || perfect) {
            return Tense.PAST;
        }
        return token.tag().equals("VBN") && !hasAny(verb, "aux") ? Tense.PAST : continued(verb);
    }

    /** "scheduled for", "postponed until" */
    private boolean setAhead(Token verb, int below) {
        for (int child : sentence.children(below)) {
            Token word = sentence.token(child);
            if (word.is("case")) {
                String preposition = word.lower();
                return preposition.equals("until")
                        || preposition.equals("till")
                        || (preposition.equals("for") || preposition.equals("to")) && words.is("ahead", verb.lemma());
            }
        }
        return false;
    }

    /** An infinitive is to come, unless what governs it says that it was done or not done. */
    private Tense infinitive(int verb) {
        int above = sentence.token(verb).head();
        if (above >= 0 && words.is("factual", sentence.token(above).lemma())) {
            return verb(above, verb);
        }
        return Tense.FUTURE;
    }

    /** A participle or present under a past clause is as past as that one. */
    private Tense continued(int verb) {
        Token token = sentence.token(verb);
        boolean participle = token.tag().equals("VBG") && !hasAny(verb, "aux");
        int above = token.head();
        if (participle && above >= 0) {
            return sentence.token(above).isVerb() ? verb(above, verb) : of(verb);
        }
        return Tense.OPEN;
    }

    private boolean hasAny(int token, String relation) {
        return sentence.child(token, relation) >= 0;
    }
}
