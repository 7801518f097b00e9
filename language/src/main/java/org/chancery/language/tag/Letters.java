package org.chancery.language.tag;

/** What kinds of characters a word has, as far as the model asks. */
final class Letters {

    final boolean startsUpper;
    final boolean upper;
    final boolean allUpper;
    final boolean digit;
    final boolean letter;
    final boolean dash;

    private Letters(String word) {
        boolean anyUpper = false;
        boolean anyOther = false;
        boolean anyDigit = false;
        boolean anyLetter = false;
        for (int i = 0; i < word.length(); i++) {
            char one = word.charAt(i);
            boolean capital = Character.isUpperCase(one);
            anyUpper |= capital;
            anyOther |= !capital;
            anyDigit |= Character.isDigit(one);
            anyLetter |= Character.isLetter(one);
        }
        startsUpper = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        upper = anyUpper;
        allUpper = !anyOther;
        digit = anyDigit;
        letter = anyLetter;
        dash = word.indexOf('-') >= 0;
    }

    static Letters of(String word) {
        return new Letters(word);
    }
}
