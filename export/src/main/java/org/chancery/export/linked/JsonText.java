package org.chancery.export.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Objects of JSON on one line each. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Fields fields) throws IOException {
        StringWriter text = new StringWriter(1 << 10);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A field, left out when there is nothing to say. */
    static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** A field that refers to another object. */
    static void link(String name, String id, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }
}
