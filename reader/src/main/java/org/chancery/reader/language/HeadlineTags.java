package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What headlines leave out or shorten, before tagger and parser see it: a comma for "and" between names, single
 * quotation marks, verbs that look like nouns.
 */
final class HeadlineTags {

    /** A headline falls into parts at these; each has its own verb or none. */
    private static final Set<String> BOUNDARIES = Set.of(
            "as", "after", "while", "before", "when", "if", "but", "amid", ",", ":", ";", "-", "--", "–", "—", "|");

    /** Words for many that do not look it. */
    private static final Set<String> MANY = Set.of("police", "people", "taliban");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OPENS_OBJECT =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "PRP", "PRP$", "VBN", "$");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Short words for holders of offices: plurals of common nouns, though written in capitals. */
    private static final Map<String, String> OFFICES = Map.of("PMs", "NNS", "FMs", "NNS", "MPs", "NNS", "MEPs", "NNS");

    private static final int LONGEST_NAME = 3;

    private final HeadlineVerbs verbs = HeadlineVerbs.load();
    private final Predicate<String> isName;

    HeadlineTags(Predicate<String> isName) {
        this.isName = isName;
    }

    /** Before tagging: "Serbia, Kosovo reach deal" with "and", 'such words' in double marks. */
    void rewrite(List<CoreLabel> words) {
        joinNames(words);
        doubleMarks(words);
    }

    /**
     * After tagging: a verb for each part that has none.
     *
     * @param isOrdinary whether a word in lower case is one that is no name
     */
    void mend(List<CoreLabel> words, Predicate<String> isOrdinary) {
        CoreLabel first = words.get(0);
        String lower = first.word().toLowerCase(Locale.ROOT);
        if (first.tag().startsWith("NNP")
                && lower.endsWith("s")
                && isOrdinary.test(lower)
                && !isName.test(first.word())) {
            first.setTag("NNS");
        }
        for (CoreLabel word : words) {
            word.setTag(OFFICES.getOrDefault(word.word(), word.tag()));
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).tag().equals("VBG") && words.get(i + 1).word().equals("of")) {
                words.get(i).setTag("NN");
            }
        }
        int from = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (at == words.size() || BOUNDARIES.contains(words.get(at).word())) {
                mendPart(words, from, at);
                from = at + 1;
            }
        }
    }

    private void mendPart(List<CoreLabel> words, int from, int to) {
        boolean finite = false;
        for (int i = from; i < to; i++) {
            finite |= FINITE.contains(words.get(i).tag());
        }
        for (int i = from + 1; i < to && !finite; i++) {
            String tag = verbTag(words, from, i);
            if (!tag.isEmpty()) {
                words.get(i).setTag(tag);
                finite = true;
            }
        }
    }

    /** The tag of the word as the verb of its part; "" when it can be none. */
    private String verbTag(List<CoreLabel> words, int from, int i) {
        CoreLabel word = words.get(i);
        int noun = subjectBefore(words, from, i);
        String subject = noun < from ? "" : words.get(noun).tag();
        String form = word.word();
        if (!Character.isLowerCase(form.charAt(0)) || !subject.startsWith("NN") && !subject.equals("CD")) {
            return "";
        }
        int next = i + 1 < words.size() && words.get(i + 1).word().equals("\"") ? i + 2 : i + 1;
        boolean object = next < words.size()
                && OPENS_OBJECT.contains(words.get(next).tag())
                && !DAYS.contains(words.get(next).word());
        boolean many = subject.equals("CD") || many(words, from, noun);
        if (word.tag().equals("NNS") && verbs.isThird(form, object)) {
            return "VBZ";
        }
        if (many && isPlain(word.tag()) && verbs.isBase(form, object)) {
            return "VBP";
        }
        boolean participle = word.tag().equals("VBN") || word.tag().equals("JJ");
        return participle && !object && verbs.isPassive(form) ? "VBD" : "";
    }

    /** The word before the verb, adverbs and quotation marks aside. */
    private static int subjectBefore(List<CoreLabel> words, int from, int verb) {
        int at = verb - 1;
        while (at > from
                && (words.get(at).tag().equals("RB") || words.get(at).word().equals("\""))) {
            at--;
        }
        return at;
    }

    private static boolean isPlain(String tag) {
        return tag.equals("NN") || tag.equals("JJ") || tag.equals("VB") || tag.equals("RB");
    }

    /** Whether the noun is a plural, or joined to another. */
    private static boolean many(List<CoreLabel> words, int from, int noun) {
        CoreLabel word = words.get(noun);
        if (word.tag().endsWith("S") || MANY.contains(word.word().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = from; i < noun; i++) {
            if (words.get(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** "Peru, Chile sign pact": the comma stands for "and", or the parser takes the second for a name of the first. */
    private void joinNames(List<CoreLabel> words) {
        int from = 0;
        int comma = nameEnd(words, from);
        while (comma > from && comma < words.size() && words.get(comma).word().equals(",")) {
            int end = nameEnd(words, comma + 1);
            boolean goesOn = end > comma + 1 && end < words.size();
            if (!goesOn || !known(words, from, comma) || !known(words, comma + 1, end)) {
                return;
            }
            boolean clause = Character.isLowerCase(words.get(end).word().charAt(0));
            if (clause || words.get(end).word().equals(",")) {
                words.get(comma).setWord("and");
                words.get(comma).setValue("and");
            }
            from = comma + 1;
            comma = end;
        }
    }

    private static int nameEnd(List<CoreLabel> words, int from) {
        int end = from;
        while (end < words.size()
                && end - from < LONGEST_NAME
                && Character.isUpperCase(words.get(end).word().charAt(0))) {
            end++;
        }
        return end;
    }

    private boolean known(List<CoreLabel> words, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i == from ? "" : " ").append(words.get(i).word());
        }
        String text = name.toString();
        return isName.test(text) || to == from + 1 && text.length() < 6 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** 'deeply regrets' in single marks: the tagger takes them for genitives. */
    private static void doubleMarks(List<CoreLabel> words) {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (!word.word().equals("'") && !word.word().equals("`")) {
                continue;
            }
            boolean spaceBefore = i == 0 || words.get(i - 1).endPosition() < word.beginPosition();
            boolean spaceBehind = i + 1 == words.size() || words.get(i + 1).beginPosition() > word.endPosition();
            if (spaceBefore && !spaceBehind) {
                open = i;
            } else if (open >= 0) {
                for (int mark : new int[] {open, i}) {
                    words.get(mark).setWord("\"");
                    words.get(mark).setValue("\"");
                }
                open = -1;
            }
        }
    }
}
