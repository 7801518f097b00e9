package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Which parties does a token at the end of a tie stand for? */
final class Ends {

    private static final Set<String> OUTWARD =
            Set.of("to", "on", "against", "in", "from", "with", "for", "into", "between", "at");
    /** Whoever has one of these acts for the state. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "SPY", "COP");
    /** In these a place is the land itself; in all others it stands for its state. */
    private static final Set<TieKind> OF_LAND = Set.of(TieKind.CONTROL, TieKind.RECOGNITION, TieKind.DISPUTE);

    /** "most of Western Sahara": who has a share of a land is told to have to do with the land. */
    private static final Set<String> SHARES =
            Set.of("most", "much", "half", "all", "bulk", "majority", "swath", "swathe");

    private final Entities entities;

    Ends(Entities entities) {
        this.entities = entities;
    }

    /** A party and the token that names it. */
    record Reached(Entity party, int token) {}

    Entities entities() {
        return entities;
    }

    /** The parties the token stands for itself. */
    List<Entity> direct(Sentence sentence, int token) {
        List<Entity> at = entities.at(sentence.number(), token);
        if (!at.isEmpty()) {
            return at;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            if ((sentence.token(token).tag().equals("CD")
                            || SHARES.contains(sentence.token(token).lemma()))
                    && marker(sentence, child).equals("of")) {
                return direct(sentence, child);
            }
        }
        return List.of();
    }

    private List<Reached> here(Sentence sentence, int token) {
        return direct(sentence, token).stream()
                .map(party -> new Reached(party, token))
                .toList();
    }

    /**
     * The parties themselves, else whose the thing is, else what it is directed at: "a ban on <em>grain for Oman</em>".
     */
    List<Reached> reach(Sentence sentence, int token, boolean directOnly) {
        List<Reached> direct = here(sentence, token);
        if (!direct.isEmpty() || directOnly) {
            return direct;
        }
        List<Reached> owners = owners(sentence, token);
        if (!owners.isEmpty()) {
            return owners;
        }
        for (int child : sentence.children(token)) {
            if (OUTWARD.contains(marker(sentence, child))) {
                List<Reached> below = here(sentence, child);
                below = below.isEmpty() ? owners(sentence, child) : below;
                if (!below.isEmpty()) {
                    return below;
                }
            }
        }
        return List.of();
    }

    private List<Reached> owners(Sentence sentence, int token) {
        List<Reached> found = new ArrayList<>();
        for (int child : sentence.children(token)) {
            Token owner = sentence.token(child);
            if (owner.is("nmod:poss") || owner.is("amod") || owner.is("compound")) {
                found.addAll(here(sentence, child));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (marker(sentence, child).equals("of")) {
                List<Reached> below = here(sentence, child);
                return below.isEmpty() ? owners(sentence, child) : below;
            }
        }
        return List.of();
    }

    /** The state behind its people in office and its forces, and behind a place where the tie is not about the land. */
    Entity lift(Entity party, TieKind kind) {
        boolean leads = kind == TieKind.LEADERSHIP && party.kind() == EntityKind.PERSON;
        boolean acts = !leads
                && (party.kind() == EntityKind.GROUP || party.kind() == EntityKind.PERSON)
                && !party.sectors().isEmpty()
                && OF_STATE.contains(party.sectors().get(0));
        boolean forces = kind == TieKind.HOSTING
                && party.kind() == EntityKind.ORGANISATION
                && party.sectors().contains("MIL");
        boolean land = party.kind() == EntityKind.PLACE && !OF_LAND.contains(kind);
        if (!acts && !land && !forces || party.country() == null) {
            return party;
        }
        Entity state = state(party.country());
        return state == null ? party : state;
    }

    /** Whether a tie may end there: persons only by name. */
    static boolean isNamed(Entity party) {
        String name = party.name();
        boolean article =
                name.startsWith("the ") || name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
        return party.kind() != EntityKind.PERSON || !article && Character.isUpperCase(name.codePointAt(0));
    }

    /** The state of that code, null when the article does not mention it. */
    @Nullable
    Entity state(@Nullable String country) {
        if (country == null) {
            return null;
        }
        for (Entity entity : entities.all()) {
            if (entity.kind() == EntityKind.STATE && Objects.equals(entity.country(), country)) {
                return entity;
            }
        }
        return null;
    }

    /** The same, and where the article names only the seat of its government, that ("President X in Washington"). */
    @Nullable
    Entity stateOrCapital(@Nullable String country) {
        Entity state = state(country);
        if (state != null || country == null) {
            return state;
        }
        for (Entity entity : entities.all()) {
            if (entity.kind() == EntityKind.PLACE
                    && Objects.equals(entity.country(), country)
                    && entity.rule().endsWith("/capital")) {
                return entity;
            }
        }
        return null;
    }

    static String marker(Sentence sentence, int phrase) {
        int marker = sentence.child(phrase, "case");
        return marker < 0 ? "" : sentence.token(marker).lower();
    }
}
