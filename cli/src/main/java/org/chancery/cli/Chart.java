package org.chancery.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.chancery.views.Month;
import org.chancery.views.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Bars and small lines of signs.
 *
 * @param unicode whether the terminal shows block signs; letters of ASCII are taken where not
 */
record Chart(boolean unicode) {

    /** More rows are put together into quarters, then years. */
    private static final int MOST_ROWS = 36;

    /** So many empty rows in a row are told in one. */
    private static final int SHORTEST_GAP = 3;

    private static final int WIDEST_BAR = 40;
    private static final int NUMBERS = 15;
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String LETTERS = ".:-=+*%#";

    /** A span of time with its events. */
    record Row(String label, Tally tally) {}

    /** The months as rows, put together where there are many. */
    static List<Row> rows(List<Month> months) {
        List<Row> rows = rows(months, YearMonth::toString);
        if (rows.size() > MOST_ROWS) {
            rows = rows(months, month -> month.getYear() + " Q" + ((month.getMonthValue() + 2) / 3));
        }
        return rows.size() > MOST_ROWS ? rows(months, month -> Integer.toString(month.getYear())) : rows;
    }

    private static List<Row> rows(List<Month> months, Function<YearMonth, String> label) {
        Map<String, Tally> spans = new LinkedHashMap<>();
        months.forEach(month -> spans.merge(label.apply(month.month()), month.total(), Tally::plus));
        List<Row> rows = new ArrayList<>();
        spans.forEach((name, tally) -> rows.add(new Row(name, tally)));
        return rows;
    }

    /** Conflict to the left, cooperation to the right of an axis, with the number of events and their mean score. */
    void bars(Sheet sheet, List<Row> rows) {
        int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        int room = Math.min(WIDEST_BAR, (sheet.width() - label - NUMBERS - 5) / 2);
        int most = rows.stream()
                .mapToInt(row -> Math.max(row.tally().conflict(), row.tally().cooperation()))
                .max()
                .orElse(0);
        double scale = most <= room ? 1 : (double) room / most;
        int left = leftRoom(rows, scale, room);
        int at = 0;
        while (at < rows.size()) {
            int empty = 0;
            while (at + empty < rows.size() && rows.get(at + empty).tally().events() == 0) {
                empty++;
            }
            if (empty >= SHORTEST_GAP) {
                String gap = " ".repeat(label + left + 2);
                sheet.exact(List.of(
                        new Sheet.Piece(Style.FAINT, gap + (unicode ? "┊ " : ": ") + empty + " without events")));
                at += empty;
            } else {
                sheet.exact(pieces(rows.get(at), label, left, room, scale));
                at++;
            }
        }
        String each = scale == 1 ? "" : String.format(Locale.ROOT, " · one sign is %.1f events", 1 / scale);
        String legend = "conflict " + sign(false).repeat(2) + sign(true).repeat(2) + (unicode ? "│" : "|")
                + sign(true).repeat(2) + sign(false).repeat(2) + " cooperation · " + sign(true) + " material "
                + sign(false) + " verbal" + each + " · events, mean score";
        sheet.add(1, Words.of(Style.FAINT, legend));
    }

    private static int leftRoom(List<Row> rows, double scale, int room) {
        int most = rows.stream()
                .mapToInt(row -> length(row.tally().verbalConflict(), scale)
                        + length(row.tally().materialConflict(), scale))
                .max()
                .orElse(0);
        return Math.min(room, Math.max(4, most));
    }

    private List<Sheet.Piece> pieces(Row row, int label, int left, int room, double scale) {
        Tally tally = row.tally();
        int verbal = length(tally.verbalConflict(), scale);
        int material = Math.min(length(tally.materialConflict(), scale), left);
        verbal = Math.min(verbal, left - material);
        int made = Math.min(length(tally.materialCooperation(), scale), room);
        int said = Math.min(length(tally.verbalCooperation(), scale), room - made);
        List<Sheet.Piece> pieces = new ArrayList<>();
        String gap = " ".repeat(Math.max(0, label - row.label().length()));
        pieces.add(new Sheet.Piece(Style.PLAIN, " " + row.label() + gap + " "));
        pieces.add(new Sheet.Piece(Style.PLAIN, " ".repeat(left - verbal - material)));
        pieces.add(new Sheet.Piece(Style.VERBAL_CONFLICT, sign(false).repeat(verbal)));
        pieces.add(new Sheet.Piece(Style.MATERIAL_CONFLICT, sign(true).repeat(material)));
        pieces.add(new Sheet.Piece(Style.FAINT, unicode ? "│" : "|"));
        pieces.add(new Sheet.Piece(Style.MATERIAL_COOPERATION, sign(true).repeat(made)));
        pieces.add(new Sheet.Piece(Style.VERBAL_COOPERATION, sign(false).repeat(said)));
        pieces.add(new Sheet.Piece(Style.PLAIN, " ".repeat(room - made - said)));
        String numbers =
                tally.events() == 0 ? "" : String.format(Locale.ROOT, "%7d  %s", tally.events(), signed(tally.mean()));
        pieces.add(new Sheet.Piece(Style.PLAIN, numbers));
        return pieces;
    }

    /** What happened at all is seen. */
    private static int length(int events, double scale) {
        return events == 0 ? 0 : Math.max(1, (int) Math.round(events * scale));
    }

    private String sign(boolean material) {
        if (unicode) {
            return material ? "█" : "▒";
        }
        return material ? "#" : "=";
    }

    /** A line of signs, the higher the larger the number; blank for nothing. */
    String spark(List<Integer> numbers) {
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        String signs = unicode ? BLOCKS : LETTERS;
        StringBuilder line = new StringBuilder();
        for (int number : numbers) {
            int step = most == 0 ? 0 : (int) Math.ceil((double) number * signs.length() / most);
            line.append(number == 0 ? (unicode ? '·' : '_') : signs.charAt(Math.max(1, step) - 1));
        }
        return line.toString();
    }

    /** A score with its sign, a dash for none. */
    static String signed(@Nullable Double score) {
        return score == null ? "–" : String.format(Locale.ROOT, "%+.1f", score);
    }

    /** A share in per cent, a dash for none. */
    static String percent(@Nullable Double share) {
        return share == null ? "–" : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
