package org.chancery.store.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Whether a finding says what a person proposed; rule, confidence, voices and the extent of its evidence left aside. */
final class Same {

    private Same() {}

    static boolean saying(Finding finding, List<Entity> entities, Proposal proposal) {
        Finding wanted = proposal.finding();
        List<Entity> named = proposal.entities();
        if (finding instanceof Event one && wanted instanceof Event other) {
            return one.type() == other.type()
                    && one.mode() == other.mode()
                    && one.status() == other.status()
                    && parties(one.actors(), entities).equals(parties(other.actors(), named))
                    && parties(one.recipients(), entities).equals(parties(other.recipients(), named))
                    && Objects.equals(days(one.when()), days(other.when()))
                    && Objects.equals(place(one.where()), place(other.where()))
                    && Objects.equals(one.dead(), other.dead())
                    && Objects.equals(one.injured(), other.injured())
                    && Objects.equals(one.size(), other.size());
        }
        if (finding instanceof Tie one && wanted instanceof Tie other) {
            return one.kind() == other.kind()
                    && one.status() == other.status()
                    && Objects.equals(one.domain(), other.domain())
                    && Objects.equals(one.since(), other.since())
                    && Objects.equals(one.until(), other.until())
                    && parties(List.of(one.from()), entities).equals(parties(List.of(other.from()), named))
                    && parties(List.of(one.to()), entities).equals(parties(List.of(other.to()), named));
        }
        if (finding instanceof Claim one && wanted instanceof Claim other) {
            return one.stance() == other.stance()
                    && one.quotation() == other.quotation()
                    && one.content().equals(other.content())
                    && speaker(one, entities).equals(speaker(other, named));
        }
        if (finding instanceof Figure one && wanted instanceof Figure other) {
            return Objects.equals(one.value(), other.value())
                    && Objects.equals(one.qualifier(), other.qualifier())
                    && Objects.equals(one.unit(), other.unit());
        }
        return finding instanceof Cause one
                && wanted instanceof Cause other
                && one.cause().equals(other.cause())
                && one.effect().equals(other.effect());
    }

    /** Parties by state, else by name: another reading may call them otherwise. */
    private static Set<String> parties(List<String> ids, List<Entity> entities) {
        Set<String> parties = new TreeSet<>();
        for (String id : ids) {
            parties.add(entities.stream()
                    .filter(entity -> entity.id().equals(id))
                    .map(entity -> entity.country() == null ? entity.name() : entity.country())
                    .findFirst()
                    .orElse(id));
        }
        return parties;
    }

    private static Set<String> speaker(Claim claim, List<Entity> entities) {
        String id = claim.speaker().entity();
        return id == null ? Set.of() : parties(List.of(id), entities);
    }

    private static @Nullable String days(@Nullable When when) {
        return when == null ? null : when.start() + "/" + when.end();
    }

    private static @Nullable String place(@Nullable Where where) {
        return where == null ? null : where.name() + "/" + where.country();
    }
}
