package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parties named before a place in the text, the likeliest to be referred to first. */
final class Antecedents {

    private static final int FARTHEST = 4;

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our");

    private final Draft draft;

    Antecedents(Draft draft) {
        this.draft = draft;
    }

    /**
     * The party of that sort which a word at that place most likely refers to: a subject of the same sentence, then the
     * nearest before it, then sentence by sentence backwards, in each subjects first.
     */
    @Nullable
    Party nearest(View view, int token, Predicate<Party> sort) {
        Party same = inSentence(view, token, sort);
        if (same != null) {
            return same;
        }
        for (int place = view.place() - 1; place >= 0 && place >= view.place() - FARTHEST; place--) {
            View before = draft.views().get(place);
            Party found = best(before, before.size(), sort, true);
            if (found == null) {
                found = best(before, before.size(), sort, false);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Those named in the phrase that the token heads. */
    List<Party> below(View view, int token) {
        List<Party> all = new ArrayList<>(2);
        for (Found found : draft.found(view)) {
            if (found.covers(token) || view.sentence().below(found.end() - 1, token)) {
                all.addAll(found.parties());
            }
        }
        return all;
    }

    private @Nullable Party inSentence(View view, int token, Predicate<Party> sort) {
        Party subject = best(view, token, sort, true);
        return subject != null ? subject : best(view, token, sort, false);
    }

    private @Nullable Party best(View view, int token, Predicate<Party> sort, boolean subjects) {
        Found best = null;
        Party chosen = null;
        for (Found found : draft.found(view)) {
            if (found.end() > token || firstPerson(view, found) || (subjects && !Speakers.subject(view, found))) {
                continue;
            }
            for (Party party : found.parties()) {
                boolean nearer =
                        best == null || (subjects ? found.begin() < best.begin() : found.begin() > best.begin());
                if (sort.test(party) && nearer) {
                    best = found;
                    chosen = party;
                }
            }
        }
        return chosen;
    }

    /** Nobody who says "we" is spoken of as "it" or "they". */
    private static boolean firstPerson(View view, Found found) {
        return found.end() - found.begin() == 1 && FIRST_PERSON.contains(view.lower(found.begin()));
    }

    /** The last named of that sort anywhere before, or null. */
    @Nullable
    Party last(View view, int token, Predicate<Party> sort) {
        for (int place = view.place(); place >= 0; place--) {
            View before = draft.views().get(place);
            Party found = best(before, place == view.place() ? token : before.size(), sort, false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The last two different ones of that sort before the place, in text order; fewer when there are not so many. */
    List<Party> lastTwo(View view, int token, Predicate<Party> sort) {
        List<Party> two = new ArrayList<>(2);
        for (int place = view.place(); place >= 0 && two.size() < 2; place--) {
            View before = draft.views().get(place);
            int limit = place == view.place() ? token : before.size();
            while (limit > 0 && two.size() < 2) {
                Party found = best(before, limit, party -> sort.test(party) && !has(two, party), false);
                if (found == null) {
                    break;
                }
                two.add(0, found);
            }
        }
        return two;
    }

    /** The different ones of that sort before the place, in text order. */
    List<Party> different(View view, int token, Predicate<Party> sort) {
        List<Party> all = new ArrayList<>(4);
        for (int place = 0; place <= view.place(); place++) {
            for (Found found : draft.found(draft.views().get(place))) {
                boolean before = place < view.place() || found.end() <= token;
                for (Party party : found.parties()) {
                    if (before && sort.test(party) && !has(all, party)) {
                        all.add(party);
                    }
                }
            }
        }
        return all;
    }

    /** The different ones of that sort in one sentence, in text order. */
    List<Party> ofSentence(View view, Predicate<Party> sort) {
        List<Party> all = new ArrayList<>(4);
        for (Found found : draft.found(view)) {
            for (Party party : found.parties()) {
                if (sort.test(party) && !has(all, party)) {
                    all.add(party);
                }
            }
        }
        return all;
    }

    /** Those of the first sentence before that names exactly so many of that sort; none where no sentence does. */
    List<Party> firstGroup(View view, int count, Predicate<Party> sort) {
        for (int place = 0; place < view.place(); place++) {
            List<Party> all = ofSentence(draft.views().get(place), sort);
            if (all.size() == count) {
                return all;
            }
        }
        return List.of();
    }

    /** All that share the subject of the sentence before: "Germany and France" for "they". */
    List<Party> subjectsBefore(View view) {
        if (view.place() == 0) {
            return List.of();
        }
        View before = draft.views().get(view.place() - 1);
        List<Party> all = new ArrayList<>();
        for (Found found : draft.found(before)) {
            boolean joined = Speakers.subject(before, found) || conjunct(before, found);
            for (Party party : found.parties()) {
                if (joined && !has(all, party)) {
                    all.add(party);
                }
            }
        }
        return all;
    }

    private static boolean conjunct(View view, Found found) {
        for (int i = found.begin(); i < found.end(); i++) {
            int head = view.token(i).head();
            if (view.token(i).is("conj")
                    && head >= 0
                    && !found.covers(head)
                    && view.token(head).is("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Party> parties, Party party) {
        return parties.stream().anyMatch(one -> one.key().equals(party.key()));
    }
}
