package org.chancery.reader.entity;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** In which country what a sentence tells takes place, as far as the text lets one tell. */
final class Context {

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "around", "within", "over");

    /** How much the home of the whole report counts beside what the paragraph names. */
    private static final int HOME = 3;

    /** How much more counts the land of an outlet that is bound to one, where it is spoken of. */
    private static final int OWN = 2;

    private static final Set<OutletControl> NATIONAL =
            EnumSet.of(OutletControl.STATE, OutletControl.PARTY, OutletControl.PUBLIC, OutletControl.GOVERNMENT);

    /** How much the country of the dateline counts for the home of the report. */
    private static final int SENT_FROM = 7;

    private final Draft draft;
    private final @Nullable String outlet;
    private final @Nullable String main;
    private final @Nullable String release;

    Context(Draft draft) {
        this.draft = draft;
        this.outlet = national(draft.outlet());
        this.main = mainCountry(draft);
        this.release = Release.own(draft);
    }

    private static @Nullable String national(@Nullable Outlet outlet) {
        return outlet != null && NATIONAL.contains(outlet.control()) ? outlet.country() : null;
    }

    /** The country that the whole report is about, null when several are. */
    @Nullable
    String main() {
        return main;
    }

    /** The country where the sentence plays: where it says so, else the one that leads its paragraph or the article. */
    @Nullable
    String country(View view) {
        String placed = placed(view);
        return placed != null ? placed : leading(weighed(view, true));
    }

    /** The same for a government's people: whose they are does not hang on where something happened. */
    @Nullable
    String government(View view) {
        return government(view, Set.of());
    }

    /** The same where some countries are known to have another one in that office. */
    @Nullable
    String government(View view, Set<String> excluded) {
        String placed = opening(view);
        if (placed != null && !excluded.contains(placed)) {
            return placed;
        }
        Map<String, Integer> counts = weighed(view, false);
        String sender = draft.origin() != null ? draft.origin() : outlet;
        if (sender != null && !sender.equals(outlet) || sender != null && !counts.containsKey(sender)) {
            // whose ministry it is, an agency of the land or a report from its capital need not say
            counts.merge(sender, OWN, Integer::sum);
        }
        counts.keySet().removeAll(excluded);
        return leading(counts);
    }

    /** How much speaks for each country: what the paragraph names, and the home of the whole report. */
    private Map<String, Integer> weighed(View view, boolean boost) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int paragraph = view.sentence().paragraph();
        for (int place = view.place(); inside(place, paragraph); place--) {
            count(draft.views().get(place), counts, place == view.place() ? 2 : 1, boost);
        }
        for (int place = view.place() + 1; inside(place, paragraph); place++) {
            count(draft.views().get(place), counts, 1, boost);
        }
        if (main != null) {
            counts.merge(main, HOME, Integer::sum);
        }
        if (boost && release != null && counts.keySet().stream().anyMatch(land -> !land.equals(release))) {
            // a release speaks of other lands: whom it calls nobody's are theirs, its own it calls ours
            counts.remove(release);
            return counts;
        }
        if (outlet != null && (counts.containsKey(outlet) || outlet.equals(main))) {
            counts.merge(outlet, OWN, Integer::sum);
        }
        return counts;
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
                if (one.country() != null && !guessed(one)) {
                    boolean stranger =
                            (marked(one) || one.person()) && !one.country().equals(main);
                    boolean acting = weight > 1 && one.kind() == EntityKind.STATE && Speakers.subject(view, found);
                    int full = stranger && !acting ? 1 : acting ? 2 * weight : weight;
                    counts.merge(one.country(), placed ? 3 * weight : full, Integer::sum);
                }
            }
        }
    }

    /** Told by an adjective: reports so mark whoever is not at home where they play. */
    private static boolean marked(Party party) {
        return party.rule().equals("entity/agent/nationality") || party.rule().equals("entity/state/adjective");
    }

    /** Whose country was itself only guessed by its passage. */
    private static boolean guessed(Party party) {
        return party.rule().endsWith("/context");
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

    /** "In Peru, the president": the country that a place phrase opens the sentence with. */
    private @Nullable String opening(View view) {
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean place = party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
            if (place && found.begin() <= 2 && PLACING.contains(view.lower(found.begin() - 1))) {
                return party.country();
            }
        }
        return null;
    }

    /** The country that the article names most, its head and first sentence above all, when no other comes near. */
    private static @Nullable String mainCountry(Draft draft) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean first = true;
        for (View view : draft.views()) {
            boolean head = view.sentence().headline();
            Map<String, Integer> most = new LinkedHashMap<>();
            for (Found found : draft.found(view)) {
                int weight = weight(view, found, head, first);
                for (Party party : found.parties()) {
                    if (party.country() != null && !guessed(party)) {
                        most.merge(party.country(), weight, Math::max);
                    }
                }
            }
            most.forEach((country, weight) -> counts.merge(country, weight, Integer::sum));
            first &= head;
        }
        if (draft.origin() != null) {
            counts.merge(draft.origin(), SENT_FROM, Integer::sum);
        }
        return leading(counts, 6, 5);
    }

    private static int weight(View view, Found found, boolean head, boolean first) {
        boolean subject = Speakers.subject(view, found);
        if (head) {
            return subject ? 5 : 3;
        }
        if (first) {
            return subject ? 4 : 3;
        }
        return marked(found.parties().get(0)) ? 1 : 3;
    }

    /** The country counted most, when no other comes near. */
    private static @Nullable String leading(Map<String, Integer> counts) {
        return leading(counts, 4, 3);
    }

    /** The same, when it has at least so many for so many of the next. */
    private static @Nullable String leading(Map<String, Integer> counts, int many, int few) {
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
        return most * few >= second * many ? best : null;
    }
}
