package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;

/** "The country", "both sides", "the two leaders", "the Middle Eastern nation": nouns that only refer. */
final class DefiniteNouns {

    private static final Set<String> BELLIGERENTS = Set.of("side", "party", "force");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

    private static final Set<String> STATES =
            Set.of("country", "nation", "kingdom", "republic", "state", "island", "sultanate", "monarchy");
    private static final Set<String> PAIRS =
            Set.of("country", "nation", "state", "side", "government", "neighbour", "neighbor", "capital", "party");
    private static final Set<String> SORTED = Set.of("kingdom", "island", "sultanate", "monarchy");

    /** Plurals that mean two without saying so. */
    private static final Set<String> MUTUAL = Set.of("neighbour", "neighbor", "side");

    private static final Set<String> LEADERS =
            Set.of("leader", "president", "minister", "official", "diplomat", "man", "statesman");

    private final Draft draft;
    private final Parties parties;
    private final Antecedents antecedents;
    private final Plurals plurals;

    DefiniteNouns(Draft draft, Parties parties, Antecedents antecedents) {
        this.draft = draft;
        this.parties = parties;
        this.antecedents = antecedents;
        this.plurals = new Plurals(draft, parties);
    }

    /** First token of the phrase that ends with that noun. */
    static int begin(View view, int noun) {
        int at = noun;
        while (at > 0
                && (!view.taken(at - 1) || view.tag(at - 1).startsWith("JJ") || Regions.names(view.word(at - 1)))
                && (view.tag(at - 1).startsWith("JJ")
                        || view.tag(at - 1).startsWith("NNP")
                        || view.tag(at - 1).equals("CD")
                        || view.tag(at - 1).equals("DT")
                        || view.tag(at - 1).equals("VBG"))) {
            at--;
        }
        return at;
    }

    List<Party> resolve(View view, int begin, int noun) {
        if (!view.noun(noun)) {
            return List.of();
        }
        String lemma = view.token(noun).lemma();
        boolean plural = view.tag(noun).equals("NNS");
        boolean two = plural && (view.is(begin, "both") || view.is(begin + 1, "two") || view.is(begin, "two"));
        boolean mutual = plural && view.is(begin, "the") && noun - begin == 1 && MUTUAL.contains(lemma);
        if ((two || mutual) && lemma.equals("side")) {
            List<Party> sides = sides();
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        if ((two || mutual) && BELLIGERENTS.contains(lemma)) {
            List<Party> fighting = antecedents.firstGroup(view, 2, DefiniteNouns::armed);
            if (fighting.size() == 2) {
                // "the army and the rebels … both sides": who fights, not the last two states spoken of
                return fighting.stream()
                        .map(party -> CoreferencePass.again(party, "entity/coreference/both-belligerents"))
                        .toList();
            }
        }
        List<Party> lands = (two || mutual) && PAIRS.contains(lemma) ? plurals.lands(view, begin) : List.of();
        if (!lands.isEmpty()) {
            return lands;
        }
        if ((two || mutual) && PAIRS.contains(lemma)) {
            return both(view, begin, party -> party.kind() == EntityKind.STATE, "entity/coreference/both-states");
        }
        if (plural && view.is(begin, "the") && noun - begin == 1 && lemma.equals("participant")) {
            return participants(view);
        }
        int count = plural ? count(view, begin) : 0;
        if (count > 2 && PAIRS.contains(lemma)) {
            return several(
                    view, begin, count, party -> party.kind() == EntityKind.STATE, "entity/coreference/all-states");
        }
        if (count > 2 && LEADERS.contains(lemma)) {
            return several(view, begin, count, Party::person, "entity/coreference/all-persons");
        }
        List<Party> leaders = plurals.resolve(view, begin, noun);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        if (two && LEADERS.contains(lemma)) {
            return both(view, begin, Party::person, "entity/coreference/both-persons");
        }
        boolean definite = view.is(begin, "the") || view.is(begin, "that") || view.is(begin, "this");
        boolean land = lemma.equals("island")
                && !view.token(noun).is("nsubj")
                && !view.tag(noun + 1).equals("POS");
        if (definite && !plural && !land && STATES.contains(lemma)) {
            return country(view, begin, noun);
        }
        boolean modifies = view.token(noun).is("compound") || view.is(noun + 1, "of");
        return definite && !plural && !modifies && noun - begin <= 2 ? body(view, begin, lemma) : List.of();
    }

    /** Whether "the two" or "both" stands there for itself: "mediates between the two", "we thank both". */
    boolean pair(View view, int token) {
        boolean two = view.is(token, "two") && view.is(token - 1, "the");
        boolean both = view.is(token, "both") && view.token(token).is("obj");
        boolean alone = token + 1 >= view.size()
                || view.token(token + 1).is("punct")
                || view.is(token + 1, "for")
                || view.is(token + 1, "on");
        return (two || both) && alone && !view.token(token).is("nummod");
    }

    /** The last two states named, other than those who do it to them. */
    List<Party> lastTwo(View view, int begin) {
        return both(view, begin, party -> party.kind() == EntityKind.STATE, "entity/coreference/both-states");
    }

    private static boolean armed(Party party) {
        return party.sectors().stream().anyMatch(ARMED::contains);
    }

    /** "The bloc" after the African Union, "the movement" after the Taliban, "the alliance" after NATO. */
    private List<Party> body(View view, int begin, String lemma) {
        Predicate<Party> sort = Bodies.called(lemma);
        if (sort == null) {
            return List.of();
        }
        Party last = antecedents.nearest(view, begin, sort);
        return last == null ? List.of() : List.of(CoreferencePass.again(last, "entity/coreference/the-body"));
    }

    private List<Party> both(View view, int begin, Predicate<Party> sort, String rule) {
        // "Kazakhstan urged both neighbours": whoever does it to them is none of them
        List<Party> doing = view.is(begin, "both") || view.is(begin + 1, "two") ? doers(view, begin) : List.of();
        List<Party> two = antecedents.lastTwo(
                view,
                begin,
                party -> sort.test(party)
                        && doing.stream().noneMatch(one -> one.key().equals(party.key())));
        List<Party> again = new ArrayList<>(2);
        two.forEach(party -> again.add(CoreferencePass.again(party, rule)));
        return two.size() == 2 ? again : List.of();
    }

    private List<Party> doers(View view, int begin) {
        int noun = begin;
        while (noun + 1 < view.size() && !view.noun(noun)) {
            noun++;
        }
        int verb = view.token(noun).is("obj") ? view.token(noun).head() : -1;
        int subject = verb < 0 ? -1 : view.sentence().child(verb, "nsubj");
        if (verb >= 0 && subject < 0 && view.token(verb).is("conj")) {
            subject = view.sentence().child(view.token(verb).head(), "nsubj");
        }
        return subject < 0 ? List.of() : antecedents.below(view, subject);
    }

    /** How many "the three sides" or "all four presidents" are; 0 when no number of them is told. */
    private static int count(View view, int begin) {
        boolean led = view.is(begin, "the") || view.is(begin, "all");
        int at = led ? begin + 1 : begin;
        return view.is(at, "three") ? 3 : view.is(at, "four") ? 4 : view.is(at, "five") ? 5 : 0;
    }

    /** All of that sort named before, where they are exactly so many, else the first sentence that names so many. */
    private List<Party> several(View view, int begin, int count, Predicate<Party> sort, String rule) {
        List<Party> all = antecedents.different(view, begin, sort);
        if (all.size() > count) {
            all = antecedents.firstGroup(view, count, sort);
        }
        return all.size() != count
                ? List.of()
                : all.stream().map(party -> CoreferencePass.again(party, rule)).toList();
    }

    /** "The two sides" of a release are those of its title, whatever other states were spoken of. */
    private List<Party> sides() {
        View first = draft.views().get(0);
        if (Release.own(draft) == null || !first.sentence().headline()) {
            return List.of();
        }
        List<String> lands =
                antecedents
                        .ofSentence(first, party -> party.country() != null && party.kind() != EntityKind.PLACE)
                        .stream()
                        .map(Party::country)
                        .distinct()
                        .toList();
        return lands.size() != 2
                ? List.of()
                : lands.stream()
                        .map(land -> parties.state(land, ResolvedBy.COREFERENCE, "entity/coreference/both-sides"))
                        .toList();
    }

    /** "The participants" of a joint statement are the states that its title names. */
    private List<Party> participants(View view) {
        View first = draft.views().get(0);
        if (!first.sentence().headline() || first.place() == view.place()) {
            return List.of();
        }
        List<Party> named = antecedents.ofSentence(first, party -> party.kind() == EntityKind.STATE);
        return named.size() < 2
                ? List.of()
                : named.stream()
                        .map(party -> CoreferencePass.again(party, "entity/coreference/participants"))
                        .toList();
    }

    /** The last state named; where the phrase gives a part of the world, the last that lies there. */
    private List<Party> country(View view, int begin, int noun) {
        String region = view.text(begin, noun);
        String lemma = view.token(noun).lemma();
        Predicate<Party> state = party -> party.country() != null
                && party.kind() != EntityKind.PLACE
                && Regions.sort(draft.gazetteer().states(), party.country(), lemma)
                && Regions.fits(draft.gazetteer().states(), party.country(), region);
        Predicate<Party> named = party -> state.test(party) && party.kind() == EntityKind.STATE;
        Party last = antecedents.nearest(view, begin, named);
        if (last == null) {
            last = antecedents.last(view, begin, state);
        }
        if (last == null && SORTED.contains(lemma)) {
            // Of a kingdom or an island the capital's name may be all that stood before.
            last = antecedents.last(
                    view,
                    begin,
                    party -> party.country() != null
                            && Regions.sort(draft.gazetteer().states(), party.country(), lemma));
        }
        if (last == null || last.country() == null) {
            return List.of();
        }
        return List.of(parties.state(last.country(), ResolvedBy.COREFERENCE, "entity/coreference/the-country"));
    }
}
