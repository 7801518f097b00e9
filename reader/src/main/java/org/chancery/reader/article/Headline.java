package org.chancery.reader.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline at the head of a plain text. Rather none than a first sentence taken for one. */
final class Headline {
    private static final int LONGEST = 200;
    private static final int SHORT_PARAGRAPH = 80;
    /** Words of the shortest headline that short lines may follow. */
    private static final int SHORTEST = 4;

    private static final int LINES_BEFORE_BODY = 10;

    private final Furniture furniture;

    Headline(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * The index of the line that is the headline, -1 when there is none.
     *
     * @param known the caller's own headline, null when none; a line equal to it is the headline whatever it looks like
     */
    int find(List<Line> lines, @Nullable String known) {
        int at = 0;
        while (at < lines.size() && isPassedOver(lines, at, known)) {
            at++;
        }
        if (at + 1 >= lines.size()) {
            return at < lines.size() && isKnown(lines.get(at), known) && lines.size() > 1 ? at : -1;
        }
        return isKnown(lines.get(at), known) || isHeadline(lines.get(at), lines.subList(at + 1, lines.size()))
                ? at
                : -1;
    }

    /** Section names, breadcrumbs, dates and bylines may stand above a headline. */
    private boolean isPassedOver(List<Line> lines, int at, @Nullable String known) {
        String text = lines.get(at).text();
        if (isKnown(lines.get(at), known)) {
            return false;
        }
        return furniture.isAboveHeadline(text)
                || Dates.isDateLine(text)
                || Byline.named(text).isPresent()
                || (Byline.isOffice(text)
                        && at + 2 < lines.size()
                        && !Prose.isRunning(lines.get(at + 1).text()));
    }

    private static boolean isKnown(Line line, @Nullable String known) {
        return known != null && Prose.squeeze(line.text()).equalsIgnoreCase(Prose.squeeze(known));
    }

    private static boolean isHeadline(Line line, List<Line> behind) {
        String text = line.text();
        if (text.length() >= LONGEST
                || Prose.endsWithFullStop(text)
                || Dateline.at(text).isPresent()
                || endsOpen(text)) {
            return false;
        }
        Line next = behind.get(0);
        return next.afterBlank() || isFollowedByBody(text, next.text()) || isFollowedByShortLines(text, behind);
    }

    /** A line that breaks off in the middle of a sentence, as "the minister said:" does. */
    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ',' || last == ';' || (last == ':' && Prose.words(text) > 6);
    }

    /** Standfirst, byline and buttons may follow a headline without an empty line, until the body begins. */
    private static boolean isFollowedByShortLines(String text, List<Line> behind) {
        boolean whole = Prose.words(text) >= SHORTEST && !Prose.endsSentence(text);
        return whole
                && !Prose.startsLowerCase(behind.get(0).text())
                && behind.stream().limit(LINES_BEFORE_BODY).anyMatch(line -> Prose.isRunning(line.text()));
    }

    private static boolean isFollowedByBody(String text, String next) {
        if (Dates.isDateLine(next)
                || Byline.named(next).isPresent()
                || Dateline.at(next).isPresent()) {
            return true;
        }
        boolean muchLonger = next.length() >= SHORT_PARAGRAPH && next.length() >= text.length() * 3 / 2;
        return (muchLonger && !Prose.startsLowerCase(next)) || (Prose.isSentence(next) && !Prose.endsSentence(text));
    }
}
