package org.chancery.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Span;
import org.chancery.model.kept.Told;

/** Evidence as a Web Annotation: where the words stand, and the words with those around them. */
final class Selectors {

    /** So many characters before and after find a quote again in a page that has changed. */
    private static final int AROUND = 32;

    private Selectors() {}

    static void annotation(Told<?> told, JsonGenerator json) throws IOException {
        List<Span> evidence = told.finding() instanceof Event event
                        && !event.evidence().contains(event.trigger())
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(event.trigger()), event.evidence().stream())
                        .toList()
                : told.finding().evidence();
        annotation(told, told.finding().id(), evidence, json);
    }

    static void annotation(Told<?> told, String id, List<Span> evidence, JsonGenerator json) throws IOException {
        json.writeStringField("id", Names.sibling(told, id) + "#evidence");
        json.writeStringField("type", "Annotation");
        json.writeStringField("hasBody", Names.sibling(told, id));
        json.writeArrayFieldStart("hasTarget");
        for (Span span : evidence) {
            target(told, span, json);
        }
        json.writeEndArray();
    }

    private static void target(Told<?> told, Span span, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("hasSource", Names.report(told.source()));
        json.writeArrayFieldStart("hasSelector");
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", span.begin());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.text());
        around(told, span, json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As much as the passage shows; the rest of the text is not here. */
    private static void around(Told<?> told, Span span, JsonGenerator json) throws IOException {
        String passage = told.passage();
        int begin = span.begin() - told.passageBegin();
        int end = span.end() - told.passageBegin();
        int length = passage.codePointCount(0, passage.length());
        if (begin < 0 || end > length) {
            return;
        }
        JsonText.text("prefix", slice(passage, Math.max(0, begin - AROUND), begin), json);
        JsonText.text("suffix", slice(passage, end, Math.min(length, end + AROUND)), json);
    }

    private static String slice(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
