package org.chancery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * White space of JSON for people: two blanks a level, and what is opened as a line (a span, a list of words) stays on it.
 * Keeps its place in one document, so one document each.
 */
final class PageLayout implements PrettyPrinter {

    private int level;
    private int lines;

    /** What comes until {@link #closeLine} stays on the line it begins on. */
    void openLine() {
        lines++;
    }

    void closeLine() {
        lines--;
    }

    private void rest(JsonGenerator json, boolean padded) throws IOException {
        if (lines == 0) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(level));
        } else if (padded) {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        rest(json, true);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        rest(json, true);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        level--;
        if (entries > 0) {
            rest(json, true);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        rest(json, false);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        rest(json, true);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        level--;
        if (values > 0) {
            rest(json, false);
        }
        json.writeRaw(']');
    }
}
