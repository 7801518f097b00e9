package org.chancery.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.States;
import org.jspecify.annotations.Nullable;

/** Long names of states with one letter wrong, too many, missing, or changed for its neighbour: "Afganistan". */
final class Misspellings {

    /** Shorter names are too near to each other and to other words. */
    private static final int SHORTEST = 8;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Sense> senses = new HashMap<>();

    Misspellings(States states) {
        for (State state : states.all()) {
            if (state.kind() == State.Kind.STATE) {
                add(state.name(), new Sense.OfState(state, Sense.Form.NAME, "GOV"));
                state.adjectives().forEach(word -> add(word, new Sense.OfState(state, Sense.Form.ADJECTIVE, "GOV")));
            }
        }
    }

    private void add(String name, Sense sense) {
        if (name.length() < SHORTEST || senses.putIfAbsent(name, sense) != null) {
            return;
        }
        names.put(name, name);
        for (int i = 1; i < name.length(); i++) {
            names.putIfAbsent(without(name, i), name);
        }
    }

    /** What a word or words of that spelling are meant to say; empty when they are near no long name. */
    List<Sense> of(String text) {
        String name = text.length() + 1 < SHORTEST ? null : nearest(text);
        Sense sense = name == null ? null : senses.get(name);
        return sense == null ? List.of() : List.of(sense);
    }

    private @Nullable String nearest(String text) {
        String missing = names.get(text);
        if (missing != null) {
            return missing;
        }
        for (int i = 1; i < text.length(); i++) {
            String name = names.get(without(text, i));
            if (name != null && EditDistance.within(text, name, 1)) {
                return name;
            }
        }
        return null;
    }

    private static String without(String text, int index) {
        return text.substring(0, index) + text.substring(index + 1);
    }
}
