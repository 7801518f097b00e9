package org.chancery.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.model.Code;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a reading, with the path to it, so that a complaint names the field:
 * {@code events[2].status is missing}.
 */
final class Fields {

    private final JsonNode object;
    private final String path;

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    static Fields of(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new Misfit((path.isEmpty() ? "a reading" : path) + " must be an object");
        }
        return new Fields(node, path);
    }

    String text(String key) {
        String value = findText(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    @Nullable
    String findText(String key) {
        JsonNode node = find(key);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            throw wrong(key, "a string");
        }
        return node.textValue();
    }

    double number(String key) {
        Double value = findNumber(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    @Nullable
    Double findNumber(String key) {
        JsonNode node = find(key);
        if (node == null) {
            return null;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong(key, "a number");
        }
        return node.doubleValue();
    }

    int count(String key) {
        Integer value = findCount(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    @Nullable
    Integer findCount(String key) {
        JsonNode node = find(key);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong(key, "a whole number");
        }
        return node.intValue();
    }

    <T extends Enum<T> & Code> T code(String key, Class<T> list) {
        return located(key, () -> Code.parse(list, text(key)));
    }

    <T> T parsed(String key, Function<String, T> parser) {
        String value = text(key);
        return located(key, () -> parser.apply(value));
    }

    Span span(String key) {
        Span span = findSpan(key);
        if (span == null) {
            throw missing(key);
        }
        return span;
    }

    @Nullable
    Span findSpan(String key) {
        Fields fields = findObject(key);
        return fields == null ? null : fields.asSpan();
    }

    /** These fields as a span. */
    Span asSpan() {
        int begin = count("begin");
        int end = count("end");
        String text = text("text");
        return located(null, () -> new Span(begin, end, text));
    }

    Fields object(String key) {
        Fields fields = findObject(key);
        if (fields == null) {
            throw missing(key);
        }
        return fields;
    }

    @Nullable
    Fields findObject(String key) {
        JsonNode node = find(key);
        return node == null ? null : of(node, at(key));
    }

    boolean isText(String key) {
        JsonNode node = find(key);
        return node != null && node.isTextual();
    }

    <T> List<T> objects(String key, Function<Fields, T> reader) {
        List<T> items = new ArrayList<>();
        for (JsonNode node : list(key)) {
            items.add(reader.apply(of(node, at(key) + "[" + items.size() + "]")));
        }
        return items;
    }

    List<Span> spans(String key) {
        return objects(key, Fields::asSpan);
    }

    List<String> texts(String key) {
        List<String> words = new ArrayList<>();
        for (JsonNode node : list(key)) {
            if (!node.isTextual()) {
                throw wrong(key + "[" + words.size() + "]", "a string");
            }
            words.add(node.textValue());
        }
        return words;
    }

    <T extends Enum<T> & Code> List<T> codes(String key, Class<T> list) {
        List<String> words = texts(key);
        return located(
                key, () -> words.stream().map(word -> Code.parse(list, word)).toList());
    }

    /** What is absent is empty. */
    private JsonNode list(String key) {
        JsonNode node = find(key);
        if (node == null) {
            return MissingNode.getInstance();
        }
        if (!node.isArray()) {
            throw wrong(key, "a list");
        }
        return node;
    }

    private @Nullable JsonNode find(String key) {
        JsonNode node = object.get(key);
        return node == null || node.isNull() ? null : node;
    }

    /** What the model refuses, with the place it came from. */
    <T> T located(@Nullable String key, Supplier<T> value) {
        try {
            return value.get();
        } catch (Misfit located) {
            throw located;
        } catch (IllegalArgumentException refused) {
            String place = key == null ? path : at(key);
            throw new Misfit(place + ": " + refused.getMessage());
        }
    }

    private Misfit missing(String key) {
        return new Misfit(at(key) + " is missing");
    }

    private Misfit wrong(String key, String wanted) {
        return new Misfit(at(key) + " must be " + wanted);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A complaint that already names its place. */
    private static final class Misfit extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Misfit(String message) {
            super(message);
        }
    }
}
