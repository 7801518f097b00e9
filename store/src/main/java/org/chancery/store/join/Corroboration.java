package org.chancery.store.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Outlet;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Told;
import org.chancery.store.story.Origins;
import org.chancery.store.story.Passage;
import org.jspecify.annotations.Nullable;

/**
 * How many independent origins tell of an event. Copies of one text have one origin; a report that has it from an agency has
 * that agency as origin; reports that tell it in the same words have one.
 */
final class Corroboration {

    private final Origins origins;

    Corroboration(Origins origins) {
        this.origins = origins;
    }

    /** Names of the origins, in the order of the tellings. */
    List<String> of(List<Told<Event>> tellings) {
        Map<String, List<Told<Event>>> byOrigin = new LinkedHashMap<>();
        for (Told<Event> telling : tellings) {
            byOrigin.computeIfAbsent(name(telling), none -> new ArrayList<>()).add(telling);
        }
        List<Group> groups = new ArrayList<>();
        byOrigin.forEach((name, told) -> groups.add(new Group(name, told)));
        Set<Group> copied = new LinkedHashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                Group one = groups.get(i);
                Group earlier = groups.get(j);
                if (!copied.contains(one) && !copied.contains(earlier) && one.inSameWords(earlier)) {
                    // an agency's words in a newspaper are the agency's, whichever was published first
                    copied.add(one.agency() && !earlier.agency() ? earlier : one);
                }
            }
        }
        return groups.stream()
                .filter(group -> !copied.contains(group))
                .map(Group::name)
                .toList();
    }

    /** Tellings of one origin. */
    private record Group(String name, List<Told<Event>> tellings) {

        boolean agency() {
            return tellings.stream()
                    .map(telling -> telling.source().origin())
                    .anyMatch(origin -> origin != null && !origin.told().equals("outlet"));
        }

        boolean inSameWords(Group other) {
            return tellings.stream()
                    .anyMatch(telling -> other.tellings.stream()
                            .anyMatch(there -> Passage.copied(telling.passage(), there.passage())));
        }
    }

    private String name(Told<Event> telling) {
        Origin own = telling.source().origin();
        return quoted(telling)
                .map(Origin::name)
                .orElse(own == null ? "the text " + telling.source().story() : own.name());
    }

    /** The agency the telling is from, the one that said it first where one cites another. */
    private Optional<Origin> quoted(Told<Event> telling) {
        Outlet outlet = telling.source().outlet();
        String country = outlet == null ? null : outlet.country();
        Optional<Origin> found = Optional.empty();
        for (Claim claim : telling.chain()) {
            String speaker = speaker(telling, claim);
            if (speaker != null) {
                Optional<Origin> quoted = origins.quoted(speaker, country);
                found = quoted.isPresent() ? quoted : found;
            }
        }
        return found;
    }

    private static @Nullable String speaker(Told<Event> telling, Claim claim) {
        Entity entity = telling.entity(claim.speaker().entity());
        if (entity != null) {
            return entity.name();
        }
        return claim.speaker().span() == null ? null : claim.speaker().span().text();
    }
}
