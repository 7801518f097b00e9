package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.model.Where;

/** What happened: one block an event. */
final class EventBlocks {

    private static final int INDENT = 3;
    private static final int QUOTED_LINES = 3;

    private final Sheet sheet;
    private final Names names;
    private final Passages passages;
    private final Explanation explanation;

    EventBlocks(Sheet sheet, Names names, Passages passages, Explanation explanation) {
        this.sheet = sheet;
        this.names = names;
        this.passages = passages;
        this.explanation = explanation;
    }

    void add(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("What happened");
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                sheet.blank();
            }
            add(events.get(i));
        }
    }

    private void add(Event event) {
        Style style = Style.of(event.quad());
        Words act = Words.of(style, TerminalPage.mark(event.status())).add(style, Names.act(event));
        if (event.status() != Status.OCCURRED) {
            act.glue(",").add(status(event.status()));
        }
        sheet.add(1, act, circumstances(event));
        sheet.add(INDENT, sides(event));
        sheet.add(INDENT, Words.of(measures(event)));
        int limit = (sheet.width() - INDENT) * QUOTED_LINES - 20;
        sheet.add(" ".repeat(INDENT), " ".repeat(INDENT + 1), passages.quote(event, limit, sheet.color()));
        names.voices(event.claims()).forEach(voice -> sheet.add(INDENT, Words.of(Style.FAINT, "— " + voice)));
        explanation.add(INDENT, event);
    }

    private static String status(Status status) {
        return status == Status.NOT ? "did not happen" : status.code();
    }

    private Words sides(Event event) {
        Words words =
                event.actors().isEmpty() ? Words.of(Style.FAINT, "no actor named") : names.parties(event.actors());
        if (!event.recipients().isEmpty()) {
            words.add("→").add(names.parties(event.recipients()));
        }
        return words;
    }

    private static Words circumstances(Event event) {
        List<String> parts = new ArrayList<>();
        When when = event.when();
        if (when != null) {
            parts.add(when.start().equals(when.end()) ? when.start() : when.start() + " to " + when.end());
        }
        Where where = event.where();
        if (where != null) {
            parts.add(where.country() == null ? where.name() : where.name() + " " + where.country());
        }
        return Words.of(Style.FAINT, String.join(" · ", parts));
    }

    private static String measures(Event event) {
        List<String> parts = new ArrayList<>();
        if (event.dead() != null) {
            parts.add(event.dead() + " dead");
        }
        if (event.injured() != null) {
            parts.add(event.injured() + " injured");
        }
        if (event.size() != null) {
            parts.add(event.size() + " took part");
        }
        return String.join(" · ", parts);
    }
}
