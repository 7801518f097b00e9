package org.chancery.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of the contract: strict, every key named. */
public final class RecordSchema {

    private static final String RESOURCE = "record.schema.json";

    private RecordSchema() {}

    /** The schema, as a JSON text. */
    public static String text() {
        try (InputStream stream = RecordSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the schema " + RESOURCE + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
