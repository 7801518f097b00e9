package org.chancery.reader.entity;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Which bodies a common noun can take up again. */
final class Bodies {

    private static final List<String> OF_STATES = List.of("IGO", "EUR", "UNO");
    private static final List<String> FIGHTING = List.of("REB", "UAF", "PRM");
    private static final List<String> MOVING = List.of("REB", "UAF", "PRM", "OPP", "PTY", "SOC", "REL", "LAB");

    private Bodies() {}

    /** The bodies that a noun can mean behind "the"; null when it is no such noun. */
    static @Nullable Predicate<Party> called(String noun) {
        return switch (noun) {
            case "bloc", "alliance", "organisation", "organization", "grouping", "body" ->
                party ->
                        organisation(party) && (OF_STATES.contains(String.valueOf(party.body())) || named(party, noun));
            case "movement", "group", "faction" ->
                party -> organisation(party) && (has(party, MOVING) || named(party, noun));
            case "militia", "insurgency" -> party -> organisation(party) && has(party, FIGHTING);
            case "company", "firm", "airline", "carrier", "manufacturer", "maker", "operator" ->
                party -> organisation(party) && party.sectors().contains("BUS");
            case "bank",
                    "agency",
                    "court",
                    "council",
                    "commission",
                    "committee",
                    "union",
                    "league",
                    "front",
                    "institute",
                    "foundation",
                    "fund",
                    "federation",
                    "association",
                    "university",
                    "tribunal",
                    "assembly" -> party -> organisation(party) && named(party, noun);
            default -> null;
        };
    }

    /** Whether its name holds the noun: "the European Central Bank" for "the bank". */
    static boolean named(Party party, String noun) {
        return List.of(party.name().toLowerCase(Locale.ROOT).split(" ")).contains(noun);
    }

    private static boolean organisation(Party party) {
        return party.kind() == EntityKind.ORGANISATION;
    }

    private static boolean has(Party party, List<String> sectors) {
        return party.sectors().stream().anyMatch(sectors::contains);
    }
}
