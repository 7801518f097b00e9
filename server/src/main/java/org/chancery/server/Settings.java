package org.chancery.server;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to run.
 *
 * @param host name or address it is bound to
 * @param port 0 takes any that is free
 * @param token what clients must know; null where nobody is asked
 * @param names names under which it may be called besides its own
 * @param readOnly whether nothing is kept
 * @param allowPrivate whether reports are fetched from private networks
 */
public record Settings(
        String host,
        int port,
        @Nullable String token,
        Set<String> names,
        boolean readOnly,
        boolean allowPrivate,
        Limits limits) {

    /** The shortest token that is taken. */
    public static final int SHORTEST_TOKEN = 16;

    public Settings {
        names = Set.copyOf(names);
        if (token == null && !Hosts.isLoopback(host)) {
            throw new IllegalArgumentException("bound to " + host
                    + " anyone on the network could read and write the record: give --token, or leave --host away");
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST_TOKEN + " signs");
        }
    }

    /** For this machine alone, at any free port. */
    public static Settings local() {
        return new Settings("127.0.0.1", 0, null, Set.of(), false, false, Limits.usual());
    }
}
