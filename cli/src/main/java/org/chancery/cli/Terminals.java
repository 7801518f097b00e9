package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a stream of this process is a terminal, which Java itself says of all streams together only. */
final class Terminals {

    /** Set by the launcher, which can ask the system: the descriptors that are terminals, such as {@code 12}. */
    private static final String TOLD = "chancery.terminals";

    private Terminals() {}

    static boolean isTerminal(int descriptor) {
        String told = System.getProperty(TOLD);
        return told == null ? looksLikeTerminal(descriptor) : told.indexOf('0' + descriptor) >= 0;
    }

    private static boolean looksLikeTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
