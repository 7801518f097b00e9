package org.chancery.reader.place;

import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** The place that a noun phrase of one sentence names: passes from its own name to what stands around it. */
final class PlaceNames {

    private final Sentence sentence;
    private final PlaceIndex index;
    private final PlaceWords words;
    private final Bearers bearers;

    PlaceNames(Sentence sentence, PlaceIndex index, PlaceWords words, Set<String> landsOfReport) {
        this.sentence = sentence;
        this.index = index;
        this.words = words;
        this.bearers = new Bearers(sentence, index, words, landsOfReport);
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

    /** That state, where a word of the phrase under the head names it: "Peru", "Peru's parliament", "Peruvian police". */
    @Nullable
    Located landIn(int head, String country) {
        for (Token token : sentence.tokens()) {
            if (token.index() != head && !sentence.below(token.index(), head)) {
                continue;
            }
            for (State state : bearers.statesOf(token.index())) {
                if (state.code().equals(country)) {
                    return Located.of(state, token.index(), token.index() + 1);
                }
            }
        }
        return null;
    }

    /** The head is (the end of) a name: "Hebron", "southern Lebanon", "Idlib province". */
    private @Nullable Located named(int head) {
        PlaceIndex.Hit hit = index.holding(sentence, head, begin(head), Math.min(sentence.size(), head + 4));
        if (hit == null || hit.end() < sentence.size() && runsOn(hit)) {
            return null;
        }
        Located found = bearers.townBefore(hit);
        found = found != null ? found : bearers.chosen(hit);
        return found == null ? null : directed(found);
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
                found = found != null ? found : calledSo(head, child);
                if (found != null) {
                    boolean capital = sentence.token(head).lower().equals("capital") && found.isState();
                    return capital ? capitalOf(found, head) : found;
                }
            }
        }
        return null;
    }

    /** "the Thai town of Ban Nai", which no list has: its land is that of the noun. */
    private @Nullable Located calledSo(int head, int name) {
        boolean town = words.is("town", sentence.token(head).lemma());
        if (!town || !sentence.token(name).isProperNoun()) {
            return null;
        }
        for (int child : sentence.children(head)) {
            for (State state : child < head ? bearers.statesOf(child) : List.<State>of()) {
                int begin = begin(name);
                return Located.unknown(begin, name + 1, text(begin, name + 1), state.code());
            }
        }
        return null;
    }

    private Located capitalOf(Located state, int head) {
        for (State candidate : index.ofCode(state.country())) {
            Place city = index.capital(candidate).orElse(null);
            if (city != null) {
                return Located.of(city, head, state.end());
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
            for (State state : child < head ? bearers.statesOf(child) : List.<State>of()) {
                Place city = index.capital(state).orElse(null);
                if (city != null) {
                    return Located.of(city, child, head + 1);
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
                Located found = bearers.chosen(hit);
                return found == null ? null : directed(found);
            }
        }
        for (int child : sentence.children(head)) {
            List<State> states = child < head && spot(head) && !foreign(head)
                    ? index.ofAdjective(sentence.token(child).text())
                    : List.of();
            if (!states.isEmpty()) {
                return Located.of(states.get(0), child, head + 1);
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
                return Located.of(city, from, head + 1);
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
        String land = bearers.landBeside(begin, head + 1);
        boolean word = begin == head && index.isWord(sentence.token(head).text());
        return land == null && word ? null : Located.unknown(begin, head + 1, text(begin, head + 1), land);
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

    /** Whether the name is the whole phrase, of a place often in the news and not also of persons. */
    boolean surely(int head) {
        PlaceIndex.Hit hit = index.listedHolding(sentence, head, begin(head), sentence.size());
        return hit != null
                && hit.state() == null
                && hit.begin() == begin(head)
                && !index.isDoubtful(sentence.token(head).text());
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

    private String text(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(i > begin ? " " : "").append(sentence.token(i).text());
        }
        return text.toString();
    }
}
