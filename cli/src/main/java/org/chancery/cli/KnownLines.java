package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.views.HowWeKnow;
import org.chancery.views.HowWeKnow.Named;

/** How findings are known, on a few lines. */
final class KnownLines {

    private static final int MOST = 6;

    private KnownLines() {}

    static void add(Sheet sheet, HowWeKnow known) {
        if (known.findings() == 0) {
            return;
        }
        sheet.blank();
        sheet.heading("How it is known");
        sheet.add(
                1,
                Words.of(count(known.findings(), "finding") + " in " + count(known.reports(), "report") + " of "
                        + count(known.stories(), "text") + " · " + share(known.ownVoice(), known.findings())
                        + " in the outlet's own voice · " + share(known.hedged(), known.findings()) + " hedged · "
                        + share(known.anonymous(), known.findings()) + " from speakers without a name"));
        List<String> controls = new ArrayList<>();
        known.controls().stream()
                .limit(MOST)
                .forEach(control -> controls.add((control.country() == null ? "" : control.country() + " ")
                        + control.control().code() + " " + control.findings()));
        line(sheet, "Printed by", controls);
        line(sheet, "Outlets", named(known.outlets()));
        line(sheet, "Speakers", named(known.speakers()));
        confidence(sheet, known.confidence());
    }

    private static void confidence(Sheet sheet, List<Integer> steps) {
        int all = steps.stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) > 0) {
                parts.add(String.format(Locale.ROOT, "%.1f+: %d", i / 10.0, steps.get(i)));
            }
        }
        line(sheet, "Confidence", parts);
    }

    private static List<String> named(List<Named> names) {
        return names.stream()
                .limit(MOST)
                .map(one -> one.name() + (one.country() == null ? "" : " " + one.country()) + " " + one.findings())
                .toList();
    }

    private static void line(Sheet sheet, String what, List<String> parts) {
        if (!parts.isEmpty()) {
            sheet.add(" ", "   ", Words.of(Style.FAINT, what).add(String.join(" · ", parts)));
        }
    }

    private static String count(int count, String what) {
        return StatsCommand.number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String share(int part, int all) {
        return Chart.percent((double) part / all);
    }
}
