package org.chancery.reader.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule of {@code furniture.txt}: what to look for and how far it reaches. */
record FurnitureRule(String id, Kind kind, List<Pattern> patterns, List<String> is, List<String> not) {
    /** How far a match reaches; told in the head of {@code furniture.txt}. */
    enum Kind {
        LINE,
        NEXT,
        HEADING,
        BLOCK,
        REST,
        TOP,
        BELOW,
        TAIL,
        PHRASE;

        boolean ofWholeLines() {
            return this != TAIL && this != PHRASE;
        }
    }

    boolean matchesLine(String line) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Adds what this rule finds inside a line, as ranges of the line. */
    void findInside(String line, List<Range> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                int end = kind == Kind.TAIL ? line.length() : matcher.end();
                if (end > matcher.start()) {
                    found.add(new Range(matcher.start(), end));
                }
                if (kind == Kind.TAIL) {
                    break;
                }
            }
        }
    }
}
