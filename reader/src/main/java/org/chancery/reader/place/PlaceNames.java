package org.chancery.reader.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.model.Entity;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** The place that a noun phrase of one sentence names: passes from its own name to what stands around it. */
final class PlaceNames {

    private final Sentence sentence;
    private final PlaceIndex index;
    private final PlaceWords words;
    private final Entities entities;

    PlaceNames(Sentence sentence, PlaceIndex index, PlaceWords words, Entities entities) {
        this.sentence = sentence;
        this.index = index;
        this.words = words;
        this.entities = entities;
    }

    /** The place that the phrase under that head names; null when it names none. */
    @Nullable
    Located of(int head) {
        Located found = named(head);
        found = found != null ? found : behindNoun(head);
        found = found != null ? found : capital(head);
        found = found != null ? found : beforeNoun(head);
        found = found != null ? found : seat(head);
        return found != null ? found : unknown(head);
    }

    /** The head is (the end of) a name: "Hebron", "southern Lebanon", "Idlib province". */
    private @Nullable Located named(int head) {
        PlaceIndex.Hit hit = index.holding(sentence, head, begin(head), Math.min(sentence.size(), head + 4));
        if (hit == null || hit.end() < sentence.size() && runsOn(hit)) {
            return null;
        }
        return directed(chosen(hit, qualifier(hit)));
    }

    /** "Paris Agreement": the name is only the beginning of another. */
    private boolean runsOn(PlaceIndex.Hit hit) {
        Token next = sentence.token(hit.end());
        boolean joined = next.isProperNoun() && sentence.below(hit.end() - 1, next.index()) && !next.is("appos");
        return joined && sentence.token(hit.end() - 1).is("compound") && !words.is("spot", next.lemma());
    }

    /** "the city of Hebron", "off the coast of Somalia", "the capital, Tehran", "the capital Kyiv" */
    private @Nullable Located behindNoun(int head) {
        if (!spot(head)) {
            return null;
        }
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean of = token.is("nmod") && child > head && preposition(child, "of");
            if (of || child > head && (token.is("appos") || token.is("dep") || token.is("nmod:npmod"))) {
                Located found = named(child);
                if (found != null) {
                    boolean capital = sentence.token(head).lower().equals("capital") && found.isState();
                    return capital ? capitalOf(found, head) : found;
                }
            }
        }
        return null;
    }

    private Located capitalOf(Located state, int head) {
        for (State candidate : index.ofCode(state.country())) {
            Place city = index.capital(candidate).orElse(null);
            if (city != null) {
                return located(city, head, state.end());
            }
        }
        return state;
    }

    /** "the Iranian capital", "Iran's capital" */
    private @Nullable Located capital(int head) {
        if (!sentence.token(head).lower().equals("capital")) {
            return null;
        }
        for (int child : sentence.children(head)) {
            for (State state : child < head ? statesOf(child) : List.<State>of()) {
                Place city = index.capital(state).orElse(null);
                if (city != null) {
                    return located(city, child, head + 1);
                }
            }
        }
        return null;
    }

    /** "the Donetsk region", "Beijing airport", "Kyiv's Podil district", "Turkish waters" */
    private @Nullable Located beforeNoun(int head) {
        boolean proper = sentence.token(head).isProperNoun();
        if (!spot(head) && !proper) {
            return null;
        }
        for (int at = head - 1; at >= begin(head); at--) {
            PlaceIndex.Hit hit = index.holding(sentence, at, begin(head), head);
            boolean possessive = hit != null && sentence.token(hit.end() - 1).is("nmod:poss");
            if (hit != null && (possessive || spot(head)) && !institution(head) && !foreign(head)) {
                return directed(chosen(hit, null));
            }
        }
        for (int child : sentence.children(head)) {
            List<State> states = child < head && spot(head) && !foreign(head)
                    ? index.ofAdjective(sentence.token(child).text())
                    : List.of();
            if (!states.isEmpty()) {
                return located(states.get(0), child, head + 1);
            }
        }
        return null;
    }

    /** "at the Kremlin": the capital of its state. */
    private @Nullable Located seat(int head) {
        for (int from = begin(head); from <= head; from++) {
            State state = index.ofSeat(sentence, from, head + 1);
            Place city = state == null ? null : index.capital(state).orElse(null);
            if (city != null) {
                return located(city, from, head + 1);
            }
        }
        return null;
    }

    /** A place by the name finder's word; its land only where the text gives it. */
    private @Nullable Located unknown(int head) {
        if (!sentence.token(head).name().equals("LOCATION")) {
            return null;
        }
        int begin = head;
        while (begin > 0 && sentence.token(begin - 1).name().equals("LOCATION") && sentence.below(begin - 1, head)) {
            begin--;
        }
        PlaceIndex.Hit land = qualifier(new PlaceIndex.Hit(begin, head + 1, List.of(), null));
        State state = land == null ? null : land.state();
        return new Located(
                begin, head + 1, text(begin, head + 1), "unknown", state == null ? null : state.code(), null, null);
    }

    /** "Austria" in "Vienna, Austria"; null when nothing qualifies the name. */
    private PlaceIndex.@Nullable Hit qualifier(PlaceIndex.Hit hit) {
        int at = hit.end();
        if (at + 1 >= sentence.size() || !sentence.token(at).text().equals(",")) {
            return null;
        }
        PlaceIndex.Hit next = index.at(sentence, at + 1, sentence.size());
        int last = next == null ? -1 : next.end() - 1;
        boolean hangs = last >= 0 && sentence.below(last, hit.end() - 1);
        boolean listed = last >= 0
                && (sentence.token(last).is("conj") || sentence.token(last).is("nsubj"));
        return hangs && !listed ? next : null;
    }

    /** The bearer of the name that is meant. */
    private Located chosen(PlaceIndex.Hit hit, PlaceIndex.@Nullable Hit qualifier) {
        if (qualifier != null) {
            for (Place place : hit.places()) {
                if (place.country() != null && place.country().equals(country(qualifier))) {
                    return located(place, hit.begin(), hit.end());
                }
            }
        }
        State state = hit.state();
        if (state != null) {
            return located(state, hit.begin(), hit.end());
        }
        return located(best(hit.places()), hit.begin(), hit.end());
    }

    private static @Nullable String country(PlaceIndex.Hit hit) {
        State state = hit.state();
        for (Place place : hit.places()) {
            if (place.kind().equals("province")
                    && (state == null || !state.code().equals(place.country()))) {
                return place.country();
            }
        }
        return state != null ? state.code() : null;
    }

    /** One name, several places: a land of the sentence, a capital, a land of the report, a city, the first listed. */
    private Place best(List<Place> places) {
        if (places.size() == 1) {
            return places.get(0);
        }
        Set<String> near = statesInSentence();
        Set<String> far = new HashSet<>();
        entities.all().stream()
                .map(Entity::country)
                .filter(java.util.Objects::nonNull)
                .forEach(far::add);
        Place best = places.get(0);
        int most = -1;
        for (Place place : places) {
            int rank = (near.contains(place.country()) ? 8 : 0)
                    + (index.isCapital(place) ? 4 : 0)
                    + (far.contains(place.country()) ? 2 : 0)
                    + (place.kind().equals("city") ? 1 : 0);
            if (rank > most) {
                best = place;
                most = rank;
            }
        }
        return best;
    }

    private Set<String> statesInSentence() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            statesOf(i).forEach(state -> codes.add(state.code()));
        }
        return codes;
    }

    private List<State> statesOf(int token) {
        List<State> states =
                new ArrayList<>(index.ofAdjective(sentence.token(token).text()));
        PlaceIndex.Hit hit =
                index.holding(sentence, token, Math.max(0, token - 5), Math.min(sentence.size(), token + 5));
        if (hit != null && hit.state() != null) {
            states.add(hit.state());
        }
        return states;
    }

    /** "southern Lebanon", whether the gazetteer has it as such or only the state or province; cities stay as they are. */
    private Located directed(Located found) {
        int before = found.begin() - 1;
        boolean wide =
                found.isState() || found.kind().equals("region") || found.kind().equals("province");
        if (words.is("direction", sentence.token(found.begin()).text())) {
            return found.from(found.begin(), text(found.begin(), found.end()));
        }
        boolean modified = before >= 0
                && (sentence.token(before).is("amod") || sentence.token(before).is("compound"));
        if (!wide || !modified || !words.is("direction", sentence.token(before).lower())) {
            return found;
        }
        return found.from(before, sentence.token(before).lower() + " " + found.name());
    }

    /** First token of the phrase before the head that hangs on it without a gap. */
    private int begin(int head) {
        int begin = head;
        while (begin > 0 && !sentence.token(begin - 1).is("case") && sentence.below(begin - 1, head)) {
            begin--;
        }
        // Genitives are marked by a "case" of their own: step over it.
        if (begin > 1 && sentence.token(begin - 1).tag().equals("POS") && sentence.below(begin - 2, head)) {
            return begin(head, begin - 2);
        }
        return begin;
    }

    private int begin(int head, int from) {
        int begin = from;
        while (begin > 0 && !sentence.token(begin - 1).is("case") && sentence.below(begin - 1, head)) {
            begin--;
        }
        return begin;
    }

    private boolean spot(int head) {
        return words.is("spot", sentence.token(head).lemma())
                || words.is("spot", sentence.token(head).lower());
    }

    /** An embassy lies in another land than its own. */
    private boolean foreign(int head) {
        return words.is("foreign", sentence.token(head).lemma());
    }

    private boolean institution(int head) {
        Token token = sentence.token(head);
        return token.isProperNoun() && token.name().equals("ORGANIZATION");
    }

    private boolean preposition(int noun, String word) {
        int preposition = sentence.child(noun, "case");
        return preposition >= 0 && sentence.token(preposition).lower().equals(word);
    }

    private static Located located(Place place, int begin, int end) {
        return new Located(begin, end, place.name(), place.kind(), place.country(), place.lat(), place.lon());
    }

    private static Located located(State state, int begin, int end) {
        return new Located(begin, end, state.name(), "state", state.code(), state.lat(), state.lon());
    }

    private String text(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(i > begin ? " " : "").append(sentence.token(i).text());
        }
        return text.toString();
    }
}
