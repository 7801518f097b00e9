package org.chancery.reader.entity;

import java.util.Set;

/** Words for those who act for their state in another, and for where they sit. */
final class Diplomats {

    private static final Set<String> PEOPLE = Set.of(
            "ambassador",
            "envoy",
            "diplomat",
            "consul",
            "consul general",
            "consul-general",
            "charge d'affaires",
            "chargé d'affaires",
            "attache",
            "attaché",
            "high commissioner",
            "emissary");

    private static final Set<String> HOUSES = Set.of("embassy", "consulate", "consulate general", "high commission");

    private Diplomats() {}

    static boolean contains(String phrase) {
        return PEOPLE.contains(phrase);
    }

    static boolean house(String phrase) {
        return HOUSES.contains(phrase);
    }

    /** Whether the text of a role ends with such a word. */
    static boolean role(String role) {
        return PEOPLE.stream().anyMatch(role::endsWith);
    }

    /** Whether a party is known by such a word only. */
    static boolean known(Party party) {
        return PEOPLE.stream().anyMatch(word -> party.key().endsWith("/" + word));
    }
}
