package org.chancery.reader.predication;

/**
 * How an act is told.
 *
 * @param tense of the finite verb that carries it
 * @param modal the modal verb in lower case ("may", "must"), empty when none
 * @param negated "did not", "no", "never", "without"
 * @param progressive "is attacking"
 * @param conditional in an if-, unless- or whether-clause
 * @param question in a question
 * @param purpose an infinitive that tells what something is for, and no more
 */
public record Manner(
        Tense tense,
        String modal,
        boolean negated,
        boolean progressive,
        boolean conditional,
        boolean question,
        boolean purpose) {

    /** Past holds for the perfect too; NONE for nouns and for forms without a finite verb. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    static final Manner PLAIN = new Manner(Tense.NONE, "", false, false, false, false, false);

    Manner negatedToo(boolean also) {
        return new Manner(tense, modal, negated || also, progressive, conditional, question, purpose);
    }
}
