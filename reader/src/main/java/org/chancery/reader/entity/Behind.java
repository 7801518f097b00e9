package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.State;
import org.jspecify.annotations.Nullable;

/** A phrase behind the noun for an actor that says whose it is: "of Cuba", "from Germany and France", "in Nairobi". */
record Behind(
        int end,
        String preposition,
        List<State> states,
        @Nullable Organisation organisation,
        @Nullable String placeCountry,
        @Nullable Agent nested) {

    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "rural",
            "neighbouring",
            "neighboring",
            "nearby",
            "war-torn");

    static final Behind NOTHING = new Behind(-1, "", List.of(), null, null, null);

    boolean found() {
        return end >= 0;
    }

    /** The phrase that begins at that token with one of these prepositions; {@link #NOTHING} when none does. */
    static Behind at(View view, int at, List<String> prepositions) {
        String preposition = view.lower(at);
        if (!prepositions.contains(preposition)) {
            return NOTHING;
        }
        int first = skipArticle(view, at + 1);
        Hit hit = view.hitAt(first);
        if (hit == null) {
            return preposition.equals("of") ? ofActor(view, first) : NOTHING;
        }
        if (hit.begin() != first || hit.has(Sense.NoParty.class)) {
            return NOTHING;
        }
        if (genitive(view, hit.end())) {
            return owner(view, hit, preposition);
        }
        Sense.OfState adjective = hit.state(Sense.Form.ADJECTIVE);
        Sense.OfState name = hit.state(Sense.Form.NAME);
        // "US forces": a name before a noun for an actor does an adjective's work.
        adjective = name == null
                        || (view.agentBeginningAt(hit.end()) != null
                                && view.tag(hit.end()).startsWith("NN"))
                ? adjective == null ? name : adjective
                : null;
        if (adjective != null && belongs(view, hit.end())) {
            View.AgentPhrase noun = nounBeginningAt(view, hit.end());
            int end = noun == null ? hit.end() : noun.end();
            return new Behind(
                    end, preposition, List.of(adjective.state()), null, null, noun == null ? null : noun.agent());
        }
        Sense.OfState state = hit.state(Sense.Form.NAME, Sense.Form.CAPITAL);
        if (state == null) {
            return other(hit, preposition, view);
        }
        if (followedByNoun(view, hit.end())) {
            return NOTHING;
        }
        List<State> states = new ArrayList<>(List.of(state.state()));
        int end = coordinated(view, hit.end(), states);
        return new Behind(end, preposition, states, null, null, null);
    }

    /** "of Russia's general staff", "of Ukraine's military intelligence"; of nobody in "of Russia's economy". */
    private static Behind owner(View view, Hit hit, String preposition) {
        Sense.OfState state = hit.state(Sense.Form.NAME, Sense.Form.CAPITAL);
        View.AgentPhrase noun = state == null ? null : nounBeginningAt(view, hit.end() + 1);
        if (state == null || noun == null || followedByNoun(view, noun.end())) {
            return NOTHING;
        }
        return new Behind(noun.end(), preposition, List.of(state.state()), null, null, noun.agent());
    }

    /** "of the Catholic church in Honduras", "of the parliament of Mali": an actor who says in turn whose he is. */
    private static Behind ofActor(View view, int at) {
        View.AgentPhrase noun = nounBeginningAt(view, at);
        Behind inner = noun == null ? NOTHING : at(view, noun.end(), List.of("of", "in"));
        return noun == null || !inner.found()
                ? NOTHING
                : new Behind(
                        inner.end(), "of", inner.states(), inner.organisation(), inner.placeCountry(), noun.agent());
    }

    /** The noun for an actor that begins there, behind one adjective at most. */
    private static View.@Nullable AgentPhrase nounBeginningAt(View view, int at) {
        View.AgentPhrase noun = view.agentBeginningAt(at);
        if (noun != null && view.noun(noun.end()) && view.agentBeginningAt(noun.end()) != null) {
            // "The refugee council": the last noun is the one meant.
            return view.agentBeginningAt(noun.end());
        }
        boolean adjective = view.tag(at).startsWith("JJ") || (view.noun(at) && view.noun(at + 1));
        return noun == null && adjective ? view.agentBeginningAt(at + 1) : noun;
    }

    private static Behind other(Hit hit, String preposition, View view) {
        Sense.OfOrganisation body = hit.first(Sense.OfOrganisation.class);
        Sense.OfPlace place = hit.first(Sense.OfPlace.class);
        if (body != null) {
            return new Behind(hit.end(), preposition, List.of(), body.organisation(), null, null);
        }
        if (place != null && !followedByNoun(view, hit.end())) {
            return new Behind(
                    hit.end(), preposition, List.of(), null, place.place().country(), null);
        }
        return NOTHING;
    }

    /** "Ghana, New Zealand, the Czech Republic and the Netherlands". */
    private static int coordinated(View view, int from, List<State> states) {
        int end = from;
        while (view.is(end, ",") || view.is(end, "and")) {
            int at = end + 1;
            if (view.is(at, "and")) {
                at++;
            }
            at = skipArticle(view, at);
            Hit hit = view.hitAt(at);
            Sense.OfState state = hit == null || hit.begin() != at ? null : hit.state(Sense.Form.NAME);
            if (state == null || hit == null || followedByNoun(view, hit.end()) || genitive(view, hit.end())) {
                break;
            }
            states.add(state.state());
            end = hit.end();
        }
        // A list that ends in a comma alone was an apposition or another clause.
        return states.size() > 1 && !listEnds(view, from, end) ? keepFirst(states, from) : end;
    }

    private static boolean listEnds(View view, int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.is(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private static int keepFirst(List<State> states, int from) {
        State first = states.get(0);
        states.clear();
        states.add(first);
        return from;
    }

    private static int skipArticle(View view, int at) {
        int name = view.is(at, "the") ? at + 1 : at;
        return DIRECTIONS.contains(view.lower(name)) && view.hitAt(name) == null ? name + 1 : name;
    }

    private static boolean genitive(View view, int at) {
        return view.tag(at).equals("POS");
    }

    /** "of the Syrian Golan Heights", "of the Iranian parliament". */
    private static boolean belongs(View view, int at) {
        Hit next = view.hitAt(at);
        return (next != null && next.has(Sense.OfPlace.class)) || view.agentBeginningAt(at) != null;
    }

    private static boolean followedByNoun(View view, int at) {
        return view.tag(at).startsWith("NN")
                && view.hitAt(at) == null
                && !view.token(at).name().equals("PERSON");
    }
}
