package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * The source that news agencies put behind a sentence: "…, a ministry spokesman said on Tuesday." The parser takes its
 * noun, or what stands before the comma, for parts of the other clause; parsed apart both come out whole.
 */
final class Attributions {

    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_REST = 10;

    private static final Set<String> SAYING =
            Set.of("said", "says", "reported", "reports", "announced", "added", "told", "confirmed", "disclosed");

    /** Of what a source and the time and place of its words are made. */
    private static final Set<String> NOMINAL = Set.of(
            "DT", "PDT", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "PRP", "PRP$", "IN", "TO", "CC",
            "RB", "VBN", "VBG", "HYPH", "-LRB-", "-RRB-");

    private static final Set<String> NO_SOURCE = Set.of("and", "but", "or", "nor", "yet", "while", "although");

    private static final Set<String> SUBORDINATE = Set.of(
            "if",
            "when",
            "while",
            "although",
            "though",
            "because",
            "unless",
            "until",
            "as",
            "after",
            "before",
            "since",
            "whereas",
            "whether",
            "asked");

    private static final Set<String> CLAUSAL = Set.of("that", "if", "whether", "because", "while", "after", "before");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Attributions() {}

    /** Place of the comma before a source that ends the sentence, or -1. */
    static int comma(List<CoreLabel> words) {
        int verb = words.size() - 1;
        while (verb > 0 && !SAYING.contains(words.get(verb).word())) {
            verb--;
        }
        if (verb < 4 || words.size() - verb > LONGEST_REST || !restIsPlain(words, verb)) {
            return -1;
        }
        int comma = verb - 1;
        while (comma > 0 && !words.get(comma).word().equals(",")) {
            comma--;
        }
        return comma > 2 && isSource(words, comma + 1, verb) && isStatement(words, comma) ? comma : -1;
    }

    /** Whether the word at that place of the sentence is a verb of saying. */
    static boolean says(List<CoreLabel> words, int[] place, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (place[i] == at) {
                return SAYING.contains(words.get(i).word());
            }
        }
        return false;
    }

    private static boolean restIsPlain(List<CoreLabel> words, int verb) {
        int last = words.size() - 1;
        if (!words.get(last).tag().equals(".") || !words.get(verb).tag().startsWith("VB")) {
            return false;
        }
        for (int i = verb + 1; i < last; i++) {
            boolean plain = NOMINAL.contains(words.get(i).tag())
                    && !CLAUSAL.contains(words.get(i).word())
                    && !words.get(i).word().equals("nothing");
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSource(List<CoreLabel> words, int begin, int verb) {
        if (begin >= verb
                || verb - begin > LONGEST_SOURCE
                || NO_SOURCE.contains(words.get(begin).word())) {
            return false;
        }
        boolean noun = false;
        for (int i = begin; i < verb; i++) {
            String tag = words.get(i).tag();
            boolean auxiliary = i == verb - 1
                    && Set.of("has", "have", "had").contains(words.get(i).word());
            if (!NOMINAL.contains(tag) && !auxiliary) {
                return false;
            }
            noun |= tag.startsWith("NN") || tag.equals("PRP");
        }
        return noun;
    }

    /** Whether what stands before the comma is a clause of its own. */
    private static boolean isStatement(List<CoreLabel> words, int comma) {
        boolean finite = false;
        int commas = 0;
        for (int i = 0; i < comma; i++) {
            String tag = words.get(i).tag();
            finite |= FINITE.contains(tag) || tag.equals("VBN") && i > 0 && isPast(words, i);
            commas += tag.equals(",") ? 1 : 0;
        }
        CoreLabel first = words.get(0);
        boolean subordinate = SUBORDINATE.contains(first.word().toLowerCase(java.util.Locale.ROOT))
                || first.tag().startsWith("W");
        return finite && !(subordinate && commas == 0);
    }

    /** "Officers detained ten men": what the tagger takes for a participle between subject and object. */
    private static boolean isPast(List<CoreLabel> words, int at) {
        return words.get(at - 1).tag().startsWith("NN")
                && Set.of("DT", "CD", "NNP", "PRP$").contains(words.get(at + 1).tag());
    }
}
