package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.export.file.Tally;
import org.jspecify.annotations.Nullable;

/** What an export wrote and what it left out, in aligned lines. */
record ExportSummary(String title, Tally tally) {

    List<String> lines(@Nullable Path sources) {
        int width = Stream.of(tally.written(), tally.leftOut(), tally.notes())
                .flatMap(counts -> counts.values().stream())
                .mapToInt(count -> number(count).length())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add(title);
        if (tally.written().isEmpty()) {
            lines.add("  nothing that was asked for");
        }
        add(tally.written(), width, lines);
        if (!tally.leftOut().isEmpty()) {
            lines.add("left out");
            add(tally.leftOut(), width, lines);
        }
        if (!tally.notes().isEmpty()) {
            lines.add("to be known");
            add(tally.notes(), width, lines);
        }
        if (sources != null) {
            lines.add("who says so: " + sources);
        }
        return lines;
    }

    private static void add(Map<String, Long> counts, int width, List<String> lines) {
        counts.forEach((what, count) ->
                lines.add("  " + " ".repeat(width - number(count).length()) + number(count) + "  " + what));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
