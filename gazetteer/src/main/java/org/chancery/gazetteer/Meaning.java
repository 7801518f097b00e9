package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a name means.
 *
 * @param name the entry's own name
 * @param code of the actor, null when it has none
 * @param what in a few words: an office, a kind of body, a form of a state's name
 * @param from ISO date or year, null when always or not known
 * @param until ISO date or year, null while it lasts
 */
public record Meaning(
        Kind kind,
        String name,
        @Nullable String code,
        List<String> sectors,
        String what,
        @Nullable String from,
        @Nullable String until) {

    /** The files an entry can stand in; a state's name is told from its adjectives, its capital and its seats. */
    public enum Kind {
        STATE,
        ADJECTIVE,
        CAPITAL,
        SEAT,
        BLOC,
        ORGANISATION,
        OUTLET,
        PLACE,
        PERSON,
        AGENT,
        NO_PARTY
    }

    /** Kind and identity in one word, as the list of ambiguous names has them. */
    public String key() {
        String identity = kind == Kind.STATE || kind == Kind.CAPITAL || kind == Kind.SEAT || kind == Kind.PERSON
                ? String.valueOf(code)
                : name;
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + identity;
    }

    /** Whether it holds on that day (ISO). */
    public boolean holdsOn(String day) {
        boolean begun = from == null || from.compareTo(day) <= 0;
        return begun && (until == null || until.compareTo(day) >= 0 || day.startsWith(until));
    }
}
