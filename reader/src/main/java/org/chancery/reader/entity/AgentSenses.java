package org.chancery.reader.entity;

import org.chancery.gazetteer.Agent;
import org.jspecify.annotations.Nullable;

/** What words for actors mean that tell no sector by themselves. */
final class AgentSenses {

    private AgentSenses() {}

    /** Words for the government as a whole: the state acts through it. */
    static boolean stateItself(Agent agent) {
        return switch (agent.phrase()) {
            case "government",
                    "administration",
                    "regime",
                    "authority",
                    "authorities",
                    "leadership",
                    "state",
                    "side",
                    "country",
                    "nation",
                    "republic",
                    "kingdom",
                    "central government" -> true;
            default -> false;
        };
    }

    /** What a word that tells no sector means when a state owns it: its leaders and bodies govern, its people are civilians. */
    static @Nullable String sectorOf(Agent agent, @Nullable String country) {
        if (country == null) {
            return null;
        }
        if (governs(agent)) {
            return "GOV";
        }
        return civilian(agent) ? "CVL" : null;
    }

    /** Words for people as such. */
    static boolean civilian(Agent agent) {
        return agent.sector() == null
                && switch (agent.phrase()) {
                    case "man",
                            "woman",
                            "child",
                            "boy",
                            "girl",
                            "person",
                            "teenager",
                            "youth",
                            "young man",
                            "young woman",
                            "baby",
                            "infant",
                            "adult",
                            "individual",
                            "parent",
                            "mother",
                            "father",
                            "men and women",
                            "women and children",
                            "people" -> true;
                    default -> false;
                };
    }

    /** Whether a word that tells no sector by itself means the government when a state owns what it means. */
    static boolean governs(Agent agent) {
        return agent.sector() == null
                && switch (agent.phrase()) {
                    case "leader",
                            "deputy leader",
                            "chief",
                            "head",
                            "deputy head",
                            "chair",
                            "chairman",
                            "chairwoman",
                            "chairperson",
                            "secretary",
                            "deputy secretary",
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "aide",
                            "close aide",
                            "adviser",
                            "advisor",
                            "director",
                            "commission",
                            "committee",
                            "council",
                            "board",
                            "agency",
                            "bureau",
                            "office",
                            "secretariat",
                            "mission",
                            "member",
                            "body" -> true;
                    default -> false;
                };
    }
}
