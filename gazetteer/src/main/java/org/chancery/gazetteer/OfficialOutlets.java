package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** Offices that publish their own releases and stand in no list: "Office of the Prime Minister of Canada". */
public final class OfficialOutlets {

    /** Words with which the names of such offices begin or end. */
    private static final List<String> OFFICES = List.of(
            "office of the president",
            "office of the prime minister",
            "office of the premier",
            "office of the chancellor",
            "office of the vice president",
            "president's office",
            "prime minister's office",
            "presidential office",
            "presidential administration",
            "presidency",
            "ministry of",
            "ministry for",
            "foreign ministry",
            "defence ministry",
            "defense ministry",
            "foreign office",
            "department of foreign affairs",
            "department of state",
            "department of defence",
            "department of defense",
            "department of external affairs",
            "embassy of",
            "high commission of",
            "permanent mission of",
            "permanent representation of",
            "government of",
            "cabinet office",
            "council of ministers",
            "royal court");

    /** Longest name of a state in words. */
    private static final int LONGEST = 6;

    private static final Set<String> NOT_OF = Set.of("exile", "former");

    private final Map<String, String> states = new HashMap<>();

    private OfficialOutlets(States all) {
        for (State state : all.all()) {
            if (state.kind() != State.Kind.FORMER) {
                put(state.name(), state);
                put(state.official(), state);
                state.aliases().forEach(name -> put(name, state));
                state.adjectives().forEach(name -> put(name, state));
            }
        }
    }

    /** The offices of those states. */
    public static OfficialOutlets of(States states) {
        return new OfficialOutlets(states);
    }

    /** The government that publishes under that name; empty when the name is no office's or tells no state. */
    public Optional<Outlet> read(String name) {
        String key = Folding.fold(name.strip()).replace(",", "");
        boolean office =
                OFFICES.stream().anyMatch(key::contains) && NOT_OF.stream().noneMatch(key::contains);
        String country = office ? country(key) : null;
        return country == null
                ? Optional.empty()
                : Optional.of(new Outlet(name.strip(), country, OutletControl.GOVERNMENT));
    }

    /** The state named first: an embassy's own stands before the one it is sent to. */
    private @Nullable String country(String key) {
        List<String> words = List.of(key.split(" "));
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = Math.min(words.size(), begin + LONGEST); end > begin; end--) {
                String found = states.get(String.join(" ", words.subList(begin, end)));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void put(String name, State state) {
        states.putIfAbsent(Folding.fold(Directory.bare(name)), state.actsFor());
    }
}
