package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into lines and joins those that were broken only because the line was full.
 *
 * <p>A break is soft when the next line's first word would not have fitted any more. That holds for mail and wire copy
 * wrapped at a fixed width and keeps headlines, bylines and short last lines apart.
 */
final class Lines {
    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 110;
    /** Some tools fill lines evenly, not fully. */
    private static final int SLACK = 8;

    private static final int SOFT_BREAKS_OF_WRAPPED_TEXT = 3;

    /** Words no line of its own ends in; in small letters only, as a headline may end in "In". */
    private static final Set<String> OPEN_ENDS = Set.of(
            "the", "a", "an", "of", "and", "or", "to", "for", "with", "from", "at", "that", "which", "into", "between",
            "its", "their", "his", "her", "by");

    private Lines() {}

    /** The lines of the text that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> physical = physical(text);
        int width = wrapWidth(physical);
        List<Line> result = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < physical.size(); i++) {
            boolean ends = i + 1 == physical.size() || !joins(text, physical.get(i), physical.get(i + 1), width);
            if (ends) {
                result.add(joined(text, physical.get(first), physical.get(i)));
                first = i + 1;
            }
        }
        return result;
    }

    private static Line joined(String text, Line first, Line last) {
        Range whole = new Range(first.begin(), last.end());
        return new Line(whole, whole.of(text), first.afterBlank());
    }

    private static List<Line> physical(String text) {
        List<Line> result = new ArrayList<>();
        boolean afterBlank = true;
        int begin = 0;
        while (begin <= text.length()) {
            int end = endOfLine(text, begin);
            Range range = trim(text, begin, end);
            if (range.isEmpty()) {
                // The position behind the final line break is no empty line, but nothing follows it either.
                afterBlank = true;
            } else {
                result.add(new Line(range, range.of(text), afterBlank));
                afterBlank = false;
            }
            begin = behindBreak(text, end);
        }
        return result;
    }

    private static int endOfLine(String text, int begin) {
        int at = begin;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindBreak(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\f' || sign == '\u2028' || sign == '\u2029' || sign == '\u0085';
    }

    static Range trim(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && Prose.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && Prose.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Range(first, last);
    }

    /** The width the text was wrapped at, or 0 when it was not. */
    private static int wrapWidth(List<Line> lines) {
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return 0;
        }
        int soft = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            boolean full = !line.afterBlank() && isFull(before, line, width);
            soft += full && !Prose.endsSentence(before.text()) ? 1 : 0;
        }
        return soft >= SOFT_BREAKS_OF_WRAPPED_TEXT ? width : 0;
    }

    private static boolean joins(String text, Line before, Line line, int width) {
        if (line.afterBlank() || (isIndented(text, line) && !isIndented(text, before))) {
            return false;
        }
        if (width > 0 && isFull(before, line, width)) {
            return true;
        }
        if (OPEN_ENDS.contains(lastWord(before.text()))) {
            return true;
        }
        return Prose.startsLowerCase(line.text())
                && !Prose.endsSentence(before.text())
                && !looksLikeAddress(line.text());
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean looksLikeAddress(String text) {
        return text.startsWith("http") || text.startsWith("www.") || (text.indexOf('@') >= 0 && text.indexOf(' ') < 0);
    }

    private static boolean isFull(Line before, Line line, int width) {
        int firstWord = 0;
        while (firstWord < line.length() && !Prose.isBlank(line.text().charAt(firstWord))) {
            firstWord++;
        }
        return before.length() + 1 + firstWord > width - SLACK;
    }

    private static boolean isIndented(String text, Line line) {
        int at = line.begin();
        return (at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ')
                || (at >= 1 && text.charAt(at - 1) == '\t');
    }
}
