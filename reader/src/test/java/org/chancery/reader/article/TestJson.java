package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough of a JSON reader for tests of this package. */
final class TestJson {
    private final String source;
    private int at;

    private TestJson(String source) {
        this.source = source;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String source) {
        TestJson reader = new TestJson(source);
        Object value = reader.value();
        reader.blanks();
        if (!(value instanceof Map) || reader.at != source.length()) {
            throw new IllegalArgumentException("not one object");
        }
        return (Map<String, Object>) value;
    }

    private Object value() {
        blanks();
        char sign = peek();
        if (sign == '{') {
            return map();
        }
        if (sign == '[') {
            return list();
        }
        if (sign == '"') {
            return string();
        }
        return literal();
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        blanks();
        while (peek() != '}') {
            blanks();
            String key = string();
            blanks();
            expect(':');
            map.put(key, value());
            blanks();
            if (peek() != '}') {
                expect(',');
            }
        }
        at++;
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        blanks();
        while (peek() != ']') {
            list.add(value());
            blanks();
            if (peek() != ']') {
                expect(',');
            }
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char sign = source.charAt(at++);
            if (sign != '\\') {
                text.append(sign);
                continue;
            }
            char escaped = source.charAt(at++);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(source.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> text.append(escaped);
            }
        }
        at++;
        return text.toString();
    }

    private Object literal() {
        int begin = at;
        while (at < source.length() && ",]} \n\t\r".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String word = source.substring(begin, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> Double.valueOf(word);
        };
    }

    private void blanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        if (at >= source.length()) {
            throw new IllegalArgumentException("ends too early");
        }
        return source.charAt(at);
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw new IllegalArgumentException("expected " + sign + " at " + at);
        }
        at++;
    }
}
