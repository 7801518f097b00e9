package org.chancery.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.PlaceChoice;
import org.chancery.gazetteer.State;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Names of places, states and their adjectives by their words. Immutable. */
final class PlaceIndex {

    /** In tokens: "San Miguel de Tucumán", "Las Palmas de Gran Canaria". */
    private static final int LONGEST_CITY = 5;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<String, List<State>> byAdjective = new HashMap<>();
    private final Map<String, State> bySeat = new HashMap<>();
    private final Map<String, String> abbreviations;
    private final Set<String> personNames = new HashSet<>();
    private final Gazetteer gazetteer;
    private final PlaceChoice choice;
    private int longest;

    /** One name and all that bear it. */
    private static final class Name {
        private final List<String> words;
        private final List<Place> places = new ArrayList<>(1);
        private @Nullable State state;

        Name(List<String> words) {
            this.words = words;
        }
    }

    /**
     * A stretch of tokens that is a name, and its bearers.
     *
     * @param listed whether a state or one of the places that the news speaks of bears it
     */
    record Hit(
            int begin,
            int end,
            List<Place> places,
            @Nullable State state,
            boolean listed) {}

    PlaceIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.choice = new PlaceChoice(gazetteer.states());
        this.abbreviations = Abbreviations.load();
        for (OfficeHolder holder : gazetteer.officeHolders().all()) {
            addPersonNames(holder.name());
            holder.aliases().forEach(this::addPersonNames);
        }
        for (State state : gazetteer.states().all()) {
            if (state.kind() != State.Kind.FORMER) {
                addState(state);
            }
        }
        for (Place place : gazetteer.places().all()) {
            name(place.name()).places.add(place);
            for (String alias : place.aliases()) {
                List<Place> bearers = name(alias).places;
                if (!bearers.contains(place)) {
                    bearers.add(place);
                }
            }
        }
    }

    private void addPersonNames(String name) {
        personNames.addAll(List.of(Folding.fold(name).split(" ")));
    }

    private void addState(State state) {
        List<String> names = new ArrayList<>(state.aliases());
        names.add(0, state.name());
        names.add(1, state.official());
        for (String text : names) {
            Name name = name(text);
            name.state = name.state == null ? state : name.state;
        }
        for (String adjective : state.adjectives()) {
            byAdjective
                    .computeIfAbsent(Folding.fold(adjective), key -> new ArrayList<>(1))
                    .add(state);
        }
        state.seats().forEach(seat -> bySeat.putIfAbsent(key(words(seat.name())), state));
    }

    private Name name(String text) {
        List<String> words = words(text);
        longest = Math.max(longest, words.size());
        List<Name> names = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>(1));
        for (Name name : names) {
            if (name.words.equals(words)) {
                return name;
            }
        }
        Name name = new Name(words);
        names.add(name);
        return name;
    }

    /** The longest name in that stretch that holds the token; null when there is none. */
    @Nullable
    Hit holding(Sentence sentence, int token, int begin, int end) {
        Hit best = null;
        for (int from = Math.max(begin, token - longest + 1); from <= token; from++) {
            best = longer(best, at(sentence, from, end), token);
        }
        return best;
    }

    /** The same among states and the places that the news speaks of. */
    @Nullable
    Hit listedHolding(Sentence sentence, int token, int begin, int end) {
        Hit best = null;
        for (int from = Math.max(begin, token - longest + 1); from <= token; from++) {
            best = longer(best, listedAt(sentence, from, end), token);
        }
        return best;
    }

    private static @Nullable Hit longer(@Nullable Hit best, @Nullable Hit hit, int token) {
        boolean longer = hit != null && (best == null || hit.end() - hit.begin() > best.end() - best.begin());
        return hit != null && hit.end() > token && longer ? hit : best;
    }

    /** The longest name that begins at that token and does not reach over the end; null when there is none. */
    @Nullable
    Hit at(Sentence sentence, int from, int end) {
        Hit listed = listedAt(sentence, from, end);
        int least = listed == null ? from : listed.end();
        if (!proper(sentence.token(from))) {
            return listed;
        }
        for (int to = Math.min(end, from + LONGEST_CITY); to > least; to--) {
            List<Place> places = proper(sentence.token(to - 1)) ? bearers(sentence, from, to) : List.of();
            if (!places.isEmpty()) {
                return new Hit(from, to, places, null, false);
            }
        }
        return listed;
    }

    /** All places in the world that bear the name of these tokens. */
    List<Place> bearers(Sentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean joined = i == from || token.begin() == sentence.token(i - 1).end();
            name.append(joined ? "" : " ").append(token.text());
        }
        return gazetteer.places().bearers(name.toString());
    }

    private static boolean proper(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.text().charAt(0));
    }

    /** The same among states and the places that the news speaks of. */
    @Nullable
    Hit listedAt(Sentence sentence, int from, int end) {
        List<Name> names = byFirstWord.get(Folding.fold(sentence.token(from).text()));
        Hit best = null;
        for (Name name : names == null ? List.<Name>of() : names) {
            int to = from + name.words.size();
            if (to <= end && (best == null || to > best.end()) && matches(sentence, from, name.words)) {
                best = new Hit(from, to, name.places, name.state, true);
            }
        }
        return best;
    }

    /** The states of that adjective, such as "Iranian". */
    List<State> ofAdjective(String word) {
        return Character.isUpperCase(word.charAt(0))
                ? byAdjective.getOrDefault(Folding.fold(word), List.of())
                : List.of();
    }

    /** The state whose organ sits in the house of that name, such as "Kremlin"; null when there is none. */
    @Nullable
    State ofSeat(Sentence sentence, int begin, int end) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            words.add(Folding.fold(sentence.token(i).text()));
        }
        return bySeat.get(key(words));
    }

    /** The state of that code: one or none. */
    List<State> ofCode(@Nullable String code) {
        return code == null ? List.of() : gazetteer.states().find(code).stream().toList();
    }

    /** The first capital of a state as a place; none when it is not listed. */
    Optional<Place> capital(State state) {
        return state.capitals().stream()
                .flatMap(name -> gazetteer.places().named(name).stream())
                .filter(place -> state.code().equals(place.country()))
                .findFirst();
    }

    PlaceChoice choice() {
        return choice;
    }

    /** Whether the name is also a word of the language, or a part of the names of persons. */
    boolean isDoubtful(String word) {
        return gazetteer.ordinaryWords().has(word) || personNames.contains(Folding.fold(word));
    }

    /** Whether it is a word of the language, too. */
    boolean isWord(String word) {
        return gazetteer.ordinaryWords().has(word);
    }

    /** The ISO 3166-2 code of a subdivision's short form behind a town, such as "Va."; null when it is none. */
    @Nullable
    String abbreviated(String word) {
        return abbreviations.get(word);
    }

    private static boolean matches(Sentence sentence, int from, List<String> words) {
        boolean capital = false;
        for (int i = 0; i < words.size(); i++) {
            String text = sentence.token(from + i).text();
            if (!Folding.fold(text).equals(words.get(i))) {
                return false;
            }
            capital |= Character.isUpperCase(text.charAt(0));
        }
        return capital;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** The words of a name as the tokenizer cuts it, without an article at its head. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(3);
        for (String word : Folding.fold(name).split(" ")) {
            if (word.equals("the") && words.isEmpty()) {
                continue;
            }
            if (word.length() > 1 && word.endsWith(",")) {
                words.add(word.substring(0, word.length() - 1));
                words.add(",");
            } else if (word.length() > 2 && word.endsWith("'s")) {
                words.add(word.substring(0, word.length() - 2));
                words.add("'s");
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
