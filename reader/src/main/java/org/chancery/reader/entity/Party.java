package org.chancery.reader.entity;

import java.util.List;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mention stands for, before it has an id. Parties with one key are one entity.
 *
 * @param key identity within the article
 * @param country alpha-3 code of the state it acts for
 * @param body UNO, EUR, IGO, NGO, IMG, MNC or ISM for what acts for no state
 */
record Party(
        String key,
        String name,
        EntityKind kind,
        @Nullable String country,
        @Nullable String body,
        List<String> sectors,
        @Nullable String role,
        ResolvedBy resolvedBy,
        String rule) {

    private static final Set<String> PLURALS = Set.of(
            "men",
            "women",
            "people",
            "children",
            "police",
            "force",
            "delegation",
            "staff",
            "crowd",
            "public",
            "clergy",
            "crew",
            "youth",
            "personnel",
            "opposition",
            "mob",
            "team",
            "side",
            "infantry",
            "artillery",
            "resistance");

    Party {
        sectors = List.copyOf(sectors);
    }

    /** CAMEO actor code: country or class of body, then sectors; null when nothing is known. */
    @Nullable
    String code() {
        String base = country != null ? country : body != null ? body : "";
        String code = base + String.join("", sectors);
        return code.isEmpty() ? null : code;
    }

    /** The same for an entity that has broken away from the state. */
    Party breakaway(String entity) {
        List<String> all = new java.util.ArrayList<>(List.of("PRE"));
        all.addAll(sectors);
        return new Party(key + "/" + entity, name, kind, country, body, all, role, resolvedBy, rule);
    }

    /** Whether it is one person: a name, an office, or a noun for people in the singular ("a union leader"). */
    boolean one() {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean plural = (last.endsWith("s") && !last.endsWith("ss")) || PLURALS.contains(last);
        return person() || (kind == EntityKind.GROUP && rule.startsWith("entity/agent") && code() != null && !plural);
    }

    boolean person() {
        return kind == EntityKind.PERSON;
    }

    Party by(ResolvedBy how, String newRule) {
        return new Party(key, name, kind, country, body, sectors, role, how, newRule);
    }
}
