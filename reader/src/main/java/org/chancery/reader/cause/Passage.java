package org.chancery.reader.cause;

import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * The words of an end of a cause that is no item: what hangs on its head without the connective, the other end and
 * what is only added.
 *
 * @param here whether the connective stands in this sentence
 */
record Passage(Sentence sentence, CauseDraft draft, boolean here) {

    /**
     * First and last token of the passage.
     *
     * @param head token that carries the end
     * @param other token that carries the other end, -1 when it stands in another sentence
     */
    int[] around(int head, int other) {
        int begin = head;
        int end = head;
        for (int below : sentence.yield(head)) {
            if (belongs(below, head, other)) {
                begin = Math.min(begin, below);
                end = Math.max(end, below);
            }
        }
        boolean around = begin < draft.begin() && draft.begin() <= end;
        boolean opened = other >= 0 && draft.begin() == 0 && head > other && begin < head;
        if (here && (around || opened)) {
            // the connective stands inside: keep the side of the head
            if (head < draft.begin()) {
                end = draft.begin() - 1;
            } else {
                begin = clauseStart(head);
            }
        }
        return trimmed(begin, end, head);
    }

    private boolean belongs(int token, int head, int other) {
        boolean ofOther = other >= 0 && sentence.below(token, other) && !sentence.below(head, other);
        boolean ofConnective = here && draft.begin() <= token && token < draft.end();
        if (ofOther || ofConnective) {
            return false;
        }
        for (int at = token; at != head && at >= 0; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            boolean marker = word.head() == head && (word.is("case") || word.is("mark"));
            boolean added = word.relation().equals("acl:relcl") && behindComma(at);
            boolean subject = word.head() == head
                    && word.is("nsubj")
                    && sentence.token(head).is("xcomp");
            if (marker || added || subject) {
                return false;
            }
        }
        return !sentence.token(token).is("punct");
    }

    /** A relative clause behind a comma adds something of its own. */
    private boolean behindComma(int clause) {
        int first = sentence.yield(clause)[0];
        return first > 0 && sentence.token(first - 1).text().equals(",");
    }

    /** Where the main clause begins behind a phrase put before it: behind the comma. */
    private int clauseStart(int head) {
        for (int at = head; at > draft.end(); at--) {
            if (sentence.token(at).text().equals(",")) {
                return at + 1;
            }
        }
        return head;
    }

    private int[] trimmed(int begin, int end, int head) {
        int first = begin;
        int last = end;
        while (first < head && isLoose(sentence.token(first))) {
            first++;
        }
        while (last > head && isLoose(sentence.token(last))) {
            last--;
        }
        return new int[] {first, last};
    }

    private static boolean isLoose(Token token) {
        return switch (token.tag()) {
            case "CC", "WDT", "WP", ",", ":", ".", "''", "``" -> true;
            default -> false;
        };
    }
}
