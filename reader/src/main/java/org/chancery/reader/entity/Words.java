package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Token;

/** Words as the phrase lists have them. */
final class Words {

    private Words() {}

    /** A name cut as the tokenizer cuts it: commas and genitive marks apart. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        while (from < name.length()) {
            int blank = name.indexOf(' ', from);
            int to = blank < 0 ? name.length() : blank;
            if (to > from) {
                addWord(words, plain(name.substring(from, to)));
            }
            from = to + 1;
        }
        return words;
    }

    private static void addWord(List<String> words, String word) {
        if (word.startsWith("(") && word.length() > 1) {
            words.add("(");
            addWord(words, word.substring(1));
        } else if (word.length() > 1 && (word.endsWith(",") || word.endsWith(")"))) {
            addWord(words, word.substring(0, word.length() - 1));
            words.add(word.substring(word.length() - 1));
        } else if (word.length() > 2 && word.endsWith("'s")) {
            words.add(word.substring(0, word.length() - 2));
            words.add("'s");
        } else if (word.length() > 2 && word.endsWith("s'")) {
            words.add(word.substring(0, word.length() - 1));
            words.add("'");
        } else if (slash(word) > 0) {
            words.add(word.substring(0, slash(word)));
            words.add("/");
            addWord(words, word.substring(slash(word) + 1));
        } else {
            words.add(word);
        }
    }

    /** Place of a slash between two parts of a name, else -1. */
    private static int slash(String word) {
        int at = word.indexOf('/');
        return at > 0 && at + 1 < word.length() ? at : -1;
    }

    /** A token's text with plain apostrophes, without the mark of a hashtag or an account. */
    static String plain(Token token) {
        return plain(token.text());
    }

    private static String plain(String text) {
        String straight = text.indexOf('’') >= 0 ? text.replace('’', '\'') : text;
        boolean marked = straight.length() > 1 && (straight.charAt(0) == '#' || straight.charAt(0) == '@');
        return marked ? straight.substring(1) : straight;
    }
}
