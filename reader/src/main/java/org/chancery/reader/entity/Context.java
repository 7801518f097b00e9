package org.chancery.reader.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** In which country what a sentence tells takes place, as far as the text lets one tell. */
final class Context {

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "around", "within", "over");

    private final Draft draft;
    private final @Nullable String main;

    Context(Draft draft) {
        this.draft = draft;
        this.main = mainCountry(draft);
    }

    /** The country where the sentence plays: where it says so, else the one that leads its paragraph, else the article's. */
    @Nullable
    String country(View view) {
        return country(view, true);
    }

    /** The same for a government's people: whose they are does not hang on where something happened. */
    @Nullable
    String government(View view) {
        return country(view, false);
    }

    private @Nullable String country(View view, boolean boost) {
        String placed = placed(view);
        if (placed != null) {
            return placed;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        int paragraph = view.sentence().paragraph();
        for (int place = view.place(); inside(place, paragraph); place--) {
            count(draft.views().get(place), counts, place == view.place() ? 2 : 1, boost);
        }
        for (int place = view.place() + 1; inside(place, paragraph); place++) {
            count(draft.views().get(place), counts, 1, boost);
        }
        return counts.isEmpty() ? main : leading(counts);
    }

    private boolean inside(int place, int paragraph) {
        return place >= 0
                && place < draft.views().size()
                && draft.views().get(place).sentence().paragraph() == paragraph;
    }

    /** Firms and outlets act where they have no home. */
    private static boolean abroad(Party party) {
        return !party.person()
                && (party.sectors().contains("BUS") || party.sectors().contains("JRN"));
    }

    private void count(View view, Map<String, Integer> counts, int weight, boolean boost) {
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            if (abroad(party)) {
                continue;
            }
            boolean placed = boost && place && PLACING.contains(view.lower(found.begin() - 1));
            for (Party one : found.parties()) {
                if (one.country() != null) {
                    counts.merge(one.country(), placed ? 3 * weight : weight, Integer::sum);
                }
            }
        }
    }

    /** The one country that all the parties and places of the sentence belong to; null when there are several or none. */
    @Nullable
    String lone(View view) {
        String only = null;
        for (Found found : draft.found(view)) {
            for (Party party : found.parties()) {
                if (party.country() != null && only != null && !only.equals(party.country())) {
                    return null;
                }
                only = party.country() == null ? only : party.country();
            }
        }
        return only;
    }

    @Nullable
    String placed(View view) {
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            int before = found.begin() - 1;
            if (place && party.country() != null && PLACING.contains(view.lower(before))) {
                return party.country();
            }
        }
        return null;
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
        return leading(counts);
    }

    /** The country counted most, when no other comes near. */
    private static @Nullable String leading(Map<String, Integer> counts) {
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
