package org.chancery.cli;

import java.util.List;

/** A stretch of a report between quotation marks, the words that matter marked: by style, or by stars where there is none. */
final class Quoted {

    private Quoted() {}

    /**
     * The quotation, cut behind so many characters.
     *
     * @param marks begin and end of each place, in code points of the text, in order
     */
    static Words of(String text, List<int[]> marks, int limit, boolean color) {
        Words words = Words.of("“");
        boolean first = true;
        int at = 0;
        int shown = 0;
        for (int[] mark : marks) {
            int begin = text.offsetByCodePoints(0, mark[0]);
            int end = text.offsetByCodePoints(0, mark[1]);
            if (begin < at || end > limit) {
                continue;
            }
            append(words, text, at, begin, Style.PLAIN, "", first);
            append(words, text, begin, end, Style.TRIGGER, color ? "" : "*", first && begin == at);
            first = false;
            at = end;
            shown = end;
        }
        int end = text.length() <= limit ? text.length() : Math.max(shown, blank(text, limit));
        append(words, text, at, end, Style.PLAIN, "", first);
        return words.glue(end < text.length() ? "…”" : "”");
    }

    private static int blank(String text, int limit) {
        int blank = text.lastIndexOf(' ', limit);
        return blank < 0 ? 0 : blank;
    }

    private static void append(Words words, String text, int begin, int end, Style style, String sign, boolean first) {
        String part = text.substring(begin, end);
        if (part.isBlank()) {
            return;
        }
        boolean apart = !first
                && begin > 0
                && (Character.isWhitespace(text.charAt(begin)) || Character.isWhitespace(text.charAt(begin - 1)));
        String shown = sign + SafeText.line(part) + sign;
        if (apart) {
            words.add(style, shown);
        } else {
            words.glue(style, shown);
        }
    }
}
