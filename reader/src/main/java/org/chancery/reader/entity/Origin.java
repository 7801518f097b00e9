package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.jspecify.annotations.Nullable;

/** From which country a report was sent, by its dateline: "KAMPALA, Uganda (Agency) -". */
final class Origin {

    /** Towns from which reports are sent about the bodies that sit there. */
    private static final Set<String> SEATS =
            Set.of("united nations", "brussels", "geneva", "the hague", "new york", "strasbourg", "luxembourg");

    private static final String ENDS = ",(-/:[.\u2013\u2014";

    private Origin() {}

    /**
     * The country of the first line that begins with a town or a land.
     *
     * @param front what stands before the first sentence, line by line
     */
    static @Nullable String of(Gazetteer gazetteer, List<String> front) {
        for (String line : front) {
            String town = Folding.fold(part(line, 0));
            String country = SEATS.contains(town) ? null : country(gazetteer, town, line);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String country(Gazetteer gazetteer, String town, String line) {
        String land = Folding.fold(part(line, 1));
        List<String> capitals = new ArrayList<>();
        for (State state : gazetteer.states().all()) {
            if (state.kind() == State.Kind.FORMER) {
                continue;
            }
            if (Folding.fold(state.name()).equals(land)
                    || Folding.fold(state.name()).equals(town)
                    || has(state.aliases(), land)) {
                return state.actsFor();
            }
            if (has(state.capitals(), town)) {
                capitals.add(state.actsFor());
            }
        }
        if (!capitals.isEmpty()) {
            return capitals.get(0);
        }
        return gazetteer.places().named(part(line, 0)).stream()
                .map(Place::country)
                .findFirst()
                .orElse(null);
    }

    private static boolean has(List<String> names, String folded) {
        return !folded.isEmpty()
                && names.stream().anyMatch(name -> Folding.fold(name).equals(folded));
    }

    /** What stands before the first mark, or between the first and the second. */
    private static String part(String line, int number) {
        int begin = 0;
        for (int found = 0, at = 0; at <= line.length(); at++) {
            boolean end = at == line.length() || ENDS.indexOf(line.charAt(at)) >= 0;
            if (end && found++ == number) {
                return line.substring(begin, at).strip();
            }
            begin = end ? at + 1 : begin;
        }
        return "";
    }
}
