package org.chancery.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Where;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Events that have a place, as points on a map (RFC 7946: longitude first). */
public final class GeojsonSink implements Sink {

    private final Lines lines;
    private final @Nullable Lines sources;
    private final Tally tally;
    private boolean any;

    public GeojsonSink(Outputs outputs, Tally tally) throws IOException {
        this.tally = tally;
        this.lines = new Lines(outputs.open(""));
        this.sources = outputs.hasSources() ? new Lines(outputs.sources()) : null;
        lines.line("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void take(Told<?> told) throws IOException {
        if (!(told.finding() instanceof Event event)) {
            tally.leftOut("no event");
            return;
        }
        Where where = event.where();
        if (where == null || where.lat() == null || where.lon() == null) {
            tally.leftOut("without a place on the map");
            return;
        }
        lines.text(any ? ",\n" : "");
        lines.text(JsonText.object(json -> feature(told, event, where, json)));
        any = true;
        tally.wrote("points");
        if (sources != null) {
            sources.line(ToldJson.write(told, List.of(told.key())));
        }
    }

    private static void feature(Told<?> told, Event event, Where where, JsonGenerator json) throws IOException {
        json.writeStringField("type", "Feature");
        json.writeStringField("id", told.key());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(java.util.Objects.requireNonNull(where.lon()));
        json.writeNumber(java.util.Objects.requireNonNull(where.lat()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        JsonText.text("event", told.event(), json);
        JsonText.text("type", event.type().code(), json);
        JsonText.text("mode", event.mode() == null ? null : event.mode().code(), json);
        JsonText.text("quad", event.quad().code(), json);
        json.writeNumberField("score", event.score());
        JsonText.text("status", event.status().code(), json);
        JsonText.text("day", told.day(), json);
        JsonText.text("actor", names(told.from()), json);
        JsonText.text("recipient", names(told.to()), json);
        JsonText.text("place", where.name(), json);
        JsonText.text("country", where.country(), json);
        JsonText.text(
                "outlet",
                told.source().outlet() == null ? null : told.source().outlet().name(),
                json);
        JsonText.text("published", told.source().published(), json);
        JsonText.text("url", told.source().url(), json);
        JsonText.text("passage", told.passage(), json);
        json.writeEndObject();
    }

    private static String names(List<Entity> parties) {
        return parties.stream().map(Entity::name).collect(Collectors.joining("; "));
    }

    @Override
    public void finish() throws IOException {
        lines.line(any ? "\n]}" : "]}");
        lines.finish(tally);
        if (sources != null) {
            sources.finish(tally);
        }
    }
}
