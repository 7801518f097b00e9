package org.chancery.server;

import java.time.Duration;

/**
 * How much one server gives.
 *
 * @param body bytes of a request's body
 * @param text characters of a report given as text
 * @param sending how long a client may take to send a body
 * @param idle how long a connection may be silent
 * @param reading how long one report may take to be read
 * @param reads how many reports are read at once
 * @param waiting how many more may wait for their turn
 * @param exports how many exports are written at once
 * @param perSecond requests a second that a client elsewhere may make on average
 * @param burst how many of them at once
 * @param connections how many connections are open at once
 */
public record Limits(
        int body,
        int text,
        Duration sending,
        Duration idle,
        Duration reading,
        int reads,
        int waiting,
        int exports,
        double perSecond,
        int burst,
        int connections) {

    /** What serves a handful of analysts on one machine. */
    public static Limits usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(
                8 * 1024 * 1024,
                1_000_000,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                processors,
                4 * processors,
                2,
                20,
                100,
                400);
    }
}
