package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences, each a range of it without the blanks around. Where it is in doubt it does not cut: a passage
 * that is too long still shows what it has to show.
 */
final class Sentences {

    /** A line that is shorter and not ended is a heading, not a sentence wrapped. */
    private static final int WRAPPED = 60;

    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([—–-•*#";

    /** What a full stop follows without ending a sentence, before a name or a number. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "brig",
            "sen", "rep", "gov", "pres", "hon", "rev", "fr", "vs", "cf", "mt", "ft", "approx", "e.g", "i.e", "ca",
            "amb", "messrs", "mme", "mlle", "sr", "ph.d", "cpl", "pvt", "supt", "insp");

    /** Those that do so before a number only. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "art", "fig", "vol", "pp", "p", "sec", "para", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");

    private final String text;
    private final List<int[]> ranges = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** Begin and end of each sentence, in UTF-16. */
    static List<int[]> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return sentences.ranges;
    }

    private void cut() {
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int end = -1;
            if (sign == '\n' && endsBlock(begin, at)) {
                end = at;
            } else if (STOPS.indexOf(sign) >= 0) {
                end = sentenceEnd(begin, at);
            }
            if (end >= 0) {
                add(begin, end);
                begin = end;
                at = Math.max(end, at + 1);
            } else {
                at++;
            }
        }
        add(begin, text.length());
    }

    private void add(int from, int until) {
        int begin = from;
        int end = until;
        while (begin < end && isBlank(begin)) {
            begin++;
        }
        while (end > begin && isBlank(end - 1)) {
            end--;
        }
        if (begin < end) {
            ranges.add(new int[] {begin, end});
        }
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    /** Whether a line end ends the paragraph: an empty line follows, or a short line stands before what begins anew. */
    private boolean endsBlock(int begin, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && isBlank(next)) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return at - Math.max(begin, line) < WRAPPED && opens(next);
    }

    /** Where the sentence ends that has this stop; -1 when the stop ends none. */
    private int sentenceEnd(int begin, int stop) {
        int end = stop + 1;
        while (end < text.length() && (STOPS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        if (!isBlank(end)) {
            return -1;
        }
        int next = end;
        while (next < text.length() && isBlank(next)) {
            next++;
        }
        if (next < text.length() && !opens(next)) {
            return -1;
        }
        boolean plainStop = text.charAt(stop) == '.' && end == stop + 1;
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        return plainStop && isAbbreviation(begin, stop, number) ? -1 : end;
    }

    private boolean opens(int at) {
        int sign = text.codePointAt(at);
        return Character.isUpperCase(sign)
                || Character.isDigit(sign)
                || OPENERS.indexOf(sign) >= 0
                || !Character.isLetter(sign)
                || Character.isIdeographic(sign);
    }

    private boolean isAbbreviation(int begin, int stop, boolean number) {
        int from = stop;
        while (from > begin && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String before = text.substring(from, stop);
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        boolean initials = before.length() >= 3 && before.charAt(1) == '.' && Character.isUpperCase(before.charAt(0));
        String word = before.toLowerCase(Locale.ROOT);
        return initial || initials || ABBREVIATIONS.contains(word) || (number && BEFORE_NUMBERS.contains(word));
    }
}
