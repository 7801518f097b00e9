package org.chancery.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.chancery.views.json.ViewJson;

/** Writes answers: their form, their entity tags, what is said beside all of them. */
final class Answers {

    static final String JSON = "application/json; charset=utf-8";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
    private static final String RETRY_SECONDS = "2";
    /** Less than a packet is not worth packing. */
    private static final int SMALL = 1400;

    private Answers() {}

    /** What every answer says, whatever it is: nothing but the page's own files may run, nobody may frame or embed it. */
    static void guard(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }

    /** A view as it is sent. */
    static byte[] written(Object view) {
        return ViewJson.line(view).getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes, or word that the asker has them already. */
    static void bytes(Context context, byte[] bytes, String type) {
        // on this machine packing takes longer than sending
        boolean packed = bytes.length >= SMALL
                && !Hosts.isLoopback(context.req().getRemoteAddr())
                && takesGzip(context.header("Accept-Encoding"));
        String tag = '"' + hash(bytes) + (packed ? "-gzip" : "") + '"';
        context.header("ETag", tag);
        context.header("Vary", "Accept-Encoding");
        if (isKnown(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        context.contentType(type);
        if (packed) {
            context.header("Content-Encoding", "gzip");
            context.result(gzip(bytes));
        } else {
            context.result(bytes);
        }
    }

    /** What is made by the request itself, and has no tag. */
    static void made(Context context, int status, Object view) {
        context.status(status).contentType(JSON).header("Cache-Control", "no-store");
        context.result(ViewJson.line(view).getBytes(StandardCharsets.UTF_8));
    }

    /** Why there is no answer. */
    static void problem(Context context, Problem problem) {
        guard(context);
        context.removeHeader("ETag");
        context.removeHeader("Content-Disposition");
        context.status(problem.status()).contentType(PROBLEM).header("Cache-Control", "no-store");
        if (problem.passing()) {
            context.header("Retry-After", RETRY_SECONDS);
        }
        if (problem.status() == Problem.Kind.TOKEN_NEEDED.status()) {
            context.header("WWW-Authenticate", "Bearer realm=\"chancery\"");
        }
        String document = ViewJson.line(problem.document(context.req().getRequestURI()));
        context.result(document.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean takesGzip(@org.jspecify.annotations.Nullable String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String known, String tag) {
        if (known == null) {
            return false;
        }
        for (String one : known.split(",", -1)) {
            String bare = one.strip();
            bare = bare.startsWith("W/") ? bare.substring(2) : bare;
            if (bare.equals(tag) || bare.equals("*")) {
                return true;
            }
        }
        return false;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
