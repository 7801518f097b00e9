package org.chancery.reader.entity;

import java.util.List;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the known names of a sentence in one pass from left to right, the longest first. */
final class Spotter {

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
                Hit compound = match == null ? hyphenated(view, at) : null;
                if (compound != null) {
                    view.add(compound);
                }
                at++;
            }
        }
        sharedNoun(view);
    }

    /** "North and South Korea": the first half of a name whose second half stands behind the next name. */
    private void sharedNoun(View view) {
        for (Hit hit : List.copyOf(view.hits())) {
            boolean joined = hit.begin() >= 2 && hit.end() - hit.begin() == 2
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
        if (hyphen < 2 || hyphen == word.length() - 1) {
            return null;
        }
        List<Sense> first = index.names().exact(new String[] {word.substring(0, hyphen)}, 0, 1);
        String rest = word.substring(hyphen + 1);
        List<Sense> second = index.names().exact(new String[] {rest}, 0, 1);
        Sense one = state(first);
        Sense other = state(second);
        if (one != null && other != null) {
            return new Hit(at, at + 1, List.of(one, other));
        }
        boolean nationality = rest.equals("led") || rest.equals("made") || rest.equals("born") || rest.equals("owned")
                || rest.equals("flagged") || rest.equals("based") || rest.equals("run") || rest.equals("controlled");
        return one != null && nationality ? new Hit(at, at + 1, List.of(one)) : null;
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
    private static boolean plausible(View view, int at, PhraseTrie.Match<Sense> match) {
        if (match.end() - at > 1) {
            return true;
        }
        Token token = view.token(at);
        if (!Character.isUpperCase(view.word(at).charAt(0))) {
            return false;
        }
        if (token.name().equals("PERSON") && (person(view, at - 1) || person(view, at + 1))) {
            return false;
        }
        return token.isNoun() || token.tag().startsWith("JJ") || !token.name().equals("O");
    }

    private static boolean person(View view, int at) {
        return at >= 0 && at < view.size() && view.token(at).name().equals("PERSON");
    }
}
