package org.chancery.cli;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Span;

/** Quotes the article: a passage, or the sentence around it, with the words that matter marked. */
final class Passages {

    /** A shorter passage is shown inside its sentence. */
    private static final int SHORT = 48;
    /** How far a sentence is followed to either side. */
    private static final int REACH = 320;
    /** A shorter word before a full stop is more likely an abbreviation than the end of a sentence. */
    private static final int ABBREVIATION = 3;

    private final String text;
    private final int[] offsets;

    Passages(String text) {
        this.text = text;
        this.offsets = offsets(text);
    }

    /** Per code point the UTF-16 offset; empty where the two are the same. */
    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int point = 0, at = 0; point < count; point++) {
            offsets[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = text.length();
        return offsets;
    }

    private int offset(int codePoint) {
        return offsets.length == 0 ? codePoint : offsets[codePoint];
    }

    /** The closest evidence around the word that tells the event, with that word marked. */
    Words quote(Event event, int limit, boolean color) {
        Span passage = event.evidence().stream()
                .filter(span -> span.contains(event.trigger()))
                .min(Comparator.comparingInt(span -> span.end() - span.begin()))
                .orElse(event.trigger());
        return quote(passage, event.trigger(), limit, color);
    }

    /** The sentence around a passage, with the passage marked. */
    Words quote(Span passage, int limit, boolean color) {
        return quote(passage, passage, limit, color);
    }

    /** Passages joined, cut behind so many characters. */
    static Words quote(List<Span> passages, int limit) {
        String whole = String.join(
                " … ", passages.stream().map(Span::text).map(SafeText::line).toList());
        return Words.of("“" + unquoted(cut(whole, limit)) + "”");
    }

    private Words quote(Span passage, Span marked, int limit, boolean color) {
        int begin = offset(passage.begin());
        int end = offset(passage.end());
        if (end - begin < SHORT) {
            begin = sentenceBegin(begin);
            end = sentenceEnd(end);
        }
        int from = offset(marked.begin());
        int to = offset(marked.end());
        String before = SafeText.line(text.substring(begin, from));
        String after = SafeText.line(text.substring(to, end));
        int room = Math.max(0, limit - (to - from));
        int left = Math.max(room / 2, room - after.length());
        String head = cutFront(before, left);
        String tail = cut(after, Math.max(0, room - head.length()));
        return join(from > begin && isBlank(from - 1), head, text.substring(from, to), tail, isBlank(to), color);
    }

    private static Words join(
            boolean gapBefore, String head, String marked, String tail, boolean gapBehind, boolean color) {
        Words words = Words.of("“" + head);
        String sign = color ? "" : "*";
        String shown = sign + SafeText.line(marked) + sign;
        if (gapBefore && !head.isEmpty()) {
            words.add(Style.TRIGGER, shown);
        } else {
            words.glue(Style.TRIGGER, shown);
        }
        if (gapBehind && !tail.isEmpty()) {
            words.add(tail);
        } else {
            words.glue(tail);
        }
        return words.glue("”");
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private int sentenceBegin(int from) {
        int at = from;
        while (at > 0 && from - at < REACH && !endsSentence(at - 1)) {
            at--;
        }
        while (at < from && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private int sentenceEnd(int from) {
        int at = from;
        while (at < text.length() && at - from < REACH && !endsSentence(at)) {
            at++;
        }
        int end = at < text.length() && text.charAt(at) == '\n' ? at : Math.min(text.length(), at + 1);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /** Whether a sentence ends with the sign at that place: a line end, or a full stop before a blank and a capital. */
    private boolean endsSentence(int at) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return true;
        }
        boolean closing = sign == '”' || sign == '"';
        int stop = closing ? at - 1 : at;
        if (stop < 0 || ".!?".indexOf(text.charAt(stop)) < 0) {
            return false;
        }
        boolean followed = isBlank(at + 1) && at + 2 < text.length() && opens(text.charAt(at + 2));
        return followed && (text.charAt(stop) != '.' || closing || wordLength(stop) > ABBREVIATION);
    }

    private static boolean opens(char sign) {
        return Character.isUpperCase(sign) || "“\"‘".indexOf(sign) >= 0;
    }

    private int wordLength(int end) {
        int begin = end;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return end - begin;
    }

    /** At most so many characters, whole words, with a sign where something is left out behind. */
    static String cut(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        int blank = line.lastIndexOf(' ', limit);
        return line.substring(0, Math.max(0, blank)) + "…";
    }

    private static String cutFront(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        int blank = line.indexOf(' ', line.length() - limit);
        return "…" + (blank < 0 ? "" : line.substring(blank + 1));
    }

    /** Without the quotation marks around the whole, as the page sets its own. */
    private static String unquoted(String line) {
        int last = line.length() - 1;
        if (last < 2) {
            return line;
        }
        boolean curly = line.charAt(0) == '“' && line.indexOf('“', 1) < 0 && line.indexOf('”') == last;
        boolean straight = line.charAt(0) == '"' && line.indexOf('"', 1) == last;
        return curly || straight ? line.substring(1, last) : line;
    }
}
