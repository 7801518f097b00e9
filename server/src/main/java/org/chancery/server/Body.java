package org.chancery.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.json.JsonLines;
import org.jspecify.annotations.Nullable;

/** What a client sends: a JSON object of known members, neither too large nor too slowly sent. */
final class Body {

    private static final int PIECE = 16 * 1024;

    private final Map<String, Object> members;

    private Body(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Takes it in.
     *
     * @param known members it may have; others are refused
     */
    static Body of(Context context, Limits limits, Set<String> known) {
        Map<String, Object> members;
        try {
            members = JsonLines.object(text(bytes(context, limits)));
        } catch (IllegalArgumentException broken) {
            throw new Problem(Problem.Kind.NOT_UNDERSTOOD, "what was sent is no JSON object: " + broken.getMessage());
        }
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw Problem.about(name, "'" + name + "' is not taken here; there are " + String.join(", ", known));
            }
        }
        return new Body(members);
    }

    /** A word, blank ones as null. */
    @Nullable
    String word(String name) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw Problem.about(name, name + " must be text");
        }
        return text.isBlank() ? null : text;
    }

    /** A word that must not be missing. */
    String needed(String name) {
        String word = word(name);
        if (word == null) {
            throw Problem.about(name, name + " is missing");
        }
        return word;
    }

    /** An object, empty where there is none. */
    Map<?, ?> object(String name) {
        Object value = members.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw Problem.about(name, name + " must be an object");
    }

    private static byte[] bytes(Context context, Limits limits) {
        if (context.req().getContentLengthLong() > limits.body()) {
            throw tooLarge(limits);
        }
        long deadline = System.nanoTime() + limits.sending().toNanos();
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            InputStream stream = context.req().getInputStream();
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                taken.write(piece, 0, count);
                if (taken.size() > limits.body()) {
                    throw tooLarge(limits);
                }
                // a client that sends a byte now and then would hold a thread for ever
                if (System.nanoTime() > deadline) {
                    throw slow(limits);
                }
            }
        } catch (IOException broken) {
            throw slow(limits);
        }
        return taken.toByteArray();
    }

    private static Problem tooLarge(Limits limits) {
        return new Problem(
                Problem.Kind.TOO_LARGE, "at most " + limits.body() / (1024 * 1024) + " MB are taken in one request");
    }

    private static Problem slow(Limits limits) {
        return new Problem(
                Problem.Kind.TOO_SLOW,
                "the request was not there as a whole within "
                        + limits.sending().toSeconds() + " s");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException odd) {
            throw new Problem(Problem.Kind.NOT_UNDERSTOOD, "what was sent is not UTF-8");
        }
    }
}
