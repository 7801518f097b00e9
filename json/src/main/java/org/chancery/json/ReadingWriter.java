package org.chancery.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Code;
import org.chancery.model.Entity;
import org.chancery.model.Outlet;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes a reading key by key, in the order of the contract. One writer per reading. */
final class ReadingWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;
    private final @Nullable PageLayout layout;

    private ReadingWriter(JsonGenerator json, @Nullable PageLayout layout) {
        this.json = json;
        this.layout = layout;
    }

    /** What a line of JSON is made of. */
    static String line(Fill fill) {
        StringWriter text = new StringWriter(1 << 12);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fill.write(new ReadingWriter(json, null));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LineSafety.escape(text.toString());
    }

    static String line(Reading reading) {
        return text(reading, null);
    }

    static String pretty(Reading reading) {
        return text(reading, new PageLayout());
    }

    private static String text(Reading reading, @Nullable PageLayout layout) {
        StringWriter text = new StringWriter(1 << 13);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (layout != null) {
                json.setPrettyPrinter(layout);
            }
            new ReadingWriter(json, layout).reading(reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LineSafety.escape(text.toString());
    }

    private void reading(Reading reading) throws IOException {
        FindingWriter findings = new FindingWriter(this);
        json.writeStartObject();
        json.writeFieldName("article");
        article(reading.article());
        list("entities", reading.entities(), this::entity);
        list("events", reading.events(), findings::event);
        list("claims", reading.claims(), findings::claim);
        list("ties", reading.ties(), findings::tie);
        list("causes", reading.causes(), findings::cause);
        list("figures", reading.figures(), findings::figure);
        json.writeFieldName("reader");
        json.writeStartObject();
        text("version", reading.reader().version());
        words("models", reading.reader().models());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        text("id", article.id());
        text("ref", article.ref());
        text("url", article.url());
        text("title", article.title());
        text("byline", article.byline());
        outlet(article.outlet());
        text("published", article.published());
        text("language", article.language());
        text("text", article.text());
        spans("furniture", article.furniture());
        json.writeEndObject();
    }

    void outlet(@Nullable Outlet outlet) throws IOException {
        if (outlet == null) {
            json.writeNullField("outlet");
            return;
        }
        inline("outlet", () -> {
            text("name", outlet.name());
            text("country", outlet.country());
            code("control", outlet.control());
        });
    }

    void entity(Entity entity) throws IOException {
        text("id", entity.id());
        text("name", entity.name());
        code("kind", entity.kind());
        text("country", entity.country());
        words("sectors", entity.sectors());
        text("code", entity.code());
        text("role", entity.role());
        code("resolvedBy", entity.resolvedBy());
        spans("mentions", entity.mentions());
        text("rule", entity.rule());
    }

    void text(String key, @Nullable String value) throws IOException {
        json.writeFieldName(key);
        json.writeString(value);
    }

    void code(String key, Code value) throws IOException {
        json.writeStringField(key, value.code());
    }

    /** A number as short as it can be said: whole ones without a decimal point, none with an exponent. */
    void number(String key, @Nullable Double value) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Numbers.shortest(value));
        }
    }

    /** A number that always shows its decimal point. */
    void decimal(String key, @Nullable Double value) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Numbers.decimal(value));
        }
    }

    void count(String key, @Nullable Integer value) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    void words(String key, List<String> words) throws IOException {
        json.writeFieldName(key);
        open();
        json.writeStartArray();
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
        close();
    }

    void span(String key, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(key);
            return;
        }
        json.writeFieldName(key);
        span(span);
    }

    void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        open();
        json.writeStartObject();
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.text());
        json.writeEndObject();
        close();
    }

    /** A small object that a page keeps on one line. */
    void inline(String key, Part fields) throws IOException {
        json.writeFieldName(key);
        open();
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
        close();
    }

    <T> void list(String key, List<T> items, ItemPart<T> fields) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void open() {
        if (layout != null) {
            layout.openLine();
        }
    }

    private void close() {
        if (layout != null) {
            layout.closeLine();
        }
    }

    /** Fields of the one object of a line. */
    @FunctionalInterface
    interface Fill {
        void write(ReadingWriter to) throws IOException;
    }

    /** Fields of an object. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    /** Fields of one item of a list. */
    @FunctionalInterface
    interface ItemPart<T> {
        void write(T item) throws IOException;
    }
}
