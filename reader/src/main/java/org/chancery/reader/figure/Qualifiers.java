package org.chancery.reader.figure;

import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The words around a number that say how exactly it is meant. */
final class Qualifiers {

    /** No qualifier has more words. */
    private static final int LONGEST = 5;

    private final FigureWords words;

    Qualifiers(FigureWords words) {
        this.words = words;
    }

    /**
     * A qualifier at its place.
     *
     * @param text null when the number stands plain
     * @param begin first token of number and qualifier
     * @param end one behind their last
     */
    record Found(@Nullable String text, int begin, int end) {}

    Found find(Sentence sentence, Numeral numeral) {
        Found before = before(sentence, numeral);
        if (before.text() != null) {
            return before;
        }
        return after(sentence, numeral);
    }

    private Found before(Sentence sentence, Numeral numeral) {
        int end = numeral.begin();
        if (end > 0 && isArticle(sentence.token(end - 1).lower())) {
            end--;
        }
        for (int length = LONGEST; length > 0; length--) {
            for (int stop = numeral.begin(); stop >= end; stop--) {
                int begin = stop - length;
                if (begin >= 0 && words.qualifies("before", text(sentence, begin, stop))) {
                    return new Found(text(sentence, begin, stop), begin, numeral.end());
                }
            }
        }
        return new Found(null, numeral.begin(), numeral.end());
    }

    private Found after(Sentence sentence, Numeral numeral) {
        for (int length = LONGEST; length > 0; length--) {
            int stop = numeral.end() + length;
            if (stop <= sentence.size() && words.qualifies("after", text(sentence, numeral.end(), stop))) {
                return new Found(text(sentence, numeral.end(), stop), numeral.begin(), stop);
            }
        }
        return new Found(null, numeral.begin(), numeral.end());
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    private static String text(Sentence sentence, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = begin; at < end; at++) {
            text.append(at == begin ? "" : " ").append(sentence.token(at).lower());
        }
        return text.toString();
    }
}
