package org.chancery.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Span;

/** The parties of a reading, by their ids. */
final class Parties {

    private final Map<String, Entity> byId = new HashMap<>();

    Parties(Reading reading) {
        reading.entities().forEach(entity -> byId.put(entity.id(), entity));
    }

    Set<String> actors(Event event) {
        return codes(event.actors());
    }

    Set<String> recipients(Event event) {
        return codes(event.recipients());
    }

    private Set<String> codes(List<String> ids) {
        Set<String> codes = new TreeSet<>();
        for (String id : ids) {
            Entity entity = byId.get(id);
            String code = entity == null ? null : PartyCodes.of(entity);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The entity's name, or its id when it is none. */
    String name(String id) {
        Entity entity = byId.get(id);
        return entity == null ? id : entity.name();
    }

    /** Whether the entity is one of these: by its code, by one of its names, by a part of a name or its initials. */
    boolean is(String id, List<String> ends) {
        Entity entity = byId.get(id);
        return entity != null && ends.stream().anyMatch(end -> is(entity, end));
    }

    private static boolean is(Entity entity, String end) {
        if (PartyCodes.known(end)) {
            return PartyCodes.compared(end).equals(PartyCodes.of(entity));
        }
        return Stream.concat(
                        Stream.of(entity.name()), entity.mentions().stream().map(Span::text))
                .anyMatch(name -> sameName(name, end));
    }

    private static boolean sameName(String name, String end) {
        String one = key(name);
        String other = key(end);
        boolean part = Math.min(one.length(), other.length()) > 3 && (one.contains(other) || other.contains(one));
        return part
                || one.equals(other)
                || initials(name).equals(end)
                || initials(end).equals(name);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The capitals that begin its words; none where they are fewer than three. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && (i == 0 || name.charAt(i - 1) == ' ')) {
                initials.append(name.charAt(i));
            }
        }
        return initials.length() < 3 ? "" : initials.toString();
    }
}
