package org.chancery.reader.event;

import java.util.Set;

/** Nouns of what one land sends to another: a phrase with "from" says who sends it. */
final class Senders {

    private static final Set<String> SENT = Set.of(
            "aid", "aircraft", "ambassador", "assistance", "battalion", "boat", "brigade", "carmaker", "commando",
            "company", "contingent", "contribution", "crew", "delegate", "delegation", "deputy", "destroyer",
            "diplomat", "doctor", "donation", "engineer", "envoy", "expert", "fighter", "firefighter", "firm",
            "flight", "force", "frigate", "funding", "grant", "gift", "help", "instructor", "jet", "lawmaker",
            "leader", "legislator", "loan", "marine", "medic", "minister", "monitor", "navy", "negotiator", "nurse",
            "observer", "officer", "official", "personnel", "peacekeeper", "plane", "police", "policeman", "relief",
            "representative", "rescuer", "sailor", "ship", "soldier", "specialist", "supplies", "supply", "support",
            "surgeon", "team", "tent", "trainer", "troop", "troops", "unit", "vessel", "volunteer", "warplane",
            "warship");

    private Senders() {}

    static boolean known(String lemma) {
        return SENT.contains(lemma);
    }
}
