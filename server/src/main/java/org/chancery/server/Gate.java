package org.chancery.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every request and refuses, in this order: strange names, strange pages, too many, strangers, odd forms. */
final class Gate {

    static final String API = "/api/";
    private static final String BEARER = "bearer ";
    private static final Set<String> DISGUISES = Set.of("%2f", "%5c", "%2e", "%00", "%25", "//", ";");
    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private final Settings settings;
    private final Hosts hosts;
    private final Rates requests;
    /** Wrong tokens are counted apart, and against clients on this machine, too. */
    private final Rates guesses;

    private final byte @Nullable [] token;

    Gate(Settings settings) {
        this.settings = settings;
        this.hosts = new Hosts(settings.host(), lower(settings.names()));
        this.requests =
                new Rates(settings.limits().perSecond(), settings.limits().burst());
        this.guesses = new Rates(0.2, 10);
        String wanted = settings.token();
        this.token = wanted == null ? null : digest(wanted);
    }

    private static Set<String> lower(Set<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Lets the request through, or throws a problem. */
    void check(Context context) {
        Answers.guard(context);
        String host = context.header("Host");
        if (!hosts.known(host)) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "this server is not called " + shortened(host) + "; --name NAME lets it be called so");
        }
        checkOrigin(context, host == null ? "" : host);
        checkPath(context.req().getRequestURI());
        String client = context.req().getRemoteAddr();
        if (!Hosts.isLoopback(client) && !requests.take(client, System.nanoTime())) {
            throw new Problem(Problem.Kind.TOO_MANY, "too many requests from " + client);
        }
        boolean api = context.path().startsWith(API);
        if (api) {
            checkToken(context, client);
        }
        if (api && !ASKING.contains(context.req().getMethod())) {
            checkWriting(context);
        }
    }

    /** Separators and dots in disguise mean one thing here and another behind the next wall; nothing of ours has them. */
    private static void checkPath(String raw) {
        String path = raw.toLowerCase(Locale.ROOT);
        boolean odd = DISGUISES.stream().anyMatch(path::contains) || path.indexOf('\\') >= 0;
        for (String part : path.split("/", -1)) {
            odd |= part.equals(".") || part.equals("..");
        }
        if (odd) {
            throw new Problem(Problem.Kind.NOT_UNDERSTOOD, "the path has signs that no path here has");
        }
    }

    private static void checkOrigin(Context context, String host) {
        String origin = context.header("Origin");
        if (origin != null) {
            int scheme = origin.indexOf("://");
            if (scheme < 0 || !origin.substring(scheme + 3).equalsIgnoreCase(host)) {
                throw new Problem(Problem.Kind.REFUSED, "pages of " + shortened(origin) + " may not ask here");
            }
        }
        if ("cross-site".equals(context.header("Sec-Fetch-Site"))
                && context.path().startsWith(API)) {
            throw new Problem(Problem.Kind.REFUSED, "pages of other sites may not ask here");
        }
    }

    private void checkToken(Context context, String client) {
        byte[] wanted = token;
        if (wanted == null) {
            return;
        }
        String given = context.header("Authorization");
        boolean bearer = given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (given == null || !bearer) {
            throw new Problem(Problem.Kind.TOKEN_NEEDED, "send the token of this server as 'Authorization: Bearer …'");
        }
        if (!guesses.has(client, System.nanoTime())) {
            throw new Problem(Problem.Kind.TOO_MANY, "too many wrong tokens from " + client);
        }
        if (!MessageDigest.isEqual(
                wanted, digest(given.substring(BEARER.length()).strip()))) {
            guesses.take(client, System.nanoTime());
            throw new Problem(Problem.Kind.TOKEN_NEEDED, "that is not the token of this server");
        }
    }

    private void checkWriting(Context context) {
        String type = context.header("Content-Type");
        String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!media.equals("application/json")) {
            throw new Problem(Problem.Kind.NOT_JSON, "what is sent must be application/json");
        }
        if (settings.readOnly() && !context.path().equals(Routes.API + "/read")) {
            throw new Problem(Problem.Kind.REFUSED, "this record is read only");
        }
    }

    private static String shortened(@Nullable String word) {
        return word == null ? "nothing" : "'" + (word.length() > 80 ? word.substring(0, 80) + "…" : word) + "'";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
