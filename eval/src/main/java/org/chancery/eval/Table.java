package org.chancery.eval;

import java.util.Locale;
import java.util.Map;

/** Prints figures in columns. */
final class Table {

    private Table() {}

    static String of(int reports, Map<String, Count> counts, Map<String, Share> shares) {
        StringBuilder table = new StringBuilder();
        table.append(
                line("%-14s %5s %5s %5s %6s %6s %6s", reports + " reports", "gold", "read", "right", "P", "R", "F1"));
        counts.forEach((name, count) -> table.append(line(
                "%-14s %5d %5d %5d %6.1f %6.1f %6.1f",
                name, count.gold(), count.read(), count.hits(), count.precision(), count.recall(), count.f1())));
        shares.forEach((name, share) -> table.append(
                line("%-14s %5d %5s %5d %6s %6s %6.1f", name, share.of(), "", share.right(), "", "", share.perCent())));
        return table.toString();
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }
}
