package org.chancery.reader.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.PlaceChoice;
import org.chancery.gazetteer.State;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which bearer of a name one sentence means, and whether it means a place at all: small towns share their names with
 * persons and words, so a town that the news seldom speaks of needs something beside it, or its land near by, or size.
 */
final class Bearers {

    /** How many people a town must have to be meant, by what speaks for it; for names that are words or persons' too. */
    private static final int LEAST_NEAR = 0;

    private static final int LEAST_NEAR_DOUBTFUL = 30_000;
    private static final int LEAST_IN_REPORT = 3_000;
    private static final int LEAST_IN_REPORT_DOUBTFUL = 150_000;
    private static final int LEAST_ALONE = 100_000;
    private static final int LEAST_ALONE_ONLY = 5_000;
    private static final int LEAST_ALONE_DOUBTFUL = 600_000;

    private static final int REACH = 5;

    private final Sentence sentence;
    private final PlaceIndex index;
    private final PlaceWords words;
    private final Set<String> landsOfReport;
    private @Nullable Set<String> landsOfSentence;

    Bearers(Sentence sentence, PlaceIndex index, PlaceWords words, Set<String> landsOfReport) {
        this.sentence = sentence;
        this.index = index;
        this.words = words;
        this.landsOfReport = landsOfReport;
    }

    /** The bearer of the name that is meant; null when no place is. */
    @Nullable
    Located chosen(PlaceIndex.Hit hit) {
        Set<String> qualifying = qualifier(hit.begin(), hit.end());
        if (hit.state() != null) {
            Place other =
                    qualifying.isEmpty() ? null : best(index.bearers(sentence, hit.begin(), hit.end()), qualifying);
            return other != null
                    ? Located.of(other, hit.begin(), hit.end())
                    : Located.of(hit.state(), hit.begin(), hit.end());
        }
        Set<String> beside = qualifying.isEmpty() ? around(hit) : qualifying;
        List<Place> places = hit.listed() ? all(hit) : hit.places();
        PlaceChoice.Ranked best = index.choice()
                .rank(places, new PlaceChoice.Setting(beside, landsOfSentence(), landsOfReport))
                .get(0);
        return best.place().listed() || supported(best, hit) ? Located.of(best.place(), hit.begin(), hit.end()) : null;
    }

    /** "Melbourne" for "Florida" where the town was hung on its land; null when no town stands before it. */
    @Nullable
    Located townBefore(PlaceIndex.Hit land) {
        int last = land.begin() - 2;
        if (last < 0 || !sentence.token(land.begin() - 1).text().equals(",")) {
            return null;
        }
        int above = sentence.token(last).head();
        PlaceIndex.Hit town = above < land.begin()
                        || above >= land.end()
                        || sentence.token(last).is("nsubj")
                ? null
                : index.holding(sentence, last, Math.max(0, last - REACH), last + 1);
        Set<String> lands = new HashSet<>();
        add(land, lands);
        Place meant = town == null ? null : best(index.bearers(sentence, town.begin(), town.end()), lands);
        return town == null || meant == null || meant.kind().equals("province")
                ? null
                : Located.of(meant, town.begin(), town.end());
    }

    /** The land that the text puts beside a name; null when it gives none. */
    @Nullable
    String landBeside(int begin, int end) {
        return qualifier(begin, end).stream()
                .filter(code -> code.indexOf('-') < 0)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The states that the token names, by name or adjective. */
    List<State> statesOf(int token) {
        List<State> states =
                new ArrayList<>(index.ofAdjective(sentence.token(token).text()));
        PlaceIndex.Hit hit = index.listedHolding(
                sentence, token, Math.max(0, token - REACH), Math.min(sentence.size(), token + REACH));
        if (hit != null && hit.state() != null) {
            states.add(hit.state());
        }
        return states;
    }

    private List<Place> all(PlaceIndex.Hit hit) {
        List<Place> all = new ArrayList<>(hit.places());
        for (Place place : index.bearers(sentence, hit.begin(), hit.end())) {
            if (!all.contains(place)) {
                all.add(place);
            }
        }
        return all;
    }

    /** Of those in the qualifying lands the likeliest; null when none lies there. */
    private @Nullable Place best(List<Place> places, Set<String> lands) {
        List<PlaceChoice.Ranked> ranked =
                index.choice().rank(places, new PlaceChoice.Setting(lands, Set.of(), Set.of()));
        boolean beside = !ranked.isEmpty() && ranked.get(0).reasons().contains(PlaceChoice.Reason.BESIDE);
        return beside ? ranked.get(0).place() : null;
    }

    private boolean supported(PlaceChoice.Ranked best, PlaceIndex.Hit hit) {
        Token last = sentence.token(hit.end() - 1);
        if (best.reasons().contains(PlaceChoice.Reason.BESIDE)) {
            return true;
        }
        boolean other = last.name().equals("PERSON") || last.name().equals("ORGANIZATION");
        // A whole name of three words is hardly ever anything else.
        boolean location = hit.end() - hit.begin() > 2
                || last.name().equals("LOCATION")
                || sentence.token(hit.begin()).name().equals("LOCATION");
        if (other && !location || insideName(hit)) {
            return false;
        }
        boolean doubtful = hit.end() - hit.begin() == 1 && index.isDoubtful(last.text());
        boolean near = best.reasons().contains(PlaceChoice.Reason.IN_SENTENCE);
        boolean reported = best.reasons().contains(PlaceChoice.Reason.IN_REPORT);
        int least = near
                ? doubtful ? LEAST_NEAR_DOUBTFUL : LEAST_NEAR
                : reported
                        ? doubtful ? LEAST_IN_REPORT_DOUBTFUL : LEAST_IN_REPORT
                        : doubtful ? LEAST_ALONE_DOUBTFUL : LEAST_ALONE;
        boolean only =
                !doubtful && last.name().equals("LOCATION") && hit.places().size() == 1;
        return best.place().population() >= (only ? Math.min(least, LEAST_ALONE_ONLY) : least)
                || best.place().kind().equals("province") && (near || reported);
    }

    /** "Camp Lincoln", "Mr Houston": the name is the end of another. */
    private boolean insideName(PlaceIndex.Hit hit) {
        int before = hit.begin() - 1;
        return before >= 0
                && sentence.token(before).isProperNoun()
                && sentence.token(before).head() >= hit.begin()
                && sentence.token(before).head() < hit.end()
                && statesOf(before).isEmpty();
    }

    /** "Vienna, Austria", "Alexandria, Va.", "Valencia (Venezuela)": what a comma or a bracket puts behind the name. */
    private Set<String> qualifier(int begin, int end) {
        Set<String> codes = new HashSet<>();
        if (end + 1 >= sentence.size()) {
            return codes;
        }
        String mark = sentence.token(end).text();
        boolean bracket = mark.equals("(") || mark.equals("-LRB-");
        if (!bracket && !mark.equals(",")) {
            return codes;
        }
        String abbreviated = index.abbreviated(sentence.token(end + 1).text());
        if (abbreviated != null) {
            codes.add(abbreviated);
            return codes;
        }
        PlaceIndex.Hit next = index.listedAt(sentence, end + 1, sentence.size());
        int last = next == null ? -1 : next.end() - 1;
        boolean hangs = last >= 0 && (bracket || sentence.below(last, end - 1) || sentence.below(end - 1, last));
        boolean listed = last >= 0
                && (sentence.token(last).is("conj") || sentence.token(last).is("nsubj"));
        if (next != null && hangs && !listed) {
            add(next, codes);
        }
        return codes;
    }

    /** "the Syrian town of Manbij", "Syria's Manbij", "Manbij in Syria", "Manbij, a town in Syria". */
    private Set<String> around(PlaceIndex.Hit hit) {
        Set<String> codes = new HashSet<>();
        int head = hit.end() - 1;
        addLandsUnder(head, hit, codes);
        int above = sentence.token(head).head();
        boolean named = sentence.token(head).is("nmod")
                || sentence.token(head).is("appos")
                || sentence.token(head).is("compound")
                || sentence.token(head).is("dep");
        if (codes.isEmpty() && above >= 0 && named && isSpot(above)) {
            addLandsUnder(above, hit, codes);
        }
        for (int apposition : codes.isEmpty() ? sentence.childrenIn(head, "appos") : List.<Integer>of()) {
            if (isSpot(apposition)) {
                addLandsUnder(apposition, hit, codes);
            }
        }
        return codes;
    }

    private void addLandsUnder(int head, PlaceIndex.Hit hit, Set<String> codes) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean outside = child < hit.begin() || child >= hit.end();
            boolean before = child < head && (token.is("amod") || token.is("compound") || token.is("nmod:poss"));
            boolean behind = child > head && token.is("nmod") && saysIn(child);
            if (outside && (before || behind)) {
                index.ofAdjective(token.text()).forEach(state -> codes.add(state.code()));
                PlaceIndex.Hit land = index.listedHolding(
                        sentence, child, Math.max(0, child - REACH), Math.min(sentence.size(), child + REACH));
                if (land != null && (land.end() <= hit.begin() || land.begin() >= hit.end())) {
                    add(land, codes);
                }
            }
        }
    }

    private void add(PlaceIndex.Hit land, Set<String> codes) {
        State state = land.state();
        if (state != null) {
            codes.add(state.code());
        }
        for (Place place : land.places()) {
            boolean wide = place.kind().equals("province") || place.kind().equals("region");
            if (wide && place.subdivision() != null) {
                codes.add(place.subdivision());
            } else if (wide && place.country() != null) {
                codes.add(place.country());
            }
        }
    }

    private Set<String> landsOfSentence() {
        Set<String> codes = landsOfSentence;
        if (codes == null) {
            codes = new HashSet<>();
            for (int i = 0; i < sentence.size(); i++) {
                for (State state : statesOf(i)) {
                    codes.add(state.code());
                }
            }
            landsOfSentence = codes;
        }
        return codes;
    }

    private boolean isSpot(int token) {
        return words.is("spot", sentence.token(token).lemma())
                || words.is("spot", sentence.token(token).lower());
    }

    private boolean saysIn(int noun) {
        int preposition = sentence.child(noun, "case");
        String word = preposition < 0 ? "" : sentence.token(preposition).lower();
        return word.equals("in") || word.equals("of");
    }
}
