package org.chancery.reader.entity;

import java.util.List;
import java.util.Locale;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the known names of a sentence in one pass from left to right, the longest first. */
final class Spotter {

    private static final List<String> ENDINGS = List.of("n", "an", "ian", "i", "ese");

    private final NameIndex index;

    Spotter(NameIndex index) {
        this.index = index;
    }

    void spot(View view) {
        int at = 0;
        while (at < view.size()) {
            PhraseTrie.Match<Sense> match = index.names().longest(view.words(), at);
            if (match != null && plausible(view, at, match)) {
                view.add(new Hit(at, match.end(), match.values()));
                at = match.end();
            } else {
                Hit compound = match != null ? null : compound(view, at);
                if (compound != null) {
                    view.add(compound);
                }
                at = compound == null ? at + 1 : compound.end();
            }
        }
        sharedNoun(view);
    }

    private @Nullable Hit compound(View view, int at) {
        Hit hit = derived(view, at);
        if (hit == null) {
            hit = hyphenated(view, at);
        }
        return hit == null ? misspelled(view, at) : hit;
    }

    /** "Afganistan", "the Untied States". */
    private @Nullable Hit misspelled(View view, int at) {
        String word = view.word(at);
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
        if (!capital || view.token(at).name().equals("PERSON") || view.token(at).isVerb()) {
            return null;
        }
        if (view.properNoun(at + 1) && view.hitAt(at + 1) == null) {
            List<Sense> two = index.misspellings().of(word + " " + view.word(at + 1));
            if (!two.isEmpty()) {
                return new Hit(at, at + 2, two);
            }
        }
        boolean alone = view.properNoun(at) || view.tag(at).startsWith("JJ");
        List<Sense> one = alone ? index.misspellings().of(word) : List.of();
        return one.isEmpty() ? null : new Hit(at, at + 1, one);
    }

    /** "North and South Korea": the first half of a name whose second half stands behind the next name. */
    private void sharedNoun(View view) {
        for (Hit hit : List.copyOf(view.hits())) {
            boolean joined = hit.begin() >= 2
                    && hit.end() - hit.begin() == 2
                    && (view.is(hit.begin() - 1, "and") || view.is(hit.begin() - 1, "or"));
            if (!joined || view.hitAt(hit.begin() - 2) != null || hit.state() == null) {
                continue;
            }
            String[] whole = {view.word(hit.begin() - 2), view.word(hit.end() - 1)};
            List<Sense> senses = index.names().exact(whole, 0, 2);
            if (!senses.isEmpty()) {
                view.add(new Hit(hit.begin() - 2, hit.begin() - 1, senses));
            }
        }
    }

    /** "U.S.-led", "US-China talks", "Iraqi-born": the state of the first part, or the states of both parts. */
    private @Nullable Hit hyphenated(View view, int at) {
        String word = view.word(at);
        int hyphen = word.indexOf('-') >= 0 ? word.indexOf('-') : word.indexOf('–');
        if (hyphen == 2 && view.lower(at).startsWith("ex")) {
            List<Sense> once = index.names().exact(new String[] {word.substring(3)}, 0, 1);
            return once.isEmpty() ? null : new Hit(at, at + 1, once);
        }
        if (hyphen < 2 || hyphen == word.length() - 1) {
            return null;
        }
        List<Sense> first = index.names().exact(new String[] {word.substring(0, hyphen)}, 0, 1);
        String rest = word.substring(hyphen + 1);
        List<Sense> second = index.names().exact(new String[] {rest}, 0, 1);
        Sense one = rest.equals("led") ? leader(first) : state(first);
        Sense other = state(second);
        if (one != null && other != null) {
            return new Hit(at, at + 1, List.of(one, other));
        }
        boolean nationality = rest.equals("led")
                || rest.equals("made")
                || rest.equals("born")
                || rest.equals("owned")
                || rest.equals("flagged")
                || rest.equals("based")
                || rest.equals("run")
                || rest.equals("controlled");
        return one != null && nationality ? new Hit(at, at + 1, List.of(one)) : null;
    }

    /** "Tigrayan", "Crimean", "Kashmiri": an adjective made of the name of a place. */
    private @Nullable Hit derived(View view, int at) {
        String word = view.word(at);
        boolean adjective = (word.length() > 4
                        && Character.isUpperCase(word.charAt(0))
                        && view.tag(at).startsWith("JJ"))
                || (view.properNoun(at) && !view.token(at).name().equals("PERSON") && word.length() > 4);
        if (!adjective) {
            return null;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                List<Sense> senses =
                        index.names().exact(new String[] {word.substring(0, word.length() - ending.length())}, 0, 1);
                List<Sense> places =
                        senses.stream().filter(Sense.OfPlace.class::isInstance).toList();
                if (!places.isEmpty()) {
                    return new Hit(at, at + 1, places);
                }
            }
        }
        return null;
    }

    private static @Nullable Sense leader(List<Sense> senses) {
        Sense state = state(senses);
        for (Sense sense : senses) {
            if (state == null && sense instanceof Sense.OfOrganisation) {
                state = sense;
            }
        }
        return state;
    }

    private static @Nullable Sense state(List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense instanceof Sense.OfState state && state.form() != Sense.Form.CAPITAL) {
                return state;
            }
        }
        return null;
    }

    /** One common word at the head of a sentence, or part of somebody's name, is no name of its own. */
    private boolean plausible(View view, int at, PhraseTrie.Match<Sense> match) {
        if (match.end() - at > 1) {
            return true;
        }
        Token token = view.token(at);
        if (view.word(at).equals(view.lower(at))
                || (index.ordinaryWords().has(view.word(at)) && !said(view, at, match.values()))) {
            return false;
        }
        boolean named = match.values().stream().allMatch(Spotter::needsToStandAlone);
        if (named && partOfLongerName(view, at)) {
            return false;
        }
        if (token.name().equals("PERSON") && (person(view, at - 1) || person(view, at + 1))) {
            return false;
        }
        return token.isNoun() || token.tag().startsWith("JJ") || !token.name().equals("O") || acronym(view, at);
    }

    /** "The WHO declared": the tagger takes it for the pronoun. */
    private static boolean acronym(View view, int at) {
        String word = view.word(at);
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && view.is(at - 1, "the")
                && !view.word(at + 1).equals(view.word(at + 1).toUpperCase(Locale.ROOT));
    }

    /** Whether more than a capital says that an ordinary word is a name here: the tagger of names, or an article before. */
    private boolean said(View view, int at, List<Sense> senses) {
        boolean longer = view.properNoun(at + 1) || partOfLongerName(view, at);
        if (index.ordinaryWords().ofTheCalendar(view.word(at)) || !view.properNoun(at) || longer) {
            return false;
        }
        boolean place = senses.stream().anyMatch(Sense.OfPlace.class::isInstance);
        String kind = view.token(at).name();
        return (place && kind.equals("LOCATION"))
                || (!place && kind.equals("ORGANIZATION"))
                || (at > 1 && view.is(at - 1, "the") && !view.noun(at + 1));
    }

    private static boolean needsToStandAlone(Sense sense) {
        return sense instanceof Sense.OfOutlet || sense instanceof Sense.OfOrganisation;
    }

    /** "Liberation" in "Liberation Tigers" is no newspaper; acronyms and words before a title stand for their own. */
    private static boolean partOfLongerName(View view, int at) {
        boolean acronym = view.word(at).equals(view.word(at).toUpperCase(Locale.ROOT));
        boolean before = view.properNoun(at - 1) && view.hitAt(at - 1) == null && at > 1;
        boolean behind = view.properNoun(at + 1)
                && view.agentBeginningAt(at + 1) == null
                && !view.token(at + 1).name().equals("PERSON");
        return !acronym && ((before && view.agentEndingAt(at, 0) == null) || behind);
    }

    private static boolean person(View view, int at) {
        return at >= 0 && at < view.size() && view.token(at).name().equals("PERSON");
    }
}
