package org.chancery.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.States;

/** States by code, name, adjective or people, and what to call them. */
public final class StateNames {

    /** What acts like a state in the record without being one. */
    private static final Map<String, List<String>> BODIES = bodies();

    /** Codes of actors that belong to no state. */
    private static final List<String> STATELESS = List.of("IGO", "NGO", "ISM", "IMG", "MNC");

    private final Map<String, State> byCode = new LinkedHashMap<>();
    /** The codes each folded name may stand for: first those of names, else those of adjectives and peoples. */
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    private final Map<String, Set<String>> demonyms = new LinkedHashMap<>();

    private StateNames(List<State> states) {
        // sovereign states first, so that a name shared with what was or is part of another means the state
        for (State state : states) {
            byCode.put(state.code(), state);
            if (state.sovereign()) {
                add(state);
            }
        }
        BODIES.forEach((code, words) -> words.forEach(word -> put(names, word, code)));
        for (State state : states) {
            if (!state.sovereign()) {
                addMissing(state);
            }
        }
    }

    /** The states of the gazetteer, the United Nations and the European Union, and the codes of what belongs to no state. */
    public static StateNames of(States states) {
        return new StateNames(states.all());
    }

    private static Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        bodies.put("UNO", List.of("United Nations", "UN", "U.N."));
        bodies.put("EUR", List.of("European Union", "EU", "E.U."));
        return bodies;
    }

    private void add(State state) {
        put(names, state.name(), state.code());
        put(names, state.official(), state.code());
        state.aliases().forEach(alias -> put(names, alias, state.code()));
        state.adjectives().forEach(word -> put(demonyms, word, state.code()));
        state.people().forEach(word -> put(demonyms, word, state.code()));
    }

    private void addMissing(State state) {
        List<String> all = new ArrayList<>(state.aliases());
        all.add(state.name());
        all.add(state.official());
        for (String name : all) {
            names.computeIfAbsent(Folding.fold(name), key -> new LinkedHashSet<>(Set.of(state.actsFor())));
        }
    }

    private static void put(Map<String, Set<String>> map, String name, String code) {
        map.computeIfAbsent(Folding.fold(name), key -> new LinkedHashSet<>()).add(code);
    }

    /**
     * The code that acts of the state are coded with.
     *
     * @throws AskFault when no state is known by the word, or several are
     */
    public String code(String word) {
        return find(word).orElseThrow(() -> unknown(word));
    }

    /**
     * The code of the state, if the word means one.
     *
     * @throws AskFault when it may mean several
     */
    public Optional<String> find(String word) {
        String given = word.strip();
        String code = given.toUpperCase(java.util.Locale.ROOT);
        State state = byCode.get(code);
        if (state != null) {
            return Optional.of(state.actsFor());
        }
        if (BODIES.containsKey(code) || STATELESS.contains(code)) {
            return Optional.of(code);
        }
        String folded = Folding.fold(given.regionMatches(true, 0, "the ", 0, 4) ? given.substring(4) : given);
        Set<String> codes = names.getOrDefault(folded, demonyms.getOrDefault(folded, Set.of()));
        if (codes.size() > 1) {
            throw new AskFault(
                    "'" + given + "' may mean "
                            + String.join(" or ", codes.stream().map(this::both).toList()) + "; give the code",
                    List.copyOf(codes));
        }
        return codes.stream().findFirst();
    }

    /** The name of the state of that code, else the code. */
    public String name(String code) {
        State state = byCode.get(code);
        if (state != null) {
            return state.name();
        }
        List<String> body = BODIES.get(code);
        return body == null ? code : body.get(0);
    }

    /** The adjective of the state of that code, else its name. */
    public String adjective(String code) {
        State state = byCode.get(code);
        return state == null || state.adjectives().isEmpty()
                ? name(code)
                : state.adjectives().get(0);
    }

    /** Codes of the states whose name, adjective or code begins so, or holds a word that does; all for no words. */
    public List<String> choices(String words) {
        String wanted = Folding.fold(words.strip());
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (State state : byCode.values()) {
            if (state.sovereign()) {
                String all = state.code() + " " + state.name() + " " + String.join(" ", state.aliases()) + " "
                        + String.join(" ", state.adjectives());
                String folded = " " + Folding.fold(all);
                if (Folding.fold(state.name()).startsWith(wanted)
                        || state.code().equalsIgnoreCase(wanted)) {
                    first.add(state.code());
                } else if (folded.contains(" " + wanted)) {
                    second.add(state.code());
                }
            }
        }
        BODIES.forEach((code, names) -> {
            if ((" " + Folding.fold(code + " " + String.join(" ", names))).contains(" " + wanted)) {
                second.add(code);
            }
        });
        first.addAll(second);
        return first;
    }

    private String both(String code) {
        return name(code) + " (" + code + ")";
    }

    private AskFault unknown(String word) {
        String given = word.strip();
        Set<String> codes = new LinkedHashSet<>();
        Nearest.of(Folding.fold(given), names.keySet())
                .forEach(near -> codes.addAll(names.getOrDefault(near, Set.of())));
        if (codes.isEmpty()) {
            Nearest.of(Folding.fold(given), demonyms.keySet())
                    .forEach(near -> codes.addAll(demonyms.getOrDefault(near, Set.of())));
        }
        if (codes.isEmpty() && given.length() == 3) {
            codes.addAll(Nearest.of(given.toUpperCase(java.util.Locale.ROOT), byCode.keySet()));
        }
        List<String> few = codes.stream().limit(3).toList();
        String near = String.join(", ", few.stream().map(this::both).toList());
        return new AskFault("no state is known as '" + given + "'" + (near.isEmpty() ? "" : "; nearest: " + near), few);
    }
}
