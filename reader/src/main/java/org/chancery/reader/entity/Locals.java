package org.chancery.reader.entity;

import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Where those live for whom a noun stands, by the phrases that hang on the noun or on its clause. */
final class Locals {

    private static final Set<String> PIRATES = Set.of("pirate", "smuggler", "fisherman", "poacher");
    private static final Set<String> SERVING =
            Set.of("aide", "adviser", "advisor", "assistant", "secretary", "counsellor", "counselor", "confidant");
    private static final Set<String> BELONGING = Set.of("of", "at", "from", "for", "with");
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "across",
            "throughout",
            "inside",
            "outside",
            "around",
            "within",
            "from",
            "on",
            "of",
            "over");
    private static final Set<String> AT =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "around");

    private Locals() {}

    /** "Workers of the Dhaka Bus Company": the organisation that the phrase behind the noun names, or null. */
    static @Nullable Party body(Draft draft, View view, int end) {
        if (!BELONGING.contains(view.lower(end))) {
            return null;
        }
        int name = view.is(end + 1, "the") ? end + 2 : end + 1;
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean owner =
                    party.kind() == EntityKind.ORGANISATION && (party.country() != null || party.body() != null);
            if (owner && found.begin() <= name && found.end() > name && found.begin() >= end) {
                return party;
            }
        }
        return null;
    }

    /** "An aide to President Mubarak", "an adviser to the Turkish premier": the one who is served, or null. */
    static @Nullable Party served(Draft draft, View view, int end) {
        if (!view.is(end, "to") || !SERVING.contains(view.token(end - 1).lemma())) {
            return null;
        }
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean next = found.begin() == end + 1 || found.begin() == end + 2 && view.is(end + 1, "the");
            if (next
                    && party.person()
                    && party.country() != null
                    && found.parties().size() == 1) {
                return party;
            }
        }
        return null;
    }

    /** "Refugees fleeing the war in Liberia", "people in a camp near Goma": the one country named below the noun. */
    static @Nullable String within(Draft draft, View view, int head) {
        String owner = aboard(draft, view, head);
        if (owner != null) {
            return owner;
        }
        // A participle right behind the noun is the noun's, wherever the parser hangs it.
        String only = view.tag(head + 1).equals("VBG") ? below(draft, view, head + 1) : null;
        for (int child : view.sentence().children(head)) {
            Token token = view.token(child);
            boolean says = token.is("acl") || (token.is("nmod") && placing(view, child));
            String country = says && child > head ? below(draft, view, child) : null;
            if (country != null && only != null && !country.equals(only)) {
                return null;
            }
            only = country != null ? country : only;
        }
        return only;
    }

    /** "The crew of the Greek tanker held in Lagos": of the land of what they serve on. */
    private static @Nullable String aboard(Draft draft, View view, int head) {
        for (int child : view.sentence().childrenIn(head, "nmod")) {
            int marker = view.sentence().child(child, "case");
            if (marker < 0 || !view.is(marker, "of") && !view.is(marker, "from") && !view.is(marker, "aboard")) {
                continue;
            }
            for (int adjective : view.sentence().children(child)) {
                String named = national(draft, view, adjective);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static @Nullable String national(Draft draft, View view, int adjective) {
        if (!view.token(adjective).tag().startsWith("JJ")) {
            return null;
        }
        Hit hit = view.hitAt(adjective);
        Sense.OfState state = hit == null ? null : hit.state(Sense.Form.ADJECTIVE);
        return state == null ? null : state.state().actsFor();
    }

    private static boolean placing(View view, int token) {
        int marker = view.sentence().child(token, "case");
        return marker >= 0 && PLACING.contains(view.lower(marker));
    }

    private static @Nullable String below(Draft draft, View view, int top) {
        String only = null;
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            if (place && party.country() != null && view.sentence().below(found.end() - 1, top)) {
                if (only != null && !only.equals(party.country())) {
                    return null;
                }
                only = party.country();
            }
        }
        return only;
    }

    /** "Five men were arrested in Kabul": the country of the place phrase of the noun's own verb, or null. */
    static @Nullable String ofClause(Draft draft, View view, int head) {
        int verb = view.token(head).head();
        if (verb < 0 || !view.token(verb).isVerb()) {
            return null;
        }
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            int before = found.begin() - 1;
            int last = found.end() - 1;
            int marker = AT.contains(view.lower(before)) ? before : before - 1;
            int own = view.sentence().child(last, "case");
            boolean at = AT.contains(view.lower(marker))
                    || view.is(before, "off")
                            && PIRATES.contains(view.token(head).lemma())
                    || (own >= 0 && within(view, last, own));
            boolean hangs = view.token(last).head() == verb
                    || (view.sentence().below(last, verb) && below(view, last, verb) && last > verb);
            if (place && party.country() != null && at && hangs) {
                return party.country();
            }
        }
        return null;
    }

    /** "In a suburb of mostly Christian eastern Beirut": the place of a place that has such a preposition. */
    private static boolean within(View view, int place, int marker) {
        int outer = view.token(place).head();
        int above = outer < 0 ? -1 : view.sentence().child(outer, "case");
        return AT.contains(view.lower(marker))
                || (view.is(marker, "of") && above >= 0 && AT.contains(view.lower(above)));
    }

    /** Whether no other verb stands between. */
    private static boolean below(View view, int token, int verb) {
        for (int at = view.token(token).head();
                at >= 0 && at != verb;
                at = view.token(at).head()) {
            if (view.token(at).isVerb()) {
                return false;
            }
        }
        return true;
    }
}
