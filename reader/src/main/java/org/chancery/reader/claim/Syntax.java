package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Small questions to the syntax of a sentence, with the parser's usual slips allowed for. */
final class Syntax {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    private static final Set<String> MOMENTS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight");

    private Syntax() {}

    static boolean isPunctuation(Token token) {
        char first = token.text().charAt(0);
        return !Character.isLetterOrDigit(first)
                && "$£€#@%&₿".indexOf(first) < 0
                && !token.tag().equals("POS");
    }

    static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB") && !token.tag().equals("RP");
    }

    static boolean isMoment(Token token) {
        return MOMENTS.contains(token.lower());
    }

    static boolean isRelative(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return (token.tag().startsWith("W") || token.tag().equals("IN")) && RELATIVE.contains(token.lower());
    }

    /** First token of all that hangs below it, and below it in one piece. */
    static int first(Sentence sentence, int index) {
        int[] yield = sentence.yield(index);
        return yield[0];
    }

    /** Last token of all that hangs below it. */
    static int last(Sentence sentence, int index) {
        int[] yield = sentence.yield(index);
        return yield[yield.length - 1];
    }

    static boolean negated(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            String word = sentence.token(child).lower();
            if (child < verb
                    && (word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb stands in the passive. */
    static boolean passive(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return (tag.equals("VBN") || tag.equals("VBD"))
                && (sentence.child(verb, "aux:pass") >= 0
                        || sentence.child(verb, "nsubj:pass") >= 0 && beBefore(sentence, verb));
    }

    private static boolean beBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
            if (sentence.token(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** First token of the verb with its auxiliaries and the adverbs between. */
    static int groupBegin(Sentence sentence, int verb) {
        int begin = verb;
        for (int i = verb - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean helps =
                    token.is("aux") && sentence.below(i, verb) || token.tag().equals("MD");
            boolean between = isAdverb(token) && !token.tag().equals("WRB");
            if (helps || between && (token.head() == verb || begin < verb)) {
                begin = i;
            } else {
                break;
            }
        }
        while (begin < verb
                && sentence.token(begin).tag().equals("RB")
                && detached(sentence.token(begin).lower())) {
            begin++;
        }
        return begin;
    }

    private static boolean detached(String adverb) {
        return adverb.equals("however") || adverb.equals("meanwhile") || adverb.equals("then") || adverb.equals("when");
    }

    /**
     * Of "argued that the changes had helped and noted that ..." the verb "argued", whose subject also notes: what cannot
     * speak says nothing. -1 when the verb goes on with nothing above its clause.
     */
    static int resumes(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        int clause = token.is("conj") ? token.head() : -1;
        int that = verb + 1 < sentence.size() ? thatBehind(sentence, verb) : -1;
        if (clause < 1 || sentence.child(verb, "nsubj") >= 0 || that < 0) {
            return -1;
        }
        int subject = sentence.child(clause, "nsubj");
        int above = sentence.token(clause).head();
        boolean told = above >= 0
                && above < clause
                && subject > above
                && sentence.token(clause).is("ccomp")
                && sentence.token(above).isVerb();
        boolean present = sentence.token(clause).tag().equals("VBZ")
                || sentence.token(clause).tag().equals("VBP");
        boolean turns = token.tag().equals("VBD") && present;
        return told && (turns || !Speaking.canSpeak(sentence.token(subject))) ? above : -1;
    }

    /** The "that" right behind a verb, or behind an insertion between commas; -1 when there is none. */
    private static int thatBehind(Sentence sentence, int verb) {
        int at = verb + 1;
        if (sentence.token(at).text().equals(",")) {
            for (at++; at + 1 < sentence.size() && !sentence.token(at).text().equals(","); at++) {
                if (isFinite(sentence.token(at))) {
                    return -1;
                }
            }
            at++;
        }
        return at < sentence.size() && sentence.token(at).lower().equals("that") ? at : -1;
    }

    /** The noun phrase around the head without what hangs below the excluded token (-1: none). */
    static Phrase phrase(Sentence sentence, int head, int excluded) {
        boolean[] inside = new boolean[sentence.size()];
        boolean excludes = excluded >= 0 && excluded != head && sentence.below(excluded, head);
        for (int index : sentence.yield(head)) {
            inside[index] = !excludes || !sentence.below(index, excluded);
        }
        int begin = head;
        while (begin > 0 && (inside[begin - 1] || bridge(sentence, begin - 1) && begin > 1 && inside[begin - 2])) {
            begin--;
        }
        int end = head + 1;
        while (end < inside.length
                && (inside[end] || bridge(sentence, end) && end + 1 < inside.length && inside[end + 1])) {
            end++;
        }
        return trim(sentence, begin, end, head);
    }

    /** The phrase without prepositions, conjunctions and marks at its ends. */
    static Phrase trim(Sentence sentence, int begin, int end, int head) {
        int from = begin;
        int to = end;
        while (from < head && leads(sentence.token(from))) {
            from++;
        }
        while (to - 1 > head && trails(sentence, to - 1, from)) {
            to--;
        }
        return new Phrase(sentence, from, to, head);
    }

    private static boolean leads(Token token) {
        return isPunctuation(token)
                || token.is("case") && !token.tag().equals("POS")
                || token.is("cc")
                || token.is("mark")
                || token.is("fixed")
                || token.is("advmod") && isAdverb(token) && !token.lower().equals("not");
    }

    private static boolean trails(Sentence sentence, int index, int from) {
        Token token = sentence.token(index);
        if (token.text().equals(")") || token.text().equals("-RRB-")) {
            return false;
        }
        return isPunctuation(token)
                || token.is("cc")
                || token.is("mark")
                || isRelative(sentence, index) && index > from;
    }

    private static boolean bridge(Sentence sentence, int index) {
        String text = sentence.token(index).text();
        return text.length() == 1 && ",\"“”'’‘()".contains(text);
    }

    /** The nominal words that end right before the index, or null. */
    static @Nullable Phrase before(Sentence sentence, int index) {
        int end = index;
        while (end > 0
                && (isAdverb(sentence.token(end - 1)) || sentence.token(end - 1).is("aux"))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && nominal(sentence, begin - 1)) {
            begin--;
        }
        while (begin < end && sentence.token(begin).tag().equals("IN")) {
            begin++;
        }
        if (begin == end) {
            return apposed(sentence, end);
        }
        Phrase wide = widened(sentence, begin, end);
        return wide != null ? wide : new Phrase(sentence, begin, end, end - 1);
    }

    /** "residents reached by telephone": past prepositions and participles to the noun that they belong to. */
    private static @Nullable Phrase widened(Sentence sentence, int begin, int end) {
        int from = begin;
        int head = -1;
        while (from > 0) {
            Token token = sentence.token(from - 1);
            boolean joins = token.tag().equals("IN") && !token.is("mark")
                    || token.tag().equals("VBN")
                    || token.tag().equals("TO")
                    || token.tag().equals("VBD")
                            && (isMoment(sentence.token(from))
                                    || sentence.token(from).tag().equals("IN"));
            if (!joins && !nominal(sentence, from - 1)) {
                break;
            }
            if (!joins
                    && (sentence.token(from).tag().equals("IN")
                            || sentence.token(from).tag().startsWith("VB"))) {
                head = from - 1;
            }
            from--;
        }
        boolean led = head < 0
                || sentence.token(from).tag().equals("IN")
                || !sentence.token(head).isNoun();
        return led ? null : new Phrase(sentence, from, end, head);
    }

    /** "A, who led the talks, said": the name at the sentence's begin with all up to the comma before the verb. */
    private static @Nullable Phrase apposed(Sentence sentence, int end) {
        if (end < 3 || !sentence.token(end - 1).text().equals(",")) {
            return null;
        }
        int comma = 0;
        while (comma < end - 1 && nominal(sentence, comma)) {
            comma++;
        }
        if (comma == 0 || comma >= end - 1 || !sentence.token(comma).text().equals(",")) {
            return null;
        }
        for (int i = comma + 1; i < end; i++) {
            if (isFinite(sentence.token(i)) && !relativeBefore(sentence, i, comma)) {
                return null;
            }
        }
        return new Phrase(sentence, 0, end - 1, comma - 1);
    }

    private static boolean relativeBefore(Sentence sentence, int index, int from) {
        for (int i = index - 1; i > from; i--) {
            if (isRelative(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nominal(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return switch (token.tag()) {
            case "DT", "JJ", "JJR", "JJS", "CD", "PRP", "PRP$", "POS", "VBG", "WP" -> true;
            case "IN" -> token.lower().equals("of");
            default -> token.isNoun();
        };
    }
}
