package org.chancery.reader.entity;

import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * People whom only their own state can ban, jail, pardon or free: "Egypt banned a newspaper" speaks of an Egyptian one.
 */
final class Jurisdiction {

    private static final Set<String> RULING = Set.of(
            "ban",
            "outlaw",
            "arrest",
            "detain",
            "jail",
            "imprison",
            "free",
            "release",
            "pardon",
            "amnesty",
            "censor",
            "gag",
            "silence",
            "muzzle",
            "fine",
            "prosecute",
            "sentence",
            "acquit",
            "harass",
            "repress",
            "suppress",
            "allow",
            "permit",
            "legalise",
            "legalize",
            "close",
            "shut",
            "restrict",
            "grant",
            "promise",
            "tax",
            "conscript",
            "evict",
            "execute",
            "torture",
            "beat",
            "intimidate",
            "disband",
            "dissolve",
            "license",
            "register",
            "crack",
            "clamp",
            "rehabilitate",
            "recognise",
            "recognize",
            "disarm");

    /** Verbs that only carry the rule that hangs on them: "eased restrictions on the press". */
    private static final Set<String> CARRYING = Set.of(
            "ease",
            "lift",
            "relax",
            "impose",
            "tighten",
            "end",
            "loosen",
            "scrap",
            "remove",
            "place",
            "put",
            "keep",
            "introduce",
            "extend",
            "announce",
            "threaten",
            "approve",
            "declare",
            "offer",
            "grant",
            "pass",
            "adopt",
            "decree",
            "demand",
            "order",
            "seek",
            "want",
            "launch",
            "step");

    private static final Set<String> RULES = Set.of(
            "restriction",
            "ban",
            "curb",
            "control",
            "limit",
            "crackdown",
            "censorship",
            "clampdown",
            "tax",
            "pressure",
            "amnesty",
            "pardon",
            "purge",
            "closure",
            "dissolution",
            "detention",
            "arrest",
            "release",
            "trial",
            "persecution");

    private static final Set<String> MEASURES = Set.of(
            "hundreds",
            "dozens",
            "thousands",
            "scores",
            "tens",
            "number",
            "group",
            "handful",
            "many",
            "some",
            "several");

    private static final Set<String> UPON = Set.of("on", "against", "for", "of");

    private Jurisdiction() {}

    /** Whether only a state does that to its people. */
    static boolean rules(String lemma) {
        return RULING.contains(lemma);
    }

    /** The country of whoever rules over those for whom the noun stands, or null. */
    static @Nullable String over(Draft draft, View view, int noun) {
        int counted = measure(view, noun);
        int verb = view.token(counted).head();
        boolean object = view.token(counted).is("obj");
        if (verb >= 0
                && view.token(noun).is("nmod")
                && RULES.contains(view.token(verb).lemma())) {
            int marker = view.sentence().child(noun, "case");
            object = marker >= 0
                    && UPON.contains(view.lower(marker))
                    && view.token(verb).is("obj");
            verb = object ? view.token(verb).head() : -1;
            object &= verb >= 0 && CARRYING.contains(view.token(verb).lemma());
        } else {
            boolean upon = verb >= 0
                    && view.token(noun).is("obl")
                    && view.sentence().child(verb, "compound:prt") >= 0
                    && view.sentence().child(noun, "case") >= 0
                    && view.lower(view.sentence().child(noun, "case")).equals("on");
            object = (object || upon)
                    && verb >= 0
                    && RULING.contains(view.token(verb).lemma());
        }
        return object ? ruler(draft, view, verb) : null;
    }

    /** "Freed hundreds of detainees": the word of measure stands where they would. */
    static int measure(View view, int noun) {
        int above = view.token(noun).head();
        boolean counted = above >= 0
                && view.token(noun).is("nmod")
                && (view.is(noun - 1, "of") || view.is(noun - 2, "of"))
                && MEASURES.contains(view.lower(above));
        return counted ? above : noun;
    }

    private static @Nullable String ruler(Draft draft, View view, int verb) {
        int subject = subject(view, verb);
        return subject < 0 ? null : country(draft, view, subject);
    }

    /** The subject of the verb, or of the verb above it; -1 when there is none that acts. */
    static int subject(View view, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            int subject = view.sentence().child(at, "nsubj");
            if (subject >= 0) {
                return view.token(subject).relation().endsWith(":pass") ? -1 : subject;
            }
            Token token = view.token(at);
            if (!token.is("xcomp") && !token.is("conj") && !token.is("advcl")) {
                return -1;
            }
            at = token.head();
        }
        return -1;
    }

    private static @Nullable String country(Draft draft, View view, int subject) {
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean governs = party.kind() == EntityKind.STATE
                    || party.sectors().stream().anyMatch(Set.of("GOV", "JUD", "COP", "MIL", "SPY", "LEG")::contains);
            if (found.covers(subject) && found.parties().size() == 1 && governs) {
                return party.country();
            }
        }
        return null;
    }
}
