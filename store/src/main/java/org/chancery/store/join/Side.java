package org.chancery.store.join;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on a side of a telling.
 *
 * @param states codes of the states and blocs they act for
 * @param persons {@code CODE surname}, for persons called by a name
 * @param others names of persons and bodies that act for no state
 * @param parties states and others
 */
record Side(Set<String> states, Set<String> persons, Set<String> others, Set<String> parties) {

    Side(Set<String> states, Set<String> persons, Set<String> others) {
        this(states, persons, others, both(states, others));
    }

    static Side of(Collection<Entity> parties) {
        Set<String> states = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Entity party : parties) {
            String state = state(party);
            boolean person = party.kind() == EntityKind.PERSON;
            boolean named = Character.isUpperCase(party.name().charAt(0));
            if (state != null) {
                states.add(state);
            } else if (named && (person || party.kind() == EntityKind.ORGANISATION)) {
                others.add(party.name().toLowerCase(Locale.ROOT));
            }
            if (person && named && !office(party)) {
                persons.add((state == null ? "" : state) + " " + surname(party.name()));
            }
        }
        return new Side(states, persons, others);
    }

    static Side union(Side one, Side other) {
        return new Side(
                both(one.states, other.states), both(one.persons, other.persons), both(one.others, other.others));
    }

    boolean empty() {
        return parties.isEmpty();
    }

    /** Whether for some state either names persons, but not the same. */
    boolean otherPersons(Side other) {
        if (persons.isEmpty() || other.persons.isEmpty()) {
            return false;
        }
        for (String person : persons) {
            String state = person.substring(0, person.indexOf(' ') + 1);
            boolean there = other.persons.stream().anyMatch(one -> one.startsWith(state));
            boolean shared = persons.stream().anyMatch(one -> one.startsWith(state) && other.persons.contains(one));
            if (there && !shared) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        if (other.isEmpty()) {
            return one;
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The state or the bloc, "UNO" and "EUR"; the codes of other bodies stand for many. */
    private static @Nullable String state(Entity party) {
        String code = party.code() == null ? "" : party.code();
        boolean bloc = code.startsWith("UNO") || code.startsWith("EUR");
        return party.country() == null && bloc ? code.substring(0, 3) : party.country();
    }

    /** Whether the party has an office for a name: "the foreign minister". */
    private static boolean office(Entity person) {
        String role = person.role() == null ? "" : person.role().toLowerCase(Locale.ROOT);
        String name = person.name().toLowerCase(Locale.ROOT);
        return role.contains(name)
                || name.contains("minister")
                || name.contains("president")
                || name.contains("spokes")
                || name.contains("official");
    }

    private static String surname(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
