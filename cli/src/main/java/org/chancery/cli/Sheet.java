package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of fixed width to which lines are added from the top. For one thread. */
final class Sheet {

    private final int width;
    private final boolean color;
    private final StringBuilder page = new StringBuilder();

    Sheet(int width, boolean color) {
        this.width = width;
        this.color = color;
    }

    int width() {
        return width;
    }

    /** Whether styles are seen; where not, what matters is marked by signs. */
    boolean color() {
        return color;
    }

    void blank() {
        page.append('\n');
    }

    /** A heading with a rule to the right edge. */
    void heading(String title) {
        String rule = "─".repeat(Math.max(0, width - SafeText.width(title) - 1));
        page.append(paint(Style.STRONG, title))
                .append(' ')
                .append(paint(Style.FAINT, rule))
                .append('\n');
    }

    /** Words wrapped between an indent and the right edge. */
    void add(int indent, Words words) {
        add(" ".repeat(indent), " ".repeat(indent), words);
    }

    /** Words wrapped, the first line behind one lead, the others behind another. */
    void add(String lead, String rest, Words words) {
        String margin = lead;
        for (List<Words.Word> line : lines(words, width - SafeText.width(rest))) {
            page.append(margin).append(text(line)).append('\n');
            margin = rest;
        }
    }

    /** Two texts on one line, the second at the right edge; below each other where they do not fit. */
    void add(int indent, Words left, Words right) {
        int space = width - indent - SafeText.width(left.plain()) - SafeText.width(right.plain());
        if (right.isEmpty() || space < 2) {
            add(indent, left);
            add(indent + 2, right);
            return;
        }
        page.append(" ".repeat(indent)).append(text(left.list()));
        page.append(" ".repeat(space)).append(text(right.list())).append('\n');
    }

    /** Pieces one behind the other on one line, their blanks kept; whoever adds them sees to the width. */
    void exact(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(paint(piece.style(), SafeText.harmless(piece.text())));
        }
        page.append(color ? line.toString() : line.toString().stripTrailing()).append('\n');
    }

    /** Text in a style with its blanks. */
    record Piece(Style style, String text) {}

    private static List<List<Words.Word>> lines(Words words, int room) {
        List<List<Words.Word>> lines = new ArrayList<>();
        List<Words.Word> line = new ArrayList<>();
        int used = 0;
        for (List<Words.Word> unit : fitting(units(words), room)) {
            int length =
                    unit.stream().mapToInt(word -> SafeText.width(word.text())).sum();
            if (used > 0 && used + 1 + length > room) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            used += length + (used > 0 ? 1 : 0);
            line.addAll(unit);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The units, where a single word that is longer than a line, such as an address or a key, is cut into lines. */
    private static List<List<Words.Word>> fitting(List<List<Words.Word>> units, int room) {
        List<List<Words.Word>> fitting = new ArrayList<>();
        for (List<Words.Word> unit : units) {
            if (unit.size() > 1 || SafeText.width(unit.get(0).text()) <= room) {
                fitting.add(unit);
            } else {
                Words.Word word = unit.get(0);
                for (String part : cut(word.text(), room)) {
                    fitting.add(List.of(new Words.Word(part, word.style(), true)));
                }
            }
        }
        return fitting;
    }

    private static List<String> cut(String word, int room) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            String sign = Character.toString(word.codePointAt(i));
            int width = SafeText.width(sign);
            if (used > 0 && used + width > room) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.append(sign);
            used += width;
        }
        parts.add(part.toString());
        return parts;
    }

    /** Runs of words that no blank parts. */
    private static List<List<Words.Word>> units(Words words) {
        List<List<Words.Word>> units = new ArrayList<>();
        for (Words.Word word : words.list()) {
            if (word.apart() || units.isEmpty()) {
                units.add(new ArrayList<>());
            }
            units.get(units.size() - 1).add(word);
        }
        return units;
    }

    /** Neighbours of one style are painted together, with the blank between them. */
    private String text(List<Words.Word> line) {
        StringBuilder text = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Style style = Style.PLAIN;
        for (int i = 0; i < line.size(); i++) {
            Words.Word word = line.get(i);
            String gap = i > 0 && word.apart() ? " " : "";
            if (word.style() == style) {
                run.append(gap).append(word.text());
            } else {
                text.append(paint(style, run.toString())).append(gap);
                run.setLength(0);
                run.append(word.text());
                style = word.style();
            }
        }
        return text.append(paint(style, run.toString())).toString();
    }

    private String paint(Style style, String words) {
        return color ? style.paint(words) : words;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
