package org.chancery.export.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.json.ToldJson;
import org.chancery.model.Check;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Takes from a line of a record, a finding or a whole reading, all places it points at. */
final class ShownReader {

    private ShownReader() {}

    /**
     * What the line shows.
     *
     * @throws IllegalArgumentException in one line, when it is neither a finding nor a reading
     */
    static List<Shown> read(String line) {
        Map<String, Object> keys = JsonLines.object(line);
        if (keys.containsKey("finding") && keys.containsKey("source")) {
            return List.of(told(ToldJson.read(line)));
        }
        if (keys.containsKey("article") && keys.containsKey("events")) {
            return reading(ReadingJson.read(line));
        }
        throw new IllegalArgumentException("it is neither a finding nor a reading");
    }

    private static Shown told(Told<?> told) {
        List<Span> spans = new ArrayList<>();
        add(told.finding(), spans);
        told.about().forEach(about -> add(about, spans));
        told.claims().forEach(claim -> add(claim, spans));
        told.entities().forEach(entity -> spans.addAll(entity.mentions()));
        int length = told.passage().codePointCount(0, told.passage().length());
        if (length > 0) {
            spans.add(new Span(told.passageBegin(), told.passageBegin() + length, told.passage()));
        }
        return new Shown(told.source().article(), told.key(), spans);
    }

    private static List<Shown> reading(Reading reading) {
        String article = reading.article().id();
        List<Shown> shown = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            shown.add(new Shown(article, article + "/" + entity.id(), entity.mentions()));
        }
        reading.findings().forEach(finding -> {
            List<Span> spans = new ArrayList<>();
            add(finding, spans);
            shown.add(new Shown(article, article + "/" + finding.id(), spans));
        });
        return shown;
    }

    private static void add(Finding finding, List<Span> spans) {
        spans.addAll(finding.evidence());
        if (finding instanceof Event event) {
            spans.add(event.trigger());
            addKnown(event.when() == null ? null : event.when().span(), spans);
            addKnown(event.where() == null ? null : event.where().span(), spans);
            add(event.check(), spans);
        } else if (finding instanceof Claim claim) {
            addKnown(claim.hedge(), spans);
        } else if (finding instanceof Figure figure) {
            add(figure.check(), spans);
        }
    }

    private static void add(@Nullable Check check, List<Span> spans) {
        addKnown(check == null ? null : check.passage(), spans);
    }

    private static void addKnown(@Nullable Span span, List<Span> spans) {
        if (span != null) {
            spans.add(span);
        }
    }
}
