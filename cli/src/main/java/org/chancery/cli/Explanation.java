package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.Span;

/** Under an item, if wanted: its id, its rule, how sure it is, and where in the text it was read. */
final class Explanation {

    private final Sheet sheet;
    private final boolean wanted;

    Explanation(Sheet sheet, boolean wanted) {
        this.sheet = sheet;
        this.wanted = wanted;
    }

    void add(int indent, Finding finding) {
        String sureness = finding instanceof Event event
                ? String.format(Locale.ROOT, " · confidence %.2f", event.confidence())
                : "";
        add(indent, finding.id() + " · " + finding.rule() + sureness, finding.evidence());
    }

    void add(int indent, Entity entity) {
        String origin = entity.id() + " · " + entity.rule() + " · by "
                + entity.resolvedBy().code();
        add(indent, origin, entity.mentions());
    }

    private void add(int indent, String origin, List<Span> places) {
        if (!wanted) {
            return;
        }
        sheet.add(indent, Words.of(Style.FAINT, origin));
        for (Span place : places) {
            String where = place.begin() + "–" + place.end();
            int room = sheet.width() - indent - where.length() - 4;
            String words = Passages.cut(SafeText.line(place.text()), room);
            sheet.add(indent, Words.of(Style.FAINT, where + " “" + words + "”"));
        }
    }
}
