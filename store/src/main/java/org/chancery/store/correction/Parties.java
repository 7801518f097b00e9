package org.chancery.store.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Reading;
import org.chancery.model.ResolvedBy;
import org.chancery.model.Span;

/** The parties a person names in a correction: those of the reading, and states that the report's words imply. */
final class Parties {

    /** English names of states by ISO 3166-1 alpha-3; bodies that stand beside states. */
    private static final Map<String, String> STATES = states();

    private final Reading reading;
    private final Span anchor;
    private final List<Entity> used = new ArrayList<>();

    /**
     * Parties of a reading.
     *
     * @param anchor the words that show a party which the reading does not have
     */
    Parties(Reading reading, Span anchor) {
        this.reading = reading;
        this.anchor = anchor;
    }

    /** All entities that were named, each once. */
    List<Entity> used() {
        return used;
    }

    /** Takes over the parties of that id. */
    List<String> keep(List<String> ids) {
        ids.forEach(id -> reading.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .forEach(this::use));
        return ids;
    }

    /** Ids of parties given with commas between them: ids, names as the reading has them, or codes of states. */
    List<String> ids(String words) {
        List<String> ids = new ArrayList<>();
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                ids.add(id(word.strip()));
            }
        }
        return ids;
    }

    String id(String word) {
        List<Function<Entity, Boolean>> ways = List.of(
                entity -> entity.id().equals(word),
                entity -> entity.name().equalsIgnoreCase(word),
                entity -> word.equalsIgnoreCase(entity.country()) && entity.kind() == EntityKind.STATE,
                entity -> word.equalsIgnoreCase(entity.code()),
                entity -> word.equalsIgnoreCase(entity.country()));
        for (Function<Entity, Boolean> way : ways) {
            for (Entity entity : reading.entities()) {
                if (way.apply(entity)) {
                    return use(entity);
                }
            }
        }
        String code = word.toUpperCase(Locale.ROOT);
        String name = STATES.get(code);
        if (name == null) {
            String known = reading.entities().stream().map(Entity::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("no party is known as '" + word
                    + "': give the ISO code of a state, or one of " + "this report: " + known);
        }
        return use(new Entity(
                free(),
                name,
                EntityKind.STATE,
                code,
                List.of("GOV"),
                code + "GOV",
                null,
                ResolvedBy.REFERENCE,
                List.of(anchor),
                "person/unnamed"));
    }

    private String use(Entity entity) {
        if (!used.contains(entity)) {
            used.add(entity);
        }
        return entity.id();
    }

    private String free() {
        int number = 1;
        List<String> taken =
                new ArrayList<>(reading.entities().stream().map(Entity::id).toList());
        used.forEach(entity -> taken.add(entity.id()));
        while (taken.contains("n" + number)) {
            number++;
        }
        return "n" + number;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new java.util.HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale state = new Locale("", code);
            states.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        states.put("KOS", "Kosovo");
        return Map.copyOf(states);
    }
}
