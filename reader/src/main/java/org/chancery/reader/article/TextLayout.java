package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a text is laid out: its headline, front matter, furniture, and the paragraphs left to read.
 *
 * @param title range of the headline; null when the text has none
 */
record TextLayout(@Nullable Range title, FrontMatter front, List<Range> furniture, List<Range> readable) {
    /**
     * Lays out a text.
     *
     * @param knownTitle the headline as the caller or the page gives it; null when unknown
     */
    static TextLayout of(String text, @Nullable String knownTitle, Furniture furniture) {
        List<Line> lines = Lines.of(text);
        int title = new Headline(furniture).find(lines, knownTitle);
        FrontMatter front = FrontMatter.find(lines, title, furniture);
        Set<Line> kept = new HashSet<>(front.lines());
        Set<Line> above = new HashSet<>();
        if (title >= 0) {
            kept.add(lines.get(title));
            above.addAll(lines.subList(0, title));
            above.removeAll(kept);
        }
        List<Range> found = new ArrayList<>(furniture.find(lines, kept));
        // What stands above the headline and is no front matter was passed over as furniture.
        above.forEach(line -> found.add(line.range()));
        List<Range> merged = trimmed(text, joined(text, Furniture.merge(found)));
        Range titleRange = title < 0 ? null : withoutMarkup(lines.get(title));
        return new TextLayout(titleRange, front, merged, readable(text, lines, front, merged, titleRange));
    }

    /** Front matter as ranges in text order. */
    List<Range> frontRanges() {
        List<Range> ranges = new ArrayList<>();
        front.lines().forEach(line -> ranges.add(line.range()));
        if (front.dateline() != null) {
            ranges.add(front.dateline());
        }
        return Furniture.merge(ranges);
    }

    /** A headline in Markdown without its number signs. */
    private static Range withoutMarkup(Line title) {
        int at = 0;
        while (at < title.length() - 1
                && (title.text().charAt(at) == '#' || Prose.isBlank(title.text().charAt(at)))) {
            at++;
        }
        return title.text().charAt(0) == '#' ? new Range(title.begin() + at, title.end()) : title.range();
    }

    /** Furniture on neighbouring lines becomes one stretch. */
    private static List<Range> joined(String text, List<Range> ranges) {
        List<Range> result = new ArrayList<>();
        for (Range range : ranges) {
            Range last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && text.substring(last.end(), range.begin()).isBlank()) {
                result.set(result.size() - 1, new Range(last.begin(), range.end()));
            } else {
                result.add(range);
            }
        }
        return result;
    }

    private static List<Range> trimmed(String text, List<Range> ranges) {
        return ranges.stream()
                .map(range -> Lines.trim(text, range.begin(), range.end()))
                .filter(range -> !range.isEmpty())
                .toList();
    }

    private static List<Range> readable(
            String text, List<Line> lines, FrontMatter front, List<Range> furniture, @Nullable Range title) {
        List<Range> barred = new ArrayList<>(furniture);
        front.lines().forEach(line -> barred.add(line.range()));
        if (front.dateline() != null) {
            barred.add(front.dateline());
        }
        List<Range> merged = Furniture.merge(barred);
        List<Range> result = new ArrayList<>();
        for (Line line : lines) {
            Range whole = title != null && line.range().contains(title) ? title : line.range();
            addOpen(text, whole, merged, result);
        }
        return result;
    }

    /** Adds what of the range is not barred. */
    private static void addOpen(String text, Range whole, List<Range> barred, List<Range> result) {
        int begin = whole.begin();
        for (Range range : barred) {
            if (range.overlaps(whole)) {
                addReadable(text, begin, Math.max(begin, range.begin()), result);
                begin = Math.max(begin, range.end());
            }
        }
        addReadable(text, begin, Math.max(begin, whole.end()), result);
    }

    private static void addReadable(String text, int begin, int end, List<Range> result) {
        Range range = Lines.trim(text, begin, end);
        if (!range.isEmpty() && Prose.hasWord(range.of(text))) {
            result.add(range);
        }
    }
}
