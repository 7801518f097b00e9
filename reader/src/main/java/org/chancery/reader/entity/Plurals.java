package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;

/**
 * "The leaders", "the two ministers", "the presidents" after a sentence that names two of them: both. With a word that
 * makes them others ("the defence ministers") their states.
 */
final class Plurals {

    private static final Set<String> LEADERS = Set.of(
            "leader",
            "president",
            "minister",
            "premier",
            "chancellor",
            "statesman",
            "official",
            "diplomat",
            "interlocutor",
            "counterpart",
            "secretary");

    private static final Set<String> COUNTED = Set.of("two", "both");

    private final Draft draft;
    private final Parties parties;

    Plurals(Draft draft, Parties parties) {
        this.draft = draft;
        this.parties = parties;
    }

    /** Whom the phrase stands for; empty where it is no such plural or no two were named before. */
    List<Party> resolve(View view, int begin, int noun) {
        boolean plural = view.tag(noun).equals("NNS")
                && LEADERS.contains(view.token(noun).lemma());
        boolean definite = view.is(begin, "the") || COUNTED.contains(view.lower(begin));
        boolean narrowed = view.is(noun + 1, "of")
                || view.is(noun + 1, "from")
                || view.is(noun + 1, "in")
                || view.tag(noun + 1).equals("WP")
                || view.tag(noun + 1).equals("WDT");
        if (!plural || !definite || narrowed || view.token(noun).is("compound")) {
            return List.of();
        }
        List<Party> pair = pair(view, begin);
        if (pair.isEmpty()) {
            return List.of();
        }
        boolean bare = noun - begin == 1 || noun - begin == 2 && COUNTED.contains(view.lower(begin + 1));
        boolean office = noun - begin <= 3
                && (view.is(noun - 1, "foreign")
                        || view.is(noun - 1, "defence")
                        || view.is(noun - 1, "defense")
                        || view.is(noun - 1, "prime"));
        if (!bare && !office) {
            return List.of();
        }
        List<Party> found = new ArrayList<>(2);
        for (Party one : pair) {
            boolean same = bare || holds(one, view.lower(noun - 1));
            String country = one.country();
            found.add(
                    same || country == null
                            ? CoreferencePass.again(one, "entity/coreference/both-persons")
                            : parties.state(country, ResolvedBy.COREFERENCE, "entity/coreference/both-states"));
        }
        return found;
    }

    /** "They agreed" of a release: the two who met, where the sentence before does not name others together. */
    List<Party> met(View view, int token) {
        return Release.own(draft) == null ? List.of() : pair(view, token);
    }

    /** "The two countries" of a release: those of the two who last met. */
    List<Party> lands(View view, int token) {
        List<Party> lands = new ArrayList<>(2);
        for (Party one : Release.own(draft) == null ? List.<Party>of() : pair(view, token)) {
            String country = one.country();
            if (country != null) {
                lands.add(parties.state(country, ResolvedBy.COREFERENCE, "entity/coreference/both-states"));
            }
        }
        return lands;
    }

    private static boolean holds(Party person, String office) {
        return person.role() != null
                && person.role().toLowerCase(java.util.Locale.ROOT).contains(office);
    }

    /** The two of different lands in the nearest sentence before that names two, or in the same sentence before. */
    private List<Party> pair(View view, int token) {
        for (int place = view.place(); place >= 0; place--) {
            View before = draft.views().get(place);
            List<Party> persons = new ArrayList<>(3);
            for (Found found : draft.found(before)) {
                boolean earlier = place < view.place() || found.end() <= token;
                for (Party party : found.parties()) {
                    boolean governs = party.kind() == EntityKind.PERSON
                            && party.country() != null
                            && party.sectors().contains("GOV");
                    boolean known = persons.stream()
                            .anyMatch(one -> one.key().equals(party.key())
                                    || String.valueOf(one.country()).equals(party.country()));
                    if (earlier && governs && !known) {
                        persons.add(party);
                    }
                }
            }
            if (persons.size() == 2) {
                return persons;
            }
        }
        return List.of();
    }
}
