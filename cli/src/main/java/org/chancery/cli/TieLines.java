package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.StateNames;
import org.chancery.model.TieStatus;
import org.chancery.views.TieLine;

/** Standing relations across reports, a line each. */
final class TieLines {

    private final Sheet sheet;
    private final StateNames names;
    private final FindingLines findings;

    TieLines(Sheet sheet, StateNames names, boolean evidence) {
        this.sheet = sheet;
        this.names = names;
        this.findings = new FindingLines(sheet, evidence);
    }

    void add(List<TieLine> ties, int most) {
        if (ties.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("Ties");
        for (TieLine tie : ties.subList(0, Math.min(most, ties.size()))) {
            Words words = Words.of(Style.STRONG, names.name(tie.from()))
                    .add(TieWords.of(tie.kind()))
                    .add(Style.STRONG, names.name(tie.to()));
            sheet.add(1, words, Words.of(Style.FAINT, qualities(tie)));
            tie.tellings().forEach(findings::evidence);
        }
        if (ties.size() > most) {
            sheet.add(1, Words.of(Style.FAINT, "and " + (ties.size() - most) + " more (--lines)"));
        }
    }

    private static String qualities(TieLine tie) {
        List<String> parts = new ArrayList<>();
        if (tie.disputed()) {
            parts.add("disputed");
        }
        if (tie.status() != TieStatus.CURRENT) {
            parts.add(tie.status().code());
        }
        if (tie.domain() != null) {
            parts.add(tie.domain());
        }
        if (tie.since() != null) {
            parts.add("since " + tie.since());
        }
        if (tie.until() != null) {
            parts.add("until " + tie.until());
        }
        int tellings = tie.tellings().size();
        String times = tellings == 1 ? "told" : "told " + tellings + " times";
        if (tie.firstTold() == null) {
            parts.add(tellings == 1 ? "undated" : times);
        } else if (tie.firstTold().equals(tie.lastTold())) {
            parts.add(times + " " + tie.firstTold());
        } else {
            parts.add(times + " " + tie.firstTold() + " to " + tie.lastTold());
        }
        return String.join(" · ", parts);
    }
}
