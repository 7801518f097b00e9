package org.chancery.reader.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a text and tells about the report: bylines, date lines, the dateline.
 *
 * @param lines whole lines that are front matter
 * @param dateline range of the dateline before the first sentence; null when none
 * @param byline author line without "By"; null when none
 * @param date the date as written, the date line's before the dateline's; null when none
 * @param agency the agency of the dateline; null when none
 */
record FrontMatter(
        Set<Line> lines,
        @Nullable Range dateline,
        @Nullable String byline,
        @Nullable String date,
        @Nullable String agency) {
    /** Lines below the headline that are still looked at; standfirsts and captions may stand between. */
    private static final int DEPTH = 12;

    private static final int LONGEST_LINE = 200;
    /** Pages set the author's name on the line below this word. */
    private static final String BY = "by";

    /**
     * Looks at the lines around the headline up to the first sentence of the body.
     *
     * @param title index of the headline, -1 when there is none
     */
    static FrontMatter find(List<Line> lines, int title, Furniture furniture) {
        Set<Line> found = new HashSet<>();
        String byline = null;
        String date = null;
        for (int i = 0; i < Math.min(lines.size(), title + 1 + DEPTH); i++) {
            Line line = lines.get(i);
            if (i == title || (furniture.isFurniture(line.text()) && !isOwn(line.text()))) {
                continue;
            }
            Parts parts = Parts.of(line.text(), title >= 0 && i > title && byline == null);
            if (parts == null && i > title && (title < 0 || isBody(line))) {
                return withDateline(found, line, byline, date);
            }
            if (parts != null) {
                found.add(line);
                byline = byline == null ? parts.byline : byline;
                date = date == null ? parts.date : date;
            }
        }
        return new FrontMatter(found, null, byline, date, null);
    }

    /** "Updated: 4 December 2023, 10:00" is furniture by its look, yet tells the date. */
    private static boolean isOwn(String text) {
        return Dates.isDateLine(text);
    }

    private static boolean isBody(Line line) {
        return Prose.isRunning(line.text()) || Dateline.at(line.text()).isPresent();
    }

    private static FrontMatter withDateline(
            Set<Line> found, Line body, @Nullable String byline, @Nullable String date) {
        Dateline dateline = Dateline.at(body.text()).orElse(null);
        if (dateline == null || dateline.length() >= body.length()) {
            return new FrontMatter(found, null, byline, date, null);
        }
        Range range = Lines.trim(body.text(), 0, dateline.length());
        Range inText = new Range(body.begin() + range.begin(), body.begin() + range.end());
        return new FrontMatter(found, inText, byline, date == null ? dateline.date() : date, dateline.agency());
    }

    /** A line taken apart at bars and dots, each part a byline or a date. */
    private record Parts(@Nullable String byline, @Nullable String date) {
        /** The parts, or null when one of them is neither. */
        static @Nullable Parts of(String line, boolean belowHeadline) {
            String byline = null;
            String date = null;
            if (line.equalsIgnoreCase(BY)) {
                return new Parts(null, null);
            }
            if (line.length() > LONGEST_LINE || Dates.isDateLine(line)) {
                return line.length() > LONGEST_LINE ? null : new Parts(null, line);
            }
            for (String piece : line.split(" *[|•·] *| [–—-] ", -1)) {
                String part = piece.strip();
                if (Dates.isDateLine(part)) {
                    date = part;
                } else if (!part.isEmpty() && !Dates.isTime(part)) {
                    byline = name(part, belowHeadline);
                    if (byline == null) {
                        return null;
                    }
                }
            }
            return byline == null && date == null ? null : new Parts(byline, date);
        }

        private static @Nullable String name(String part, boolean belowHeadline) {
            return Byline.named(part).orElse(belowHeadline && Byline.isOfficeOrName(part) ? part : null);
        }
    }
}
