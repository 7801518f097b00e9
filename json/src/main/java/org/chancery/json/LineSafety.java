package org.chancery.json;

/**
 * Escapes in finished JSON what a line of UTF-8 cannot carry safely: half a surrogate pair, and the separators that
 * some tools split lines at. They stand inside JSON strings only, so an escape is the same text.
 */
final class LineSafety {

    private LineSafety() {}

    static String escape(String json) {
        int first = firstUnsafe(json);
        if (first == json.length()) {
            return json;
        }
        StringBuilder safe = new StringBuilder(json.length() + 16).append(json, 0, first);
        for (int i = first; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (isUnsafe(json, i)) {
                safe.append(String.format("\\u%04x", (int) sign));
            } else {
                safe.append(sign);
            }
        }
        return safe.toString();
    }

    private static int firstUnsafe(String json) {
        int at = 0;
        while (at < json.length() && !isUnsafe(json, at)) {
            at++;
        }
        return at;
    }

    private static boolean isUnsafe(String json, int at) {
        char sign = json.charAt(at);
        if (sign < '\u0085') {
            return false;
        }
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == json.length() || !Character.isLowSurrogate(json.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at == 0 || !Character.isHighSurrogate(json.charAt(at - 1));
        }
        return sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
    }
}
