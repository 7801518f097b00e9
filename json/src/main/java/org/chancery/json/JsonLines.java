package org.chancery.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON object as a map. */
public final class JsonLines {

    private static final ObjectReader TREES = JsonMapper.builder().build().reader();

    private JsonLines() {}

    /**
     * The object that the text holds: strings, numbers, booleans, maps, lists and nulls by key, in the order of the text.
     *
     * @throws IllegalArgumentException in one line, when the text is no JSON, is no object, or goes on behind it
     */
    public static Map<String, Object> object(String json) {
        JsonNode tree = tree(json);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("it is " + kind(tree.getNodeType()) + ", not an object");
        }
        try {
            return TREES.forType(new TypeReference<LinkedHashMap<String, Object>>() {})
                    .readValue(tree);
        } catch (IOException impossible) {
            throw new IllegalStateException("a tree that was read turns into a map", impossible);
        }
    }

    static JsonNode tree(String json) {
        if (json.isBlank()) {
            throw new IllegalArgumentException("it is empty");
        }
        try (JsonParser parser = TREES.createParser(json)) {
            JsonNode tree = TREES.readTree(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("it goes on behind its end" + place(parser.currentTokenLocation()));
            }
            return tree;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(message(broken), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the first field of an object holds; what comes behind it is not looked at, and need not be there. */
    static JsonNode first(String json) {
        try (JsonParser parser = TREES.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT || parser.nextToken() != JsonToken.FIELD_NAME) {
                throw new IllegalArgumentException("it is no object with fields");
            }
            parser.nextToken();
            return TREES.readTree(parser);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(message(broken), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String message(JsonProcessingException broken) {
        String said = String.join(" ", broken.getOriginalMessage().strip().split("\\s+"));
        return said + place(broken.getLocation());
    }

    private static String place(@Nullable JsonLocation place) {
        if (place == null || place.getColumnNr() < 1) {
            return "";
        }
        String column = "column " + place.getColumnNr();
        return " (" + (place.getLineNr() > 1 ? "line " + place.getLineNr() + ", " + column : column) + ")";
    }

    private static String kind(JsonNodeType type) {
        return switch (type) {
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case NULL -> "null";
            default -> "a " + type.name().toLowerCase(Locale.ROOT);
        };
    }
}
