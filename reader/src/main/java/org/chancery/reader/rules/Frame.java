package org.chancery.reader.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Which roles hold the actor and the recipient, each side tried in order.
 *
 * @param mutual whether both sides act on each other
 */
public record Frame(List<String> actors, List<String> recipients, boolean mutual) {

    public Frame {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads {@code agent/by > patient}, {@code agent & with} or {@code agent}. */
    static Frame parse(String text) {
        boolean mutual = text.contains("&");
        String[] sides = text.split(mutual ? "&" : ">", 2);
        return new Frame(roles(sides[0]), sides.length > 1 ? roles(sides[1]) : List.of(), mutual);
    }

    private static List<String> roles(String side) {
        return Arrays.stream(side.split("/"))
                .map(String::strip)
                .filter(role -> !role.isEmpty() && !role.equals("-"))
                .toList();
    }
}
