package org.chancery.reader.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.State;

/**
 * "Congolese": an adjective that two states share stands for the one of them that the report names more often by
 * names of its own or of its places, else for the first, never for both.
 */
final class SharedAdjectives {

    private SharedAdjectives() {}

    static void settle(List<View> views) {
        for (View view : views) {
            for (Hit hit : List.copyOf(view.hits())) {
                List<State> sharing = sharing(hit);
                if (sharing.size() > 1) {
                    State meant = meant(views, sharing);
                    view.replace(hit, new Hit(hit.begin(), hit.end(), only(hit, sharing, meant)));
                }
            }
        }
    }

    private static List<State> sharing(Hit hit) {
        Set<State> sharing = new LinkedHashSet<>();
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfState one && one.form() == Sense.Form.ADJECTIVE) {
                sharing.add(one.state());
            }
        }
        return List.copyOf(sharing);
    }

    private static State meant(List<View> views, List<State> sharing) {
        State meant = sharing.get(0);
        long most = 0;
        for (State state : sharing) {
            long named = views.stream()
                    .flatMap(view -> view.hits().stream())
                    .filter(hit -> hit.state(Sense.Form.ADJECTIVE, Sense.Form.PEOPLE) == null && alone(hit, state))
                    .count();
            if (named > most) {
                meant = state;
                most = named;
            }
        }
        return meant;
    }

    /** Whether the name stands for that state or for a place in it, and for no other. */
    private static boolean alone(Hit hit, State state) {
        boolean found = false;
        for (Sense sense : hit.senses()) {
            boolean here = sense instanceof Sense.OfState one && one.state().equals(state)
                    || sense instanceof Sense.OfPlace place
                            && state.code().equals(place.place().country());
            if (!here && (sense instanceof Sense.OfState || sense instanceof Sense.OfPlace)) {
                return false;
            }
            found |= here;
        }
        return found;
    }

    private static List<Sense> only(Hit hit, List<State> sharing, State meant) {
        return hit.senses().stream()
                .filter(sense -> !(sense instanceof Sense.OfState one)
                        || one.state().equals(meant)
                        || !sharing.contains(one.state()))
                .toList();
    }
}
