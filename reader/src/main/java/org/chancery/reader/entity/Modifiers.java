package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.State;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and behind the noun for an actor and says whose it is: adjectives and names of states, genitives,
 * of-phrases, places.
 */
final class Modifiers {

    /** Nouns that stand for a state or body named before. */
    private static final Set<String> REFERRING = Set.of(
            "country",
            "nation",
            "kingdom",
            "republic",
            "group",
            "bloc",
            "island",
            "regime",
            "alliance",
            "movement",
            "company",
            "firm",
            "organisation",
            "organization",
            "militia");

    private static final Set<String> REGIONAL = Set.of("province", "region");

    private final List<State> states = new ArrayList<>(2);
    private int begin;
    private boolean definite;
    private boolean ethnic;
    private boolean elsewhere;
    private boolean descent;
    private int pronoun = -1;
    private int stateBegin = -1;
    private boolean closed;
    private @Nullable Party owner;
    private @Nullable Organisation organisation;
    private @Nullable String placeCountry;
    private boolean regional;

    private Modifiers(int begin) {
        this.begin = begin;
    }

    /** The first token of the whole phrase. */
    int begin() {
        return begin;
    }

    List<State> states() {
        return states;
    }

    /** Whether "the", "its" or a genitive makes it a known one. */
    boolean definite() {
        return definite;
    }

    /** Whether the adjective tells descent and not the state it acts for. */
    boolean ethnic() {
        return ethnic;
    }

    /** Whether an adjective says that it belongs to other countries or to none: "foreign", "neighbouring". */
    boolean elsewhere() {
        return elsewhere;
    }

    /** The possessive pronoun that owns it, or -1. */
    int pronoun() {
        return pronoun;
    }

    /** The person or body that owns it, as far as an earlier pass found it. */
    @Nullable
    Party owner() {
        return owner;
    }

    @Nullable
    Organisation organisation() {
        return organisation;
    }

    /** The country of the town or province that it is named after. */
    @Nullable
    String placeCountry() {
        return placeCountry;
    }

    /** Whether it is named after a province or region and no town. */
    boolean regional() {
        return regional;
    }

    /** Whether a state, person or body owns it, not just a town's name. */
    boolean owned() {
        return !states.isEmpty() || owner != null || organisation != null;
    }

    boolean saysWhose() {
        return !states.isEmpty() || owner != null || organisation != null || placeCountry != null;
    }

    /** What stands before the token, which begins the noun itself. */
    static Modifiers before(Draft draft, View view, int start) {
        Modifiers found = new Modifiers(start);
        int at = start - 1;
        while (at >= 0) {
            int next = found.step(draft, view, at);
            if (next == at || found.closed) {
                break;
            }
            found.begin = next + 1;
            if (found.definite) {
                break;
            }
            at = next;
        }
        return found;
    }

    /** Reads the token and gives the one to go on with; the same when the phrase does not reach so far. */
    private int step(Draft draft, View view, int at) {
        if (view.taken(at)) {
            Found person = foundEndingAt(draft, view, at + 1);
            if (person == null || owner != null || view.tag(at + 1).equals("POS")) {
                return at;
            }
            owner = person.parties().get(0);
            return person.begin() - 1;
        }
        if (view.personName(at)) {
            return at;
        }
        Hit hit = view.hitEndingAt(at + 1);
        if (hit != null) {
            return hit.has(Sense.NoParty.class) || anotherPhrase(hit) ? at : read(hit);
        }
        String tag = view.tag(at);
        if (tag.equals("-RRB-") && view.tag(at - 2).equals("-LRB-") && view.hitEndingAt(at - 2) != null) {
            return at - 3;
        }
        if (tag.equals("POS")) {
            return genitive(draft, view, at);
        }
        if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT")) {
            definite = !view.is(at, "a") && !view.is(at, "an") && !view.is(at, "some") && !view.is(at, "no");
            pronoun = tag.equals("PRP$") ? at : -1;
            if (!definite) {
                begin = at;
                return at;
            }
            return at - 1;
        }
        if (view.is(at, "and") || view.is(at, ",") || view.is(at, "or")) {
            return coordinated(view, at);
        }
        ethnic |= view.is(at, "ethnic");
        elsewhere |= ModifierWords.ELSEWHERE.contains(view.lower(at));
        return modifies(view, at) ? at - 1 : at;
    }

    /** A second state with other words in between stands in a phrase of its own: "an Iraqi base housing U.S. troops". */
    private boolean anotherPhrase(Hit hit) {
        boolean another = stateBegin >= 0 && hit.state() != null && stateBegin > hit.end();
        if (another) {
            begin = stateBegin;
            closed = true;
        }
        return another;
    }

    private int read(Hit hit) {
        Sense.OfState state = hit.state();
        if (state != null && citizens(hit)) {
            states.set(0, state.state());
            stateBegin = hit.begin();
            return hit.begin() - 1;
        }
        if (state != null) {
            if (states.isEmpty()) {
                stateBegin = hit.begin();
                descent = hit.state(Sense.Form.ADJECTIVE, Sense.Form.PEOPLE) != null;
                for (Sense sense : hit.senses()) {
                    if (sense instanceof Sense.OfState one && !states.contains(one.state()) && sameForm(state, one)) {
                        states.add(one.state());
                    }
                }
            }
            return hit.begin() - 1;
        }
        Sense.OfOrganisation body = hit.first(Sense.OfOrganisation.class);
        Sense.OfPlace place = hit.first(Sense.OfPlace.class);
        if (body != null && organisation == null) {
            organisation = body.organisation();
        } else if (place != null && placeCountry == null) {
            placeCountry = place.place().country();
            regional = REGIONAL.contains(place.place().kind());
        }
        return hit.begin() - 1;
    }

    /** "Bosnian Serb gunners": the adjective before that of a people says of which state they are. */
    private boolean citizens(Hit hit) {
        return states.size() == 1
                && descent
                && hit.end() == stateBegin
                && hit.state(Sense.Form.ADJECTIVE) != null
                && hit.state(Sense.Form.NAME) == null;
    }

    /** Two states of one word only for "US-China"; a shared adjective ("Congolese") stands for the first. */
    private static boolean sameForm(Sense.OfState first, Sense.OfState other) {
        return first.equals(other) || first.form() != other.form();
    }

    private int genitive(Draft draft, View view, int at) {
        Hit hit = view.hitEndingAt(at);
        Found person = foundEndingAt(draft, view, at);
        if (person != null) {
            owner = person.parties().get(0);
            definite = true;
            return person.begin() - 1;
        }
        if (hit == null) {
            return referring(view, at);
        }
        read(hit);
        definite = true;
        int before = hit.begin() - 1;
        return view.tag(before).equals("DT") ? before - 1 : before;
    }

    /** "The country's military", "the group's fighters": whose they are a later pass finds out. */
    private int referring(View view, int at) {
        boolean refers =
                REFERRING.contains(view.lower(at - 1)) && view.tag(at - 2).equals("DT");
        if (!refers) {
            return at;
        }
        pronoun = at - 1;
        definite = true;
        return at - 3;
    }

    /** "French and Egyptian warships": the phrase goes on over "and" between two adjectives of states. */
    private int coordinated(View view, int at) {
        Hit left = view.hitEndingAt(at);
        Hit right = view.hitAt(at + 1);
        if (left == null || right == null || view.taken(at - 1) || states.isEmpty()) {
            return at;
        }
        Sense.OfState one = left.state(Sense.Form.ADJECTIVE, Sense.Form.NAME);
        boolean alike = (right.state(Sense.Form.ADJECTIVE) != null && left.state(Sense.Form.ADJECTIVE) != null)
                || (abbreviation(left) && right.state() != null)
                || (abbreviation(right) && left.state(Sense.Form.ADJECTIVE) != null);
        if (one == null || !alike) {
            return at;
        }
        states.add(0, one.state());
        return left.begin() - 1;
    }

    private static boolean abbreviation(Hit hit) {
        Sense.OfState state = hit.state(Sense.Form.NAME);
        return state != null
                && hit.end() - hit.begin() == 1
                && (state.state().code().equals("USA") || state.state().code().equals("GBR"));
    }

    private static boolean modifies(View view, int at) {
        String tag = view.tag(at);
        String word = view.lower(at);
        if (ModifierWords.TIMES.contains(word)
                || ModifierWords.INDICATING.contains(word)
                || word.equals("least")
                || word.equals("most")) {
            return false;
        }
        if (tag.equals("VBG")) {
            return ModifierWords.DESCRIBING.contains(word);
        }
        if (tag.startsWith("NN") && view.tag(at + 1).equals("CD")) {
            return false;
        }
        if (tag.equals("VBN") && nameOnly(view.hitEndingAt(at))) {
            return false;
        }
        if (tag.equals("VBN")) {
            return view.token(at).is("amod") || view.token(at).is("compound");
        }
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("HYPH")
                || tag.equals("``")
                || tag.equals("''");
    }

    /** "Soldiers in Niger deposed President X": behind the name of a state a participle is a verb. */
    static boolean nameOnly(@Nullable Hit hit) {
        return hit != null
                && hit.state(Sense.Form.NAME) != null
                && hit.state(Sense.Form.ADJECTIVE) == null
                && !abbreviation(hit);
    }

    static @Nullable Found foundEndingAt(Draft draft, View view, int end) {
        Found best = null;
        for (Found one : draft.found(view)) {
            if (one.end() == end && (best == null || one.begin() < best.begin())) {
                best = one;
            }
        }
        return best;
    }
}
