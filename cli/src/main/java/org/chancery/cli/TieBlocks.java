package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Tie;
import org.chancery.model.TieStatus;

/** Standing relations, a sentence each. */
final class TieBlocks {

    private static final int INDENT = 3;
    private static final int QUOTED_LINES = 2;

    private final Sheet sheet;
    private final Names names;
    private final Explanation explanation;

    TieBlocks(Sheet sheet, Names names, Explanation explanation) {
        this.sheet = sheet;
        this.names = names;
        this.explanation = explanation;
    }

    void add(List<Tie> ties) {
        if (ties.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("Ties");
        ties.forEach(this::add);
    }

    private void add(Tie tie) {
        Words line = names.party(tie.from()).add(TieWords.of(tie.kind())).add(names.party(tie.to()));
        sheet.add(1, line, Words.of(Style.FAINT, qualities(tie)));
        int limit = (sheet.width() - INDENT) * QUOTED_LINES - 15;
        sheet.add(" ".repeat(INDENT), " ".repeat(INDENT + 1), Passages.quote(tie.evidence(), limit));
        names.voices(tie.claims()).forEach(voice -> sheet.add(INDENT, Words.of(Style.FAINT, "— " + voice)));
        explanation.add(INDENT, tie);
    }

    private static String qualities(Tie tie) {
        List<String> parts = new ArrayList<>();
        if (tie.status() != TieStatus.CURRENT) {
            parts.add(tie.status().code());
        }
        if (tie.domain() != null) {
            parts.add(tie.domain());
        }
        if (tie.degree() != null) {
            parts.add(tie.degree());
        }
        if (tie.since() != null) {
            parts.add("since " + tie.since());
        }
        if (tie.until() != null) {
            parts.add("until " + tie.until());
        }
        return String.join(" · ", parts);
    }
}
