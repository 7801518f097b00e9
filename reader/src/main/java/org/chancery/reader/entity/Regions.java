package org.chancery.reader.entity;

import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.States;

/** Parts of the world as phrases name them, by the regions of the UN geographic scheme. */
final class Regions {

    private static final List<String> MIDDLE_EAST = List.of(
            "IRN", "EGY", "TUR", "IRQ", "SYR", "LBN", "ISR", "PSE", "JOR", "SAU", "YEM", "OMN", "ARE", "QAT", "BHR",
            "KWT");
    private static final List<String> GULF = List.of("SAU", "ARE", "QAT", "BHR", "KWT", "OMN", "IRN", "IRQ");
    private static final List<String> BALKAN =
            List.of("SRB", "HRV", "BIH", "MNE", "MKD", "ALB", "KOS", "BGR", "ROU", "GRC", "SVN");
    private static final List<String> HIMALAYAN = List.of("NPL", "BTN", "IND");

    private static final List<String> ANDEAN = List.of("PER", "BOL", "ECU", "COL", "CHL", "VEN");

    private static final List<String> BALTIC = List.of("EST", "LVA", "LTU");

    private static final Set<String> ISLANDS = Set.of(
            "TWN", "CUB", "JAM", "CYP", "LKA", "MLT", "ISL", "IRL", "MDG", "HTI", "DOM", "BHR", "SGP", "MUS", "FJI",
            "NZL", "TLS", "BRB", "GRD", "LCA", "VCT", "DMA", "KNA", "ATG", "TTO", "BHS", "COM", "SYC", "CPV", "STP",
            "MDV", "WSM", "TON", "VUT", "SLB", "NRU", "KIR", "TUV", "PLW", "GRL", "PRI", "BRN", "PNG");

    private static final Set<String> PARTS =
            Set.of("Baltic", "Caribbean", "Balkan", "Gulf", "Pacific", "Nordic", "Himalayan", "Scandinavian", "Andean");

    private Regions() {}

    /** Whether the word names a part of the world that an adjective of it stands for. */
    static boolean names(String word) {
        return PARTS.contains(word);
    }

    /** Whether the state is what the noun calls it: an island, a kingdom. */
    static boolean sort(States states, String code, String noun) {
        String official = states.find(code).map(State::official).orElse("");
        return switch (noun) {
            case "island" -> ISLANDS.contains(code);
            case "kingdom" -> official.contains("Kingdom");
            case "sultanate" -> code.equals("OMN") || code.equals("BRN");
            case "monarchy" -> official.contains("Kingdom") || official.contains("Sultanate");
            default -> true;
        };
    }

    /** Whether the state lies where the phrase says; true when the phrase says nothing of the kind. */
    static boolean fits(States states, String code, String phrase) {
        if (phrase.contains("Middle East")) {
            return MIDDLE_EAST.contains(code);
        }
        if (phrase.contains("Gulf")) {
            return GULF.contains(code);
        }
        if (phrase.contains("Balkan")) {
            return BALKAN.contains(code);
        }
        if (phrase.contains("Himalayan")) {
            return HIMALAYAN.contains(code);
        }
        if (phrase.contains("Andean")) {
            return ANDEAN.contains(code);
        }
        if (phrase.contains("Baltic")) {
            return BALTIC.contains(code);
        }
        String region = states.find(code).map(State::region).orElse("");
        return continent(phrase, region);
    }

    private static boolean continent(String phrase, String region) {
        boolean named = false;
        for (String[] pair : new String[][] {
            {"European", "Europe"},
            {"African", "Africa"},
            {"Asian", "Asia"},
            {"Latin American", "America"},
            {"South American", "South America"},
            {"Central American", "Central America"},
            {"Caribbean", "Caribbean"},
            {"Pacific", "esia"},
            {"Scandinavian", "Northern Europe"},
            {"Nordic", "Northern Europe"}
        }) {
            if (phrase.contains(pair[0])) {
                named = true;
                if (region.contains(pair[1])) {
                    return true;
                }
            }
        }
        return !named;
    }
}
