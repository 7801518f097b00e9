package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/** Words in styles, to be wrapped into lines. What is added is made safe to show. Built up step by step by one thread. */
final class Words {

    /** A word with the style it is shown in and whether a blank parts it from the word before. */
    record Word(String text, Style style, boolean apart) {}

    private final List<Word> words = new ArrayList<>();

    static Words of(String text) {
        return new Words().add(text);
    }

    static Words of(Style style, String text) {
        return new Words().add(style, text);
    }

    /** Goes on behind a blank. */
    Words add(String text) {
        return add(Style.PLAIN, text);
    }

    /** Goes on behind a blank. */
    Words add(Style style, String text) {
        return append(style, text, true);
    }

    /** Goes on without a blank. */
    Words glue(Style style, String text) {
        return append(style, text, false);
    }

    /** Goes on without a blank. */
    Words glue(String text) {
        return append(Style.PLAIN, text, false);
    }

    Words add(Words more) {
        words.addAll(more.words);
        return this;
    }

    private Words append(Style style, String text, boolean apart) {
        String safe = SafeText.line(text);
        if (safe.isEmpty()) {
            return this;
        }
        boolean gap = apart;
        for (String word : safe.split(" ", -1)) {
            words.add(new Word(word, style, gap));
            gap = true;
        }
        return this;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> list() {
        return words;
    }

    /** The words without their styles. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(word.apart() && !text.isEmpty() ? " " : "").append(word.text());
        }
        return text.toString();
    }
}
