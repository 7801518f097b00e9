package org.chancery.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of a reading with other states, another text of the same length, and another day. */
final class JsonVariation {

    private final Map<String, String> states;
    private final int[] text;
    private final LocalDate published;
    private final String id;

    JsonVariation(Map<String, String> states, String text, LocalDate published, String id) {
        this.states = states;
        this.text = text.codePoints().toArray();
        this.published = published;
        this.id = id;
    }

    String of(Map<String, Object> reading) {
        StringBuilder json = new StringBuilder();
        write(reading, "", json);
        return json.toString();
    }

    private void write(@Nullable Object value, String key, StringBuilder json) {
        if (value instanceof Map<?, ?> object) {
            json.append('{');
            String gap = "";
            for (Map.Entry<?, ?> field : replaced(object).entrySet()) {
                json.append(gap);
                quote(String.valueOf(field.getKey()), json);
                json.append(':');
                write(field.getValue(), String.valueOf(field.getKey()), json);
                gap = ",";
            }
            json.append('}');
        } else if (value instanceof List<?> list) {
            json.append('[');
            String gap = "";
            for (Object item : list) {
                json.append(gap);
                write(item, key, json);
                gap = ",";
            }
            json.append(']');
        } else if (value instanceof String words) {
            quote(words, json);
        } else {
            json.append(value);
        }
    }

    private Map<?, ?> replaced(Map<?, ?> object) {
        Map<Object, @Nullable Object> other = new LinkedHashMap<>(object);
        if (object.get("begin") instanceof Integer begin && object.get("end") instanceof Integer end) {
            other.put("text", new String(text, begin, end - begin));
        }
        if (object.get("country") instanceof String country) {
            other.put("country", states.getOrDefault(country, country));
        }
        if (object.containsKey("furniture")) {
            other.put("id", id);
            other.put("text", new String(text, 0, text.length));
            other.put("published", published.toString());
            other.put("title", null);
        }
        if (object.containsKey("start") && object.containsKey("end") && object.get("start") instanceof String) {
            other.put("start", published.minusDays(1).toString());
            other.put("end", published.minusDays(1).toString());
        }
        return other;
    }

    private static void quote(String words, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ') {
                json.append(String.format("\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        json.append('"');
    }
}
