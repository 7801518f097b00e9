package org.chancery.reader.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places of one name a report means: "Lebanon, Pennsylvania", "Tripoli, Lebanon", and Georgia where Atlanta
 * is spoken of. What the next name says goes before what the rest of the report makes likely.
 */
final class Toponyms {

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "from", "outside", "around", "of", "to", "through", "across");

    /** Offices, parties and divisions that provinces have and the state of the same name has not. */
    private static final Set<String> PROVINCIAL =
            Set.of("governor", "county", "counties", "gov.", "republican", "republicans", "democrat", "democrats");

    private final List<View> views;
    private final Map<String, Integer> named = new TreeMap<>();
    private boolean provincial;

    private Toponyms(List<View> views) {
        this.views = views;
    }

    static void settle(List<View> views) {
        Toponyms toponyms = new Toponyms(views);
        toponyms.count();
        for (View view : views) {
            for (Hit hit : List.copyOf(view.hits())) {
                toponyms.settle(view, hit);
            }
        }
    }

    private void count() {
        for (View view : views) {
            for (Hit hit : view.hits()) {
                Set<String> countries = countries(hit);
                if (countries.size() == 1) {
                    named.merge(countries.iterator().next(), 1, Integer::sum);
                }
            }
            for (int i = 0; i < view.size(); i++) {
                provincial |= PROVINCIAL.contains(view.lower(i));
            }
        }
    }

    private void settle(View view, Hit hit) {
        Set<String> own = countries(hit);
        if (own.isEmpty() || hit.state(Sense.Form.ADJECTIVE) != null || hit.has(Sense.OfOrganisation.class)) {
            return;
        }
        String within = within(view, hit);
        if (within != null) {
            Sense there = in(hit, within);
            if (there != null || !own.contains(within)) {
                view.replace(hit, new Hit(hit.begin(), hit.end(), List.of(there == null ? town(view, hit, within) : there)));
            }
        } else if (own.size() > 1) {
            likeliest(view, hit, own);
        }
    }

    /** The state in which the name right behind a comma puts this one: "in Naples, Florida,"; null when none does. */
    private static @Nullable String within(View view, Hit hit) {
        if (!view.is(hit.end(), ",")) {
            return null;
        }
        Hit next = view.hitAt(hit.end() + 1);
        if (next == null || next.begin() != hit.end() + 1) {
            return null;
        }
        Sense.OfPlace place = next.first(Sense.OfPlace.class);
        boolean province = place != null && place.place().kind().equals("province");
        Sense.OfState state = next.state(Sense.Form.NAME);
        if (state == null && province) {
            return listed(view, next) ? null : place.place().country();
        }
        // Two states in a row are a list unless a preposition puts the first as a town.
        boolean town = hit.state(Sense.Form.NAME) == null && PLACING.contains(view.lower(hit.begin() - 1));
        return state == null || !town || listed(view, next) ? null : state.state().actsFor();
    }

    private static boolean listed(View view, Hit last) {
        int at = view.is(last.end(), ",") ? last.end() + 1 : last.end();
        return (view.is(at, "and") || view.is(at, "or") || last.end() < at) && view.hitAt(view.is(at, "and") ? at + 1 : at) != null;
    }

    private static @Nullable Sense in(Hit hit, String country) {
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfPlace place && country.equals(place.place().country())) {
                return sense;
            }
        }
        return null;
    }

    private static Sense town(View view, Hit hit, String country) {
        return new Sense.OfPlace(
                new Place(view.text(hit.begin(), hit.end()), "city", List.of(), country, null, null));
    }

    /** Of several countries the one that the report speaks of, when it says nothing of the first. */
    private void likeliest(View view, Hit hit, Set<String> own) {
        String first = own.iterator().next();
        if (named.containsKey(first)) {
            return;
        }
        boolean state = hit.state(Sense.Form.NAME) != null;
        for (String other : own) {
            boolean likely = state ? provincial && spoken(other) : named.containsKey(other);
            Sense there = in(hit, other);
            if (!other.equals(first) && likely && there != null) {
                view.replace(hit, new Hit(hit.begin(), hit.end(), List.of(there)));
                return;
            }
        }
    }

    /** Whether nothing else than that country is named. */
    private boolean spoken(String country) {
        return named.isEmpty() || named.keySet().equals(Set.of(country));
    }

    private static Set<String> countries(Hit hit) {
        Set<String> all = new LinkedHashSet<>();
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfState state) {
                all.add(state.state().actsFor());
            } else if (sense instanceof Sense.OfPlace place && place.place().country() != null) {
                all.add(place.place().country());
            }
        }
        return all;
    }
}
