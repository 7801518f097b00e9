package org.chancery.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.asking.AskFault;
import org.jspecify.annotations.Nullable;

/** Why a request gets no answer, in the form of RFC 9457. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of problems; their names are the ends of the type addresses. */
    enum Kind {
        NOT_UNDERSTOOD(400, "The request makes no sense"),
        TOKEN_NEEDED(401, "A token is needed"),
        REFUSED(403, "Refused"),
        NOT_FOUND(404, "There is no such thing"),
        NOT_ALLOWED(405, "That cannot be done here"),
        TOO_SLOW(408, "The request came too slowly"),
        TOO_LARGE(413, "Too large"),
        NOT_JSON(415, "Only JSON is taken"),
        UNREADABLE(422, "The report cannot be read"),
        TOO_MANY(429, "Too many requests"),
        DEFECT(500, "The server failed"),
        BUSY(503, "Not now");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }
    }

    private final Kind kind;
    private final @Nullable String parameter;
    private final transient List<String> suggestions;

    Problem(Kind kind, String detail) {
        this(kind, detail, null, List.of());
    }

    private Problem(Kind kind, String detail, @Nullable String parameter, List<String> suggestions) {
        super(detail);
        this.kind = kind;
        this.parameter = parameter;
        this.suggestions = List.copyOf(suggestions);
    }

    /** What was asked was not understood. */
    static Problem of(AskFault fault) {
        return new Problem(Kind.NOT_UNDERSTOOD, String.valueOf(fault.getMessage()), fault.part(), fault.suggestions());
    }

    /** A part of the request was not understood. */
    static Problem about(String parameter, String detail) {
        return new Problem(Kind.NOT_UNDERSTOOD, detail, parameter, List.of());
    }

    int status() {
        return kind.status;
    }

    /** Whether the same request may do later. */
    boolean passing() {
        return kind == Kind.TOO_MANY || kind == Kind.BUSY;
    }

    /** The document. */
    Map<String, Object> document(String path) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "type",
                "urn:chancery:problem:"
                        + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        document.put("title", kind.title);
        document.put("status", kind.status);
        document.put("detail", String.valueOf(getMessage()));
        document.put("instance", path);
        if (parameter != null) {
            document.put("parameter", parameter);
            document.put("suggestions", suggestions);
        }
        return document;
    }
}
