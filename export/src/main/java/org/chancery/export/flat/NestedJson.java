package org.chancery.export.flat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Span;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** A row of a flat table as JSON, with the nested parts that Parquet can hold: evidence, parties and the chain of who says so. */
final class NestedJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final String SPANS = "STRUCT(\"begin\" INTEGER, \"end\" INTEGER, \"text\" VARCHAR)[]";

    /** The nested columns, with their types in SQL. */
    static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "evidence", SPANS,
            "parties",
                    "STRUCT(id VARCHAR, name VARCHAR, kind VARCHAR, country VARCHAR, code VARCHAR, role VARCHAR, "
                            + "sectors VARCHAR[], side VARCHAR)[]",
            "chain",
                    "STRUCT(speaker VARCHAR, speaker_country VARCHAR, speaker_kind VARCHAR, stance VARCHAR, "
                            + "quotation VARCHAR, cue VARCHAR, hedge VARCHAR, content " + SPANS + ")[]"));

    private NestedJson() {}

    static String write(FlatKind kind, Told<?> told) throws IOException {
        StringWriter text = new StringWriter(1 << 11);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (FlatKind.Column column : kind.columns()) {
                json.writeFieldName(column.name());
                value(column.value().apply(told), json);
            }
            json.writeFieldName("chain");
            chain(told, json);
            json.writeFieldName("evidence");
            spans(told.finding().evidence(), json);
            json.writeFieldName("parties");
            parties(told, json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }

    private static void chain(Told<?> told, JsonGenerator json) throws IOException {
        json.writeStartArray();
        List<String> voices = Voices.of(told);
        int at = 0;
        for (Claim claim : told.chain()) {
            Entity speaker = told.entity(claim.speaker().entity());
            json.writeStartObject();
            json.writeStringField("speaker", voices.get(at++));
            text("speaker_country", speaker == null ? null : speaker.country(), json);
            text("speaker_kind", claim.speaker().kind().code(), json);
            text("stance", claim.stance().code(), json);
            text("quotation", claim.quotation().code(), json);
            text("cue", claim.cue() == null ? null : claim.cue().text(), json);
            text("hedge", claim.hedge() == null ? null : claim.hedge().text(), json);
            json.writeFieldName("content");
            spans(claim.content(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parties(Told<?> told, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entity entity : told.entities()) {
            json.writeStartObject();
            text("id", entity.id(), json);
            text("name", entity.name(), json);
            text("kind", entity.kind().code(), json);
            text("country", entity.country(), json);
            text("code", entity.code(), json);
            text("role", entity.role(), json);
            json.writeFieldName("sectors");
            value(entity.sectors(), json);
            text("side", side(told, entity), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String side(Told<?> told, Entity entity) {
        if (told.from().contains(entity)) {
            return "from";
        }
        return told.to().contains(entity) ? "to" : null;
    }

    private static void spans(List<Span> spans, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberField("begin", span.begin());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", span.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }
}
