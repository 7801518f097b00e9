package org.chancery.reader.entity;

import java.util.Set;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * People whom the police, the army or the rebels of a land harm, where no other land is named: "Burundian rebels
 * abducted schoolchildren" speaks of Burundian ones.
 */
final class Harmed {

    private static final Set<String> HARMING = Set.of(
            "abduct",
            "ambush",
            "assault",
            "attack",
            "beat",
            "behead",
            "bludgeon",
            "club",
            "displace",
            "evict",
            "execute",
            "gun",
            "hack",
            "harass",
            "injure",
            "kidnap",
            "kill",
            "lynch",
            "maim",
            "massacre",
            "murder",
            "rape",
            "round",
            "seize",
            "shoot",
            "slaughter",
            "slay",
            "stab",
            "teargas",
            "terrorise",
            "terrorize",
            "torture",
            "wound",
            "disperse",
            "fire",
            "charge",
            "flog",
            "mow",
            "shell",
            "bomb",
            "arrest",
            "detain",
            "jail",
            "free",
            "release",
            "capture",
            "question",
            "interrogate",
            "force",
            "compel",
            "conscript",
            "recruit",
            "relocate",
            "uproot",
            "expropriate",
            "hang",
            "intimidate",
            "evacuate",
            "rescue");

    private static final Set<String> DOING =
            Set.of("GOV", "JUD", "COP", "MIL", "SPY", "PRM", "REB", "UAF", "CRM", "OPP", "PTY");

    /** States whose soldiers mostly fight outside their own land. */
    private static final Set<String> ABROAD = Set.of("ISR", "USA", "GBR", "FRA", "RUS");

    private static final Set<String> AT = Set.of("on", "at", "upon");

    private Harmed() {}

    static boolean harms(String lemma) {
        return HARMING.contains(lemma);
    }

    /** The country of whoever does it to those for whom the noun stands, or null. */
    static @Nullable String by(Draft draft, View view, int noun) {
        return by(draft, view, noun, false);
    }

    /** The same; {@code ethnic} where the noun is the name of a people, which tells no land. */
    static @Nullable String by(Draft draft, View view, int noun, boolean ethnic) {
        int doer = doer(view, noun);
        return doer < 0 ? null : home(draft, view, doer, ethnic ? noun : -1);
    }

    /** Whether soldiers do it of whom nobody can say that they are at home. */
    static boolean byExpedition(Draft draft, View view, int noun) {
        int doer = doer(view, noun);
        return doer >= 0
                && draft.found(view).stream()
                        .filter(found -> found.covers(doer))
                        .flatMap(found -> found.parties().stream())
                        .anyMatch(Harmed::expedition);
    }

    private static boolean expedition(Party party) {
        return party.sectors().contains("MIL") && ABROAD.contains(String.valueOf(party.country()));
    }

    /** Who does it to those for whom the noun stands, -1 when nobody is named who does. */
    private static int doer(View view, int noun) {
        int undergoing = Jurisdiction.measure(view, noun);
        Token token = view.token(undergoing);
        int verb = token.head();
        if (verb < 0 || !HARMING.contains(view.token(verb).lemma())) {
            return -1;
        }
        boolean at = token.is("obl") && AT.contains(marker(view, undergoing));
        if (token.is("obj") || at) {
            return Jurisdiction.subject(view, verb);
        }
        return token.relation().equals("nsubj:pass") ? byPhrase(view, verb) : -1;
    }

    private static int byPhrase(View view, int verb) {
        for (int phrase : view.sentence().childrenIn(verb, "obl")) {
            if (marker(view, phrase).equals("by")) {
                return phrase;
            }
        }
        return -1;
    }

    private static String marker(View view, int phrase) {
        int marker = view.sentence().child(phrase, "case");
        return marker < 0 ? "" : view.lower(marker);
    }

    /** The one country of whoever does it, where the sentence names no other. */
    private static @Nullable String home(Draft draft, View view, int doer, int besides) {
        String country = null;
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean acts = party.sectors().stream().anyMatch(DOING::contains);
            if (found.covers(doer) && found.parties().size() == 1 && acts) {
                country = expedition(party) ? null : party.country();
            }
        }
        String only = country;
        boolean alone = only != null
                && draft.found(view).stream()
                        .filter(found -> !found.covers(besides))
                        .flatMap(found -> found.parties().stream())
                        .allMatch(party ->
                                party.country() == null || party.country().equals(only));
        return alone ? only : null;
    }
}
