package org.chancery.reader.entity;

import java.util.List;
import java.util.Set;

/**
 * Names of states and towns that are something else here: the given name of a person ("Israel Houghton"), or the first
 * word of a longer name of a place ("China Grove").
 */
final class GivenNames {

    private static final Set<String> GIVEN = Set.of(
            "Israel",
            "Chad",
            "Jordan",
            "India",
            "Kenya",
            "Georgia",
            "Paris",
            "London",
            "Sydney",
            "Chelsea",
            "Florence",
            "Vienna",
            "Austin",
            "Dallas",
            "Houston",
            "Savannah",
            "Carolina",
            "Virginia",
            "Victoria",
            "Alexandria",
            "Sofia",
            "Santiago",
            "Trinidad",
            "Asia",
            "Kingston",
            "Ireland",
            "Holland",
            "Lima",
            "Milan",
            "Denver",
            "Brooklyn",
            "Madison",
            "Lourdes",
            "Adelaide",
            "Charlotte",
            "Aden",
            "Salvador",
            "Regina",
            "Geneva",
            "Catania",
            "Kiel",
            "Lincoln",
            "Jackson",
            "Devon",
            "Brittany",
            "Lorraine",
            "Valencia",
            "Cuba",
            "China",
            "Egypt",
            "Persia",
            "Roma",
            "Verona",
            "Siena",
            "Odessa",
            "Medina",
            "Samara",
            "Riga",
            "Bristol",
            "Chester",
            "Tyrone",
            "Clare",
            "Kerry");

    private GivenNames() {}

    /** A known name that the tagger of names takes for a person's: "Jackson" is a town too. */
    private static boolean surname(View view, int token) {
        Hit hit = view.hitAt(token);
        return hit != null
                && hit.end() - hit.begin() == 1
                && view.token(token).name().equals("PERSON");
    }

    static void drop(View view) {
        if (view.sentence().headline()) {
            return;
        }
        for (Hit hit : List.copyOf(view.hits())) {
            int next = hit.end();
            boolean modifies = hit.end() - hit.begin() == 1
                    && (hit.state(Sense.Form.NAME, Sense.Form.CAPITAL) != null || hit.has(Sense.OfPlace.class))
                    && view.properNoun(next)
                    && !view.tag(hit.begin() - 1).equals("IN")
                    && !view.tag(hit.begin() - 1).equals("TO")
                    && view.token(next).head() != hit.begin()
                    && view.token(hit.begin()).is("compound")
                    && Character.isUpperCase(view.word(next).charAt(0))
                    && !view.word(next).equals(view.word(next).toUpperCase(java.util.Locale.ROOT))
                    && (view.hitAt(next) == null || surname(view, next))
                    && view.agentBeginningAt(next) == null;
            if (!modifies) {
                continue;
            }
            String label = view.token(next).name();
            boolean person = label.equals("PERSON") || label.equals("LOCATION");
            if (GIVEN.contains(view.word(hit.begin())) && person) {
                view.drop(hit);
                Hit behind = view.hitAt(next);
                if (behind != null) {
                    view.drop(behind);
                }
                view.markGiven(hit.begin());
            } else if (hit.state(Sense.Form.NAME) != null && label.equals("LOCATION")) {
                view.replace(hit, new Hit(hit.begin(), next + 1, List.of(new Sense.NoParty())));
            }
        }
    }
}
