package org.chancery.reader.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** In which country what a sentence tells takes place, as far as the text lets one tell. */
final class Context {

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "around", "within");

    private final Draft draft;
    private final @Nullable String main;

    Context(Draft draft) {
        this.draft = draft;
        this.main = mainCountry(draft);
    }

    /** The country where the sentence plays: where it says so, else its only country, else that of the article. */
    @Nullable
    String country(View view) {
        String placed = placed(view);
        if (placed != null) {
            return placed;
        }
        String only = onlyCountry(view);
        if (only != null) {
            return only;
        }
        return main;
    }

    @Nullable
    String placed(View view) {
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            int before = found.begin() - 1;
            if (place && party.country() != null && (PLACING.contains(view.lower(before)))) {
                return party.country();
            }
        }
        return null;
    }

    private @Nullable String onlyCountry(View view) {
        String only = null;
        for (Found found : draft.found(view)) {
            for (Party party : found.parties()) {
                if (party.country() != null && only != null && !only.equals(party.country())) {
                    return null;
                }
                only = party.country() != null ? party.country() : only;
            }
        }
        return only;
    }

    /** The country that the article names most, when no other comes near. */
    private static @Nullable String mainCountry(Draft draft) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (View view : draft.views()) {
            int weight = view.sentence().headline() ? 3 : 1;
            for (Found found : draft.found(view)) {
                for (Party party : found.parties()) {
                    if (party.country() != null) {
                        counts.merge(party.country(), weight, Integer::sum);
                    }
                }
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                second = most;
                most = count.getValue();
                best = count.getKey();
            } else {
                second = Math.max(second, count.getValue());
            }
        }
        return most * 3 >= second * 4 ? best : null;
    }
}
