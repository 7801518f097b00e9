package org.chancery.reader.figure;

import java.math.BigDecimal;
import org.chancery.reader.figure.Numeral.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** What is told not to have happened to anyone: "no casualties", "no soldiers were hurt", "nobody was killed". */
final class NothingReader {

    private final FigureWords words;

    NothingReader(FigureWords words) {
        this.words = words;
    }

    /** The mention of nought that begins with that token, null when none does. */
    @Nullable
    FigureMention read(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String word = token.lower();
        if (word.equals("nobody") || word.equals("none") && harmed(sentence, at)) {
            return harmed(sentence, at) ? nought(sentence, at, at + 1, token.head(), "people") : null;
        }
        if (!word.equals("no")) {
            return null;
        }
        if (at + 1 < sentence.size() && sentence.token(at + 1).lower().equals("one")) {
            int head = sentence.token(at + 1).head();
            return head >= 0 && harmed(sentence, at + 1) ? nought(sentence, at, at + 2, head, "people") : null;
        }
        int noun = token.head();
        if (noun <= at || !sentence.token(noun).isNoun()) {
            return null;
        }
        boolean counts = words.is("casualty", sentence.token(noun).lemma()) || harmed(sentence, noun);
        return counts
                ? nought(sentence, at, noun + 1, noun, sentence.token(noun).text())
                : null;
    }

    /** Whether the subject of a passive clause of harm. */
    private boolean harmed(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (token.head() < 0 || !token.is("nsubj")) {
            return false;
        }
        Token verb = sentence.token(token.head());
        boolean suffers = token.relation().equals("nsubj:pass")
                || verb.lemma().equals("die")
                || verb.lemma().equals("perish");
        return suffers && words.is("harmed", verb.lemma());
    }

    private static FigureMention nought(Sentence sentence, int begin, int end, int head, String unit) {
        Numeral numeral = new Numeral(begin, end, BigDecimal.ZERO, null, null, null, Form.NONE);
        return new FigureMention(sentence.number(), begin, end, head, 0.0, null, unit, numeral.rule());
    }
}
