package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence with its syntax: a tree over its tokens. Immutable.
 *
 * <p>A token's <em>children</em> are the tokens that depend on it, in text order; its <em>yield</em> is itself and all
 * that hangs below it.
 */
public final class Sentence {

    private final int number;
    private final int paragraph;
    private final boolean headline;
    private final List<Token> tokens;
    private final int[][] children;
    private final int root;

    public Sentence(int number, int paragraph, boolean headline, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
        this.number = number;
        this.paragraph = paragraph;
        this.headline = headline;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.root = this.tokens.stream()
                .filter(token -> token.head() < 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
    }

    /** Place in the article, from 0. */
    public int number() {
        return number;
    }

    /** Place of its paragraph in the article, from 0. */
    public int paragraph() {
        return paragraph;
    }

    public boolean headline() {
        return headline;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int root() {
        return root;
    }

    /** First UTF-16 offset. */
    public int begin() {
        return tokens.get(0).begin();
    }

    /** One behind the last UTF-16 offset. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Indices of the tokens that depend on it, in text order. The array is not to be changed. */
    public int[] children(int index) {
        return children[index];
    }

    /** The first child in that relation or a kind of it, or -1. */
    public int child(int index, String relation) {
        for (int child : children[index]) {
            if (tokens.get(child).is(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** All children in that relation or a kind of it. */
    public List<Integer> childrenIn(int index, String relation) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children[index]) {
            if (tokens.get(child).is(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Indices of the token and of all below it, in text order. */
    public int[] yield(int index) {
        boolean[] inside = new boolean[tokens.size()];
        mark(index, inside);
        int[] all = new int[tokens.size()];
        int count = 0;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                all[count++] = i;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Whether the first is the second or hangs below it. */
    public boolean below(int index, int ancestor) {
        for (int at = index; at >= 0; at = tokens.get(at).head()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void mark(int index, boolean[] inside) {
        inside[index] = true;
        for (int child : children[index]) {
            mark(child, inside);
        }
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** The words with tags and relations, one a line: for whoever looks into a reading. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(String.format(
                    "%3d %-18s %-18s %-5s %-12s %3d %s%n",
                    token.index(),
                    token.text(),
                    token.lemma(),
                    token.tag(),
                    token.name(),
                    token.head(),
                    token.relation()));
        }
        return out.toString();
    }
}
