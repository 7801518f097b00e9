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
        Hit province = province(view, hit, own);
        if (province == null) {
            province = elsewhere(view, hit, own);
        }
        String within = province == null ? within(view, hit) : null;
        if (province != null) {
            List<Sense> senses = ofCountry(province, own);
            senses = senses.isEmpty() ? provinces(province) : senses;
            view.replace(province, new Hit(province.begin(), province.end(), senses));
            String country = countries(new Hit(0, 0, senses)).iterator().next();
            if (!own.contains(country)) {
                view.replace(hit, new Hit(hit.begin(), hit.end(), List.of(town(view, hit, country))));
            }
        } else if (within != null) {
            Sense there = in(hit, within);
            if (there != null || !own.contains(within)) {
                view.replace(
                        hit, new Hit(hit.begin(), hit.end(), List.of(there == null ? town(view, hit, within) : there)));
            }
        } else if (own.size() > 1) {
            likeliest(view, hit, own);
        }
    }

    /** "Atlanta, Georgia": the name behind the comma is that of the town's own province rather than of another state. */
    private static @Nullable Hit province(View view, Hit hit, Set<String> own) {
        Hit next = view.is(hit.end(), ",") ? view.hitAt(hit.end() + 1) : null;
        if (next == null || !hit.has(Sense.OfPlace.class) || next.state(Sense.Form.NAME) == null) {
            return null;
        }
        return ofCountry(next, own).isEmpty() ? null : next;
    }

    /** "Rome, Georgia": of the two that have the name the one whose towns are called after others. */
    private static @Nullable Hit elsewhere(View view, Hit hit, Set<String> own) {
        Hit next = view.is(hit.end(), ",") ? view.hitAt(hit.end() + 1) : null;
        Sense.OfState state = next == null ? null : next.state(Sense.Form.NAME);
        if (next == null || state == null) {
            return null;
        }
        boolean other =
                !own.contains(state.state().actsFor()) && !provinces(next).isEmpty();
        return other && PLACING.contains(view.lower(hit.begin() - 1)) && !listed(view, next) ? next : null;
    }

    private static List<Sense> provinces(Hit hit) {
        return hit.senses().stream()
                .filter(sense -> sense instanceof Sense.OfPlace place
                        && place.place().kind().equals("province")
                        && place.place().country() != null)
                .toList();
    }

    private static List<Sense> ofCountry(Hit hit, Set<String> countries) {
        return hit.senses().stream()
                .filter(sense -> sense instanceof Sense.OfPlace place
                        && place.place().kind().equals("province")
                        && countries.contains(String.valueOf(place.place().country())))
                .toList();
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
        Sense.OfState state = next.state(Sense.Form.NAME);
        if (state == null && place != null && place.place().kind().equals("province")) {
            return listed(view, next) ? null : place.place().country();
        }
        // Two states in a row are a list unless a preposition puts the first as a town.
        boolean town = hit.state(Sense.Form.NAME) == null && PLACING.contains(view.lower(hit.begin() - 1));
        return state == null || !town || listed(view, next)
                ? null
                : state.state().actsFor();
    }

    private static boolean listed(View view, Hit last) {
        int at = view.is(last.end(), ",") ? last.end() + 1 : last.end();
        return (view.is(at, "and") || view.is(at, "or") || last.end() < at)
                && view.hitAt(view.is(at, "and") ? at + 1 : at) != null;
    }

    private static @Nullable Sense in(Hit hit, String country) {
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfPlace place
                    && country.equals(place.place().country())) {
                return sense;
            }
        }
        return null;
    }

    private static Sense town(View view, Hit hit, String country) {
        return new Sense.OfPlace(new Place(
                view.text(hit.begin(), hit.end()), "city", List.of(), country, null, null, null, null, 0, false));
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
