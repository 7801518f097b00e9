package org.chancery.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page: files of the class path folder {@code /org/chancery/web/}, nothing else. Paths without a file name are places in
 * the page and get its entry.
 */
final class PageFiles {

    private static final String FOLDER = "/org/chancery/web/";
    private static final String ENTRY = "index.html";
    private static final int SHORTEST_HASH = 8;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));
    private static final String MISSING =
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Chancery</title>"
                    + "<h1>Chancery</h1><p>The page was not built into this program. The API answers at <a href=\"/api/v1\">"
                    + "/api/v1</a>; <a href=\"/api/v1/openapi.yaml\">/api/v1/openapi.yaml</a> describes it.</p></html>";

    /** Answers with the file of the path, or the page's entry. */
    void answer(Context context) {
        String path = context.path().substring(1);
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean file = name.indexOf('.') > 0 && TYPES.containsKey(ending(name));
        byte @Nullable [] bytes = file ? bytes(path) : null;
        if (bytes != null) {
            if (isHashed(name)) {
                context.header("Cache-Control", "public, max-age=31536000, immutable");
            }
            Answers.bytes(context, bytes, TYPES.getOrDefault(ending(name), "application/octet-stream"));
            return;
        }
        if (file) {
            throw new Problem(Problem.Kind.NOT_FOUND, "the page has no file of that name");
        }
        byte @Nullable [] entry = bytes(ENTRY);
        byte[] shown = entry == null ? MISSING.getBytes(StandardCharsets.UTF_8) : entry;
        Answers.bytes(context, shown, TYPES.getOrDefault("html", "text/html"));
    }

    private static byte @Nullable [] bytes(String path) {
        if (!isPlain(path)) {
            return null;
        }
        try (InputStream stream = PageFiles.class.getResourceAsStream(FOLDER + path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the path is made of names of files and folders alone, none of which goes up or is hidden. */
    private static boolean isPlain(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return false;
            }
        }
        return path.chars().allMatch(sign -> isLetter(sign) || isDigit(sign) || "/._-".indexOf(sign) >= 0);
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether the name changes with the content: {@code app-3F2KQ9XA.js}. */
    static boolean isHashed(String name) {
        int dot = name.indexOf('.');
        int dash = name.lastIndexOf('-', dot < 0 ? name.length() : dot);
        if (dot < 0 || dash < 0) {
            return false;
        }
        String hash = name.substring(dash + 1, dot);
        boolean signs = hash.chars().allMatch(sign -> (sign >= 'A' && sign <= 'Z') || isDigit(sign));
        boolean hex = hash.chars().allMatch(sign -> (sign >= 'a' && sign <= 'f') || isDigit(sign));
        return hash.length() >= SHORTEST_HASH && (signs || hex);
    }
}
