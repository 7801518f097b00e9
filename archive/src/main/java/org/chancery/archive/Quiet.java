package org.chancery.archive;

import java.io.Closeable;
import java.io.IOException;

/** Closes what was only read from: what goes wrong then harms nobody. */
final class Quiet {

    private Quiet() {}

    static void close(Closeable stream) {
        try {
            stream.close();
        } catch (IOException | RuntimeException nothingLost) {
            return;
        }
    }
}
