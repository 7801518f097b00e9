package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a text what is no part of the report: links to other stories, share buttons, captions, sign-offs. Whole lines
 * first, then what is glued to a line of the report. Stateless and safe for many threads.
 */
final class Furniture {
    private final FurnitureRules rules;

    Furniture(FurnitureRules rules) {
        this.rules = rules;
    }

    /** Whether a line, seen alone, is furniture as a whole. */
    boolean isFurniture(String line) {
        return rules.ofLine(line)
                .filter(rule -> rule.kind() != FurnitureRule.Kind.TOP)
                .isPresent();
    }

    /** Whether a line, standing above the headline, is furniture as a whole. */
    boolean isAboveHeadline(String line) {
        return rules.ofLine(line)
                .filter(rule -> rule.kind() != FurnitureRule.Kind.BELOW)
                .isPresent();
    }

    /**
     * The furniture among the lines of a text.
     *
     * @param kept lines known to be something else (headline, bylines), never furniture
     * @return ranges of the text, sorted, apart from each other
     */
    List<Range> find(List<Line> lines, Set<Line> kept) {
        Set<Line> whole = wholeLines(lines, kept);
        List<Range> found = new ArrayList<>();
        for (Line line : lines) {
            if (whole.contains(line)) {
                found.add(line.range());
            } else if (!kept.contains(line)) {
                addInside(line, found);
            }
        }
        return merge(found);
    }

    private void addInside(Line line, List<Range> found) {
        for (Range range : rules.inside(line.text())) {
            found.add(new Range(line.begin() + range.begin(), line.begin() + range.end()));
        }
    }

    private Set<Line> wholeLines(List<Line> lines, Set<Line> kept) {
        Set<Line> found = new HashSet<>();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kept.contains(line) || found.contains(line)) {
                continue;
            }
            Optional<FurnitureRule> rule = rules.ofLine(line.text());
            if (rule.isEmpty() || rule.get().kind() == FurnitureRule.Kind.TOP) {
                begun |= Prose.isRunning(line.text());
                continue;
            }
            found.add(line);
            found.addAll(following(rule.get().kind(), lines.subList(i + 1, lines.size()), begun));
        }
        found.removeAll(kept);
        return found;
    }

    /** The lines behind a furniture line that go with it. */
    private List<Line> following(FurnitureRule.Kind kind, List<Line> behind, boolean begun) {
        int count = 0;
        switch (kind) {
            case NEXT ->
                count = !behind.isEmpty() && !Prose.isSentence(behind.get(0).text()) ? 1 : 0;
            case BLOCK -> count = behind.isEmpty() ? 0 : 1;
            case REST -> count = begun ? behind.size() : 0;
            case HEADING -> {
                // A line with a rule of its own gets its turn: "Comments" may follow a list of stories.
                while (count < behind.size()
                        && !Prose.isSentence(behind.get(count).text())
                        && rules.ofLine(behind.get(count).text()).isEmpty()) {
                    count++;
                }
            }
            default -> count = 0;
        }
        return behind.subList(0, count);
    }

    /** Sorts ranges and joins those that touch or overlap. */
    static List<Range> merge(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::begin).thenComparingInt(Range::end));
        List<Range> result = new ArrayList<>();
        for (Range range : sorted) {
            Range last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && range.begin() <= last.end()) {
                result.set(result.size() - 1, new Range(last.begin(), Math.max(last.end(), range.end())));
            } else {
                result.add(range);
            }
        }
        return result;
    }
}
