package org.chancery.server;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the server may be called. A page of a stranger can have its own name point to this machine and then talk
 * to the server as if it were its own; it cannot do so with names that are not its own, nor with bare addresses.
 */
record Hosts(String bound, Set<String> names) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /** Whether only this machine can reach what is bound to that. */
    static boolean isLoopback(String host) {
        String name = bare(host);
        return LOOPBACK.contains(name) || (name.startsWith("127.") && isAddress(name));
    }

    /** Whether a request to that authority, such as {@code localhost:8040}, may be meant for this server. */
    boolean known(@Nullable String authority) {
        if (authority == null || authority.isBlank()) {
            return false;
        }
        String name = bare(authority);
        if (isLoopback(name) || name.equals(bare(bound)) || names.contains(name)) {
            return true;
        }
        return !isLoopback(bound) && isAddress(name);
    }

    /** The host of an authority without port and brackets, in lower case. */
    private static String bare(String authority) {
        String name = authority.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("[")) {
            int end = name.indexOf(']');
            return end < 0 ? name : name.substring(1, end);
        }
        int colon = name.indexOf(':');
        return colon >= 0 && colon == name.lastIndexOf(':') ? name.substring(0, colon) : name;
    }

    private static boolean isAddress(String name) {
        if (name.indexOf(':') >= 0) {
            return name.chars().allMatch(sign -> sign == ':' || sign == '.' || Character.digit(sign, 16) >= 0);
        }
        return name.indexOf('.') > 0 && name.chars().allMatch(sign -> sign == '.' || (sign >= '0' && sign <= '9'));
    }
}
