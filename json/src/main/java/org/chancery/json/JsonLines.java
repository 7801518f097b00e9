package org.chancery.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Any JSON object as a map. */
public final class JsonLines {

    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

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
            return TREES.forType(new TypeReference<LinkedHashMap<String, Object>>() {}).readValue(tree);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("a tree that was read turns into a map", impossible);
        }
    }

    static JsonNode tree(String json) {
        if (json.isBlank()) {
            throw new IllegalArgumentException("it is empty");
        }
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(message(broken), broken);
        }
    }

    private static String message(JsonProcessingException broken) {
        String said = String.join(" ", broken.getOriginalMessage().strip().split("\\s+"));
        JsonLocation place = broken.getLocation();
        if (place == null || place.getColumnNr() < 1) {
            return said;
        }
        String column = "column " + place.getColumnNr();
        return said + " (" + (place.getLineNr() > 1 ? "line " + place.getLineNr() + ", " + column : column) + ")";
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
